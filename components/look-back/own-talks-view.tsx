import '../styles/look-back.css';
import { useMemo, useState } from 'preact/hooks';
import type { Cadences } from '../../utils/model/cadence';
import { addDays } from '../../utils/model/due';
import type { MeetingDescription } from '../../utils/model/meeting';
import { ownTalks } from '../../utils/model/own-talks';
import type { Period } from '../../utils/model/period';
import type { AllTalks } from '../../utils/model/records-of';
import type { SeenTalk } from '../../utils/model/seen-talks';
import { PersonPicker, type PickedPerson } from '../people/person-picker';
import { DescribeTalk } from '../talks/describe-talk';
import { useTexts } from '../texts';
import { dateText } from '../time/date-text';
import { BarTable } from './bar-table';
import { CopyAndPrint } from './copy-and-print';
import { ownTalksSheet, ownTalksTables, seenWords } from './own-talks-words';

/** So many of the latest talks are asked about. */
const ASKED = 5;
/** Of older ones nobody remembers how they were. */
const FRESH_DAYS = 30;

interface OwnTalksViewProps {
  records: AllTalks & { seen: readonly SeenTalk[]; cadences: Cadences };
  period: Period;
  onPerson(personId: string): void;
  onDescribe(said: MeetingDescription): Promise<void>;
  onPrint(): void;
  onStatus(text: string): void;
}

/** How one's own 1:1s went, and who got how much of them. */
export function OwnTalksView(props: OwnTalksViewProps) {
  const { records, period, onPerson, onDescribe, onPrint, onStatus } = props;
  const texts = useTexts();
  const { t, language } = texts;
  const talks = useMemo(() => ownTalks(records, period), [records, period]);
  const { until: today } = period;
  const nameOf = new Map(records.people.map(({ id, name }) => [id, name]));
  // Who has said one thing of a talk may want to say another: it stays until another period is looked at.
  const askedIds = useMemo(() => {
    const fresh = talks.unsaid.filter(({ startsAt }) => (startsAt ?? '') >= addDays(today, -FRESH_DAYS));
    return fresh.slice(0, ASKED).map(({ id }) => id);
  }, [period]);
  const asked = askedIds.flatMap((id) => records.meetings.find((meeting) => meeting.id === id) ?? []);
  const [picked, setPicked] = useState<PickedPerson | null>(null);
  const isEmpty = talks.all.held + talks.all.skipped === 0;
  return (
    <>
      {records.people.length > 0 && (
        <div class="off-paper">
          <PersonPicker
            label={t('look_back_whom')}
            people={records.people}
            picked={picked}
            onPick={setPicked}
            onDone={(choice) => 'personId' in choice && onPerson(choice.personId)}
          />
        </div>
      )}
      {isEmpty ? (
        <p class="empty">{t('own_talks_none')}</p>
      ) : (
        <>
          <CopyAndPrint
            sheet={() => ownTalksSheet(talks, { period, today }, texts)}
            copied={t('copied_all')}
            onPrint={onPrint}
            onStatus={onStatus}
          />
          {talks.seen > 0 && <p class="hint">{seenWords(talks, texts)}</p>}
          {ownTalksTables(talks, today, texts).map((table, index) => (
            <section key={table.caption} class="notebook-section">
              <div class="notebook-words">
                <h2 class="notebook-head">{table.caption}</h2>
                {index === 0 && <p class="hint">{t('attention_hint')}</p>}
              </div>
              <div class="notebook-part">
                <BarTable {...table} />
              </div>
            </section>
          ))}
        </>
      )}
      {asked.length > 0 && (
        <section class="notebook-section off-paper">
          <div class="notebook-words">
            <h2 class="notebook-head">{t('unsaid_talks')}</h2>
            <p class="hint">{t('unsaid_talks_hint')}</p>
          </div>
          <ul class="notebook-part stack">
            {asked.map((meeting) => {
              const name = nameOf.get(meeting.personId) ?? '';
              const day = dateText(meeting.startsAt ?? '', `${today}T12:00:00.000Z`, language);
              return (
                <li key={meeting.id}>
                  <span dir="auto">{name}</span> <span class="hint">{day}</span>
                  <DescribeTalk
                    meeting={meeting}
                    label={t('how_was_talk', [name, day])}
                    onDescribe={onDescribe}
                  />
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </>
  );
}
