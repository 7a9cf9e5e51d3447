import { useId } from 'preact/hooks';
import type { PersonView } from '../../utils/model/views';
import { NoteText } from '../notes/note-text';
import { useTexts } from '../texts';
import { dateText } from '../time/date-text';
import { Moment } from '../time/moment';

interface NextTalkProps {
  nextTalk: NonNullable<PersonView['nextTalk']>;
  now: string;
}

/** Under a past talk: what already waits for the next one, so that nothing added elsewhere seems lost. */
export function NextTalk({ nextTalk: { startsAt, note }, now }: NextTalkProps) {
  const { t, language } = useTexts();
  const id = useId();
  return (
    <section class="block" aria-labelledby={id}>
      <h2 id={id} class="block-head">
        {t('next_talk')}
      </h2>
      {startsAt && (
        <p class="block-aside">
          <Moment at={startsAt}>{dateText(startsAt, now, language)}</Moment>
        </p>
      )}
      {note ? <NoteText text={note} /> : <p class="empty">{t('next_talk_none')}</p>}
    </section>
  );
}
