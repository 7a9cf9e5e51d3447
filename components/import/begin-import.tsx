import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useTexts } from '../texts';

interface BeginImportProps {
  /** Nobody is in the notebook yet: the other ways to begin are said, too. */
  isEmpty: boolean;
  /** How far reading has come, in bytes; null: nothing is being read. */
  reading: { done: number; total: number } | null;
  /** Where a backup is restored. */
  restore: string;
  failure: ComponentChildren;
  onFiles(files: File[]): void;
  onStop(): void;
}

/** How to get one's calendar, and the button that takes it. */
export function BeginImport({ isEmpty, reading, restore, failure, onFiles, onStop }: BeginImportProps) {
  const { t } = useTexts();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <p>{t(isEmpty ? 'import_welcome' : 'import_means')}</p>
      <section class="notebook-part" aria-labelledby="import-calendar">
        <h2 class="notebook-head" id="import-calendar">
          {t('import_calendar')}
        </h2>
        {isEmpty && <p>{t('import_means')}</p>}
        <p class="hint">{t('import_how')}</p>
        {reading ? (
          <div class="row">
            <progress aria-label={t('import_reading')} value={reading.done} max={reading.total} />
            <button type="button" class="button" data-command="stopImport" onClick={onStop}>
              {t('import_stop')}
            </button>
          </div>
        ) : (
          <div class="row">
            <button
              type="button"
              class="button button-main"
              data-command="chooseCalendar"
              onClick={() => picker.current?.click()}
            >
              {t('import_choose')}
            </button>
          </div>
        )}
        <input
          ref={picker}
          type="file"
          hidden
          multiple
          aria-label={t('import_choose')}
          accept=".ics,.ical,.zip,text/calendar,application/zip"
          onChange={(event) => {
            const files = [...(event.currentTarget.files ?? [])];
            // The same file can be chosen again.
            event.currentTarget.value = '';
            if (files.length > 0) onFiles(files);
          }}
        />
        {failure}
      </section>
      {isEmpty && (
        <section class="notebook-part" aria-labelledby="import-other-ways">
          <h2 class="notebook-head" id="import-other-ways">
            {t('import_other_ways')}
          </h2>
          <p>
            <a class="text-link" href={restore}>
              {t('import_way_backup')}
            </a>
          </p>
          <p>{t('import_way_click')}</p>
        </section>
      )}
    </>
  );
}
