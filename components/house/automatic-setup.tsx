import { useId, useState } from 'preact/hooks';
import type { BackupPlace } from '../../utils/model/automatic-backup';
import { Segments } from '../segments';
import { useTexts } from '../texts';
import { FilePassphrase } from './file-passphrase';

interface AutomaticSetupProps {
  canChooseFolder: boolean;
  busy: boolean;
  onOn(place: BackupPlace, passphrase: string | null): void;
}

/** Automatic backup, not yet switched on: where to, and whether locked. */
export function AutomaticSetup({ canChooseFolder, busy, onOn }: AutomaticSetupProps) {
  const { t } = useTexts();
  const id = useId();
  const [place, setPlace] = useState<BackupPlace>('downloads');
  const [passphrase, setPassphrase] = useState<string | null>(null);
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (passphrase !== '' && !busy) onOn(place, passphrase);
      }}
    >
      {canChooseFolder ? (
        <Segments
          label={t('automatic_where')}
          labelShown
          options={[
            { value: 'downloads', text: t('automatic_downloads') },
            { value: 'folder', text: t('automatic_folder') },
          ]}
          value={place}
          onChange={(next) => setPlace(next)}
        />
      ) : (
        <p>{t('automatic_downloads')}</p>
      )}
      <FilePassphrase
        texts={{ lock: 'automatic_lock', label: 'automatic_passphrase', means: 'automatic_passphrase_means' }}
        value={passphrase}
        onChange={setPassphrase}
      />
      <div class="row">
        <button type="submit" class="button" disabled={busy || passphrase === ''} aria-describedby={id}>
          {t('automatic_on')}
        </button>
        <p id={id} class="hint">
          {t('automatic_asks')}
        </p>
      </div>
    </form>
  );
}
