import type { DamagedValue, Health } from '../../utils/model/health';
import { healthNews } from '../../utils/model/health';
import { plural } from '../plural';
import { type Texts, useTexts } from '../texts';
import { Moment } from '../time/moment';
import { useAttempt } from '../use-attempt';
import { recordName } from './record-name';

interface HealthPartProps {
  health: Health;
  onSeen(): Promise<void>;
}

/**
 * What the browser lost, what came back and what could not. Once the user has seen it, it is there only for what is
 * still missing or damaged.
 */
export function HealthPart({ health, onSeen }: HealthPartProps) {
  const texts = useTexts();
  const { t } = texts;
  const { attempt, failure } = useAttempt();
  const { restoredAt, restored, missing, quarantined } = health;
  const news = healthNews(health);
  const damaged = news === 'none' ? quarantined.filter(({ repaired }) => !repaired) : quarantined;
  if (news === 'none' && missing.length === 0 && damaged.length === 0) return null;
  const back = Object.entries(restored).map(([store, count]) => recordName(texts, store, count));
  return (
    <section class="notebook-part" aria-labelledby="health">
      <h2 class="notebook-head" id="health">
        {t('health_head')}
      </h2>
      {restoredAt !== null && back.length > 0 && (
        <p>
          <Moment at={restoredAt}>
            {t('health_back', [dayAndTime(texts, restoredAt), inOneList(texts, back)])}
          </Moment>
        </p>
      )}
      {missing.length > 0 && (
        <p class="health-missing">{t('health_missing', [inOneList(texts, namesOf(texts, missing))])}</p>
      )}
      {damaged.length > 0 && <DamagedList values={damaged} />}
      {news !== 'none' && (
        <div class="row">
          <button type="button" class="button" onClick={() => attempt(t('health_not_seen'), onSeen)}>
            {t('health_seen')}
          </button>
        </div>
      )}
      {failure}
    </section>
  );
}

function DamagedList({ values }: { values: readonly DamagedValue[] }) {
  const texts = useTexts();
  const { t } = texts;
  return (
    <div>
      <p>{plural(texts, 'health_damaged', values.length)}</p>
      <ul class="health-damaged">
        {values.map(({ store, key, at, repaired, words }) => (
          <li key={`${store} ${key} ${at}`}>
            <Moment at={at}>
              {recordName(texts, store, 1)} · {t(repaired ? 'health_repaired' : 'health_not_repaired')}
            </Moment>
            {words === null ? (
              <p class="hint">{t('health_unreadable')}</p>
            ) : (
              <p class="health-words" dir="auto">
                {words}
              </p>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** How many of each kind are missing, in words. */
function namesOf(texts: Texts, missing: Health['missing']): string[] {
  const counts = new Map<string, number>();
  for (const { store, count } of missing) counts.set(store, (counts.get(store) ?? 0) + count);
  return [...counts].map(([store, count]) => recordName(texts, store, count));
}

function inOneList({ language }: Texts, names: readonly string[]): string {
  return new Intl.ListFormat(language).format(names);
}

function dayAndTime({ language }: Texts, at: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(at));
}
