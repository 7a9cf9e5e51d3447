import type { AutomaticBackup, BackupFault } from '../../utils/model/automatic-backup';
import { Failure } from '../failure';
import { type TextKey, useTexts } from '../texts';
import { relativeDay } from '../time/relative-day';

/** Why none could be made and what to do, where that does not depend on the place. */
const FAULTS: Record<Exclude<BackupFault, 'not-allowed'>, TextKey> = {
  'no-folder': 'automatic_no_folder',
  'no-room': 'automatic_no_room',
  stopped: 'automatic_download_stopped',
  failed: 'automatic_failed',
};

interface AutomaticOnProps {
  automatic: AutomaticBackup;
  now: string;
  busy: boolean;
  onMake(): void;
  /** Lets the browser ask again, then makes one. */
  onAllow(): void;
  onOff(): void;
}

/** Automatic backup, switched on: where to, how it stands, and what to do when it failed. */
export function AutomaticOn({ automatic, now, busy, onMake, onAllow, onOff }: AutomaticOnProps) {
  const { t, language } = useTexts();
  const { place, folder, locked, newest, fault } = automatic;
  const isRefused = fault === 'not-allowed';
  const where = folder === null ? t('automatic_downloads') : t('automatic_in_folder', [folder]);
  return (
    <>
      <p>{t(locked ? 'automatic_is_on_locked' : 'automatic_is_on', [where])}</p>
      {newest && (
        <p class="hint">{t('automatic_newest', [newest.name, relativeDay(newest.at, now, language)])}</p>
      )}
      {fault && !busy && <Failure text={t(isRefused ? refusedText(place) : FAULTS[fault])} />}
      <div class="row">
        {isRefused ? (
          <button type="button" class="button button-main" disabled={busy} onClick={onAllow}>
            {t('automatic_allow')}
          </button>
        ) : (
          <button
            type="button"
            class={fault ? 'button button-main' : 'button'}
            data-command="backUpNow"
            disabled={busy}
            onClick={onMake}
          >
            {t('automatic_now')}
          </button>
        )}
        <button type="button" class="button" disabled={busy} onClick={onOff}>
          {t('automatic_off')}
        </button>
      </div>
    </>
  );
}

function refusedText(place: AutomaticBackup['place']): TextKey {
  return place === 'folder' ? 'automatic_not_allowed_folder' : 'automatic_not_allowed_downloads';
}
