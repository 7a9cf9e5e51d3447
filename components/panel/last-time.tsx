import { useId } from 'preact/hooks';
import type { LastTime as LastTimeView } from '../../utils/model/views';
import type { HistoryActions } from '../history/history-actions';
import { LazyVersions } from '../history/lazy-versions';
import { useTexts } from '../texts';
import { dateText } from '../time/date-text';
import { Moment } from '../time/moment';
import { ClampedText } from './clamped-text';
import type { PanelActions } from './panel-props';

interface LastTimeProps {
  lastTime: LastTimeView | null;
  now: string;
  actions: HistoryActions & Pick<PanelActions, 'saveNote'>;
}

/** What was written the last time, to read before speaking. */
export function LastTime({ lastTime, now, actions }: LastTimeProps) {
  const { t, language } = useTexts();
  const id = useId();
  const note = lastTime?.note ?? null;
  const at = note?.startsAt ?? lastTime?.metAt;
  return (
    <section class="block" aria-labelledby={id}>
      <h2 id={id} class="block-head">
        {t('last_time')}
      </h2>
      {at && (
        <p class="block-aside">
          <Moment at={at}>{dateText(at, now, language)}</Moment>
        </p>
      )}
      {note ? (
        <>
          <ClampedText
            text={note.text}
            onTick={async (text) =>
              void (await actions.saveNote(note.meetingId, { text, base: note.text, shared: null }))
            }
          />
          <LazyVersions place={{ of: 'note', id: note.meetingId }} text={note.text} actions={actions} />
        </>
      ) : (
        <p class="empty">{t(lastTime ? 'last_time_no_words' : 'last_time_none')}</p>
      )}
    </section>
  );
}
