import { useId } from 'preact/hooks';
import type { LastTime as LastTimeView } from '../../utils/model/views';
import { useTexts } from '../texts';
import { dateText } from '../time/date-text';
import { Moment } from '../time/moment';
import { ClampedText } from './clamped-text';

/** What was written the last time, to read before speaking. */
export function LastTime({ lastTime, now }: { lastTime: LastTimeView | null; now: string }) {
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
        <ClampedText text={note.text} />
      ) : (
        <p class="empty">{t(lastTime ? 'last_time_no_words' : 'last_time_none')}</p>
      )}
    </section>
  );
}
