import { useRef, useState } from 'preact/hooks';
import type { Archive } from '../../utils/archive/archive';
import type { Comparison } from '../../utils/archive/compare-restore';
import type { RestoreMode } from '../../utils/archive/restore-plan';
import { AlteredArchive } from '../../utils/archive/sums';
import { plural } from '../plural';
import { useTexts } from '../texts';
import { relativeDay } from '../time/relative-day';
import { useTask } from '../use-task';
import { AskPassphrase } from './ask-passphrase';
import type { NotebookActions } from './house-props';
import { RestorePreview } from './restore-preview';

interface RestorePartProps {
  /** Nothing is here that could be kept or lost. */
  isEmpty: boolean;
  restoredAt: string | null;
  now: string;
  actions: Pick<NotebookActions, 'openFile' | 'compare' | 'restore' | 'undoRestore'>;
  onStatus(text: string): void;
}

/** A file brings everything back: choose it, see what would change, do it, undo it. */
export function RestorePart({ isEmpty, restoredAt, now, actions, onStatus }: RestorePartProps) {
  const texts = useTexts();
  const { t, language } = texts;
  const part = useRef<HTMLDivElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const [sealed, setSealed] = useState<File | null>(null);
  const [preview, setPreview] = useState<{
    archive: Archive;
    how: RestoreMode;
    comparison: Comparison;
  } | null>(null);
  /** What a file says that is not as it was written. */
  const [altered, setAltered] = useState<Archive | null>(null);
  const task = useTask(onStatus);

  function open(file: File, passphrase: string | null) {
    task.run(t('file_not_read'), t(passphrase === null ? 'file_reading' : 'file_unlocking'), async () => {
      setPreview(null);
      setAltered(null);
      const opened = await actions.openFile(file, passphrase).catch((error: unknown) => {
        if (error instanceof AlteredArchive) setAltered(error.archive);
        throw error;
      });
      setSealed(opened.is === 'sealed' ? file : null);
      if (opened.is === 'sealed') return t('file_locked');
      return show(opened.archive);
    });
  }

  async function show(archive: Archive): Promise<string> {
    setPreview({ archive, how: 'add', comparison: await actions.compare(archive, 'add') });
    setAltered(null);
    setSealed(null);
    return t('file_read');
  }

  function compare(how: RestoreMode) {
    if (!preview) return;
    const { archive } = preview;
    task.run(t('file_not_compared'), '', async () => {
      setPreview({ archive, how, comparison: await actions.compare(archive, how) });
      return '';
    });
  }

  function restore() {
    if (!preview) return;
    task.run(t('not_restored'), t('restoring'), async () => {
      await actions.restore(preview.archive, preview.how);
      setPreview(null);
      // The button that was pressed is gone.
      part.current?.focus();
      return t('restored');
    });
  }

  function undo() {
    task.run(t('not_undone'), t('undoing'), async () => {
      const { kept } = await actions.undoRestore();
      return kept === 0 ? t('restore_undone') : plural(texts, 'restore_undone_but', kept);
    });
  }

  return (
    <div ref={part} class="notebook-part" tabIndex={-1}>
      <h3 class="field-label">{t('restore')}</h3>
      <p class="hint">{t('restore_means')}</p>
      <div class="row">
        <button
          type="button"
          class={isEmpty && !preview ? 'button button-main' : 'button'}
          data-command="restoreBackup"
          disabled={task.busy}
          onClick={() => picker.current?.click()}
        >
          {t('choose_file')}
        </button>
        {task.busy && <progress aria-label={t('file_reading')} />}
        <input
          ref={picker}
          type="file"
          hidden
          aria-label={t('choose_file')}
          accept=".json,.age,.txt,application/json"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            // The same file can be chosen again, after it was mended for instance.
            event.currentTarget.value = '';
            if (file) open(file, null);
          }}
        />
      </div>
      {sealed && (
        <AskPassphrase name={sealed.name} busy={task.busy} onGiven={(secret) => open(sealed, secret)} />
      )}
      {preview && (
        <RestorePreview
          {...preview}
          isEmpty={isEmpty}
          busy={task.busy}
          onHow={compare}
          onRestore={restore}
          onCancel={() => setPreview(null)}
        />
      )}
      {restoredAt !== null && !preview && (
        <p class="row">
          <span>{t('restored_when', [relativeDay(restoredAt, now, language)])}</span>
          <button type="button" class="button" data-command="undo" disabled={task.busy} onClick={undo}>
            {t('undo')}
          </button>
        </p>
      )}
      {task.failure}
      {altered && (
        <div class="row">
          <button
            type="button"
            class="button"
            disabled={task.busy}
            onClick={() => task.run(t('file_not_compared'), '', () => show(altered))}
          >
            {t('file_altered_show')}
          </button>
        </div>
      )}
    </div>
  );
}
