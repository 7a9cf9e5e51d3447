import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Archive } from '../../utils/archive/archive';
import type { Comparison } from '../../utils/archive/compare-restore';
import type { RestoreMode } from '../../utils/archive/restore-plan';
import { Segments } from '../segments';
import { useTexts } from '../texts';
import { Moment } from '../time/moment';
import { ComparisonLines } from './comparison-lines';

interface RestorePreviewProps {
  archive: Archive;
  how: RestoreMode;
  comparison: Comparison;
  isEmpty: boolean;
  busy: boolean;
  onHow(how: RestoreMode): void;
  onRestore(): void;
  onCancel(): void;
}

/** What would change, before anything does. */
export function RestorePreview(props: RestorePreviewProps) {
  const { archive, how, comparison, isEmpty, busy, onHow, onRestore, onCancel } = props;
  const { t, language } = useTexts();
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => button.current?.focus(), []);
  const made = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(archive.exportedAt),
  );
  return (
    <section class="stack restore-preview" aria-label={t('restore_preview')}>
      <p>
        <Moment at={archive.exportedAt}>{t('restore_from', [made])}</Moment>
      </p>
      {!isEmpty && (
        <Segments
          label={t('restore_how')}
          options={[
            { value: 'add', text: t('restore_add') },
            { value: 'replace', text: t('restore_replace') },
          ]}
          value={how}
          onChange={(next) => onHow(next)}
        />
      )}
      <ComparisonLines comparison={comparison} how={how} />
      <div class="row">
        <button ref={button} type="button" class="button button-main" disabled={busy} onClick={onRestore}>
          {t('restore_now')}
        </button>
        <button type="button" class="button" disabled={busy} onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </section>
  );
}
