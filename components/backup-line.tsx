import { type BackupState, backupLight } from '../utils/model/backup';
import { useTexts } from './texts';
import { Moment } from './time/moment';
import { relativeDay } from './time/relative-day';

interface BackupLineProps {
  backups: BackupState;
  now: string;
  /** Stands where more is said of it. */
  isHere?: boolean;
}

/** How old the newest copy is: in words, and for the eye by shape and colour. */
export function BackupLine({ backups, now, isHere = false }: BackupLineProps) {
  const { t, language } = useTexts();
  const light = backupLight(backups, now);
  const { lastAt } = backups;
  if (light === 'none') return null;
  return (
    <p class={`backup-line backup-${light}`}>
      <svg class="backup-light" viewBox="0 0 8 8" width="8" height="8" aria-hidden="true" focusable="false">
        {light === 'fresh' && <circle cx="4" cy="4" r="4" />}
        {light === 'ageing' && <path d="M4 0l4 4-4 4-4-4z" />}
        {(light === 'old' || light === 'never' || light === 'failed') && <path d="M4 0l4 8H0z" />}
      </svg>
      {light === 'failed' && !isHere ? (
        t('backup_failed')
      ) : lastAt === null ? (
        t('backup_never')
      ) : (
        <Moment at={lastAt}>
          {t(light === 'old' ? 'backup_last_old' : 'backup_last', [relativeDay(lastAt, now, language)])}
        </Moment>
      )}
    </p>
  );
}
