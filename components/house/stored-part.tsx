import type { StoredCounts } from '../../utils/model/stored';
import { type TextKey, useTexts } from '../texts';
import { useTask } from '../use-task';
import { HouseSection } from './house-section';
import { sizeText } from './size-text';

export interface StoredPartProps {
  counts: StoredCounts;
  /** When the first person was written down, as ISO instant; null: nothing is there yet. */
  beganAt: string | null;
  /** Null where the browser does not say. */
  bytes: { notebook: number | null; copy: number | null };
  /** The browser promised not to delete it when room is short. */
  promised: boolean;
  /** Asks the browser for that; answers whether it promised. */
  onAsk(): Promise<boolean>;
  onStatus(text: string): void;
}

const LABELS: Record<keyof StoredCounts, TextKey> = {
  people: 'stored_people',
  meetings: 'stored_meetings',
  items: 'stored_items',
  revisions: 'stored_revisions',
  occurrences: 'stored_occurrences',
  trash: 'stored_trash',
};

/** How much there is of what, since when, where it lies, and whether the browser will keep it. */
export function StoredPart({ counts, beganAt, bytes, promised, onAsk, onStatus }: StoredPartProps) {
  const { t, language } = useTexts();
  const task = useTask(onStatus);
  const number = new Intl.NumberFormat(language);
  const figures = Object.entries(LABELS).map(([kind, label]) => ({
    label,
    value: number.format(counts[kind as keyof StoredCounts]),
  }));
  if (beganAt !== null) {
    const day = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date(beganAt));
    figures.push({ label: 'stored_since', value: day });
  }
  for (const [label, size] of [
    ['stored_size', bytes.notebook],
    ['stored_copy_size', bytes.copy],
  ] as const) {
    if (size !== null) figures.push({ label, value: sizeText(size, language) });
  }
  const isEmpty = Object.values(counts).every((count) => count === 0);
  return (
    <HouseSection part="stored" means={t('stored_means')}>
      {isEmpty ? (
        <p class="empty">{t('stored_nothing')}</p>
      ) : (
        <dl class="notebook-part house-figures">
          {figures.map(({ label, value }) => (
            <div key={label}>
              <dt>{t(label)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <p>{t(promised ? 'stored_promised' : 'stored_not_promised')}</p>
      {!promised && (
        <div class="row">
          <button
            type="button"
            class="button"
            disabled={task.busy}
            onClick={() =>
              task.run(t('stored_not_asked'), '', async () =>
                t((await onAsk()) ? 'stored_kept' : 'stored_not_kept'),
              )
            }
          >
            {t('stored_ask')}
          </button>
        </div>
      )}
      <p class="hint">{t('stored_unlimited')}</p>
      {task.failure}
    </HouseSection>
  );
}
