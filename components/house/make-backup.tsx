import { useState } from 'preact/hooks';
import { madeText } from '../made-text';
import { useTexts } from '../texts';
import { useTask } from '../use-task';
import { FilePassphrase } from './file-passphrase';
import type { NotebookActions } from './house-props';

interface MakeBackupProps {
  actions: Pick<NotebookActions, 'makeBackup'>;
  onStatus(text: string): void;
}

/** A copy of everything as one file, locked with a passphrase if one is given. */
export function MakeBackup({ actions, onStatus }: MakeBackupProps) {
  const texts = useTexts();
  const { t } = texts;
  const [passphrase, setPassphrase] = useState<string | null>(null);
  const task = useTask(onStatus);
  const isMissing = passphrase === '';

  function make() {
    task.run(t('backup_not_made'), t(passphrase === null ? 'backup_making' : 'backup_locking'), async () => {
      return madeText(texts, 'backup_made', await actions.makeBackup(passphrase));
    });
  }

  return (
    <form
      class="notebook-part"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isMissing) make();
      }}
    >
      <h3 class="field-label">{t('backup')}</h3>
      <FilePassphrase
        texts={{ lock: 'backup_lock', label: 'passphrase', means: 'passphrase_means' }}
        value={passphrase}
        onChange={setPassphrase}
      />
      <div class="row">
        <button
          type="submit"
          class="button button-main"
          data-command="makeBackup"
          disabled={isMissing || task.busy}
        >
          {t('backup_make')}
        </button>
        {task.busy && <progress aria-label={t('backup_making')} />}
      </div>
      {task.failure}
    </form>
  );
}
