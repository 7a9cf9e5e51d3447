import { type BackupState, backupLight } from '../../utils/model/backup';
import type { Health } from '../../utils/model/health';
import { writeRoute } from '../../utils/model/route';
import { useTexts } from '../texts';
import { HealthPart } from './health-part';

interface AttentionProps {
  health: Health;
  backups: BackupState;
  now: string;
  onSeen(): Promise<void>;
}

/** What should not wait, above all else: what the browser lost, and a backup that is due. */
export function Attention({ health, backups, now, onSeen }: AttentionProps) {
  const { t } = useTexts();
  const isDue = ['never', 'old', 'failed'].includes(backupLight(backups, now));
  return (
    <>
      <HealthPart health={health} onSeen={onSeen} />
      {isDue && (
        <p>
          <a class="house-due" href={`#${writeRoute({ view: 'house', part: 'backup' })}`}>
            {t('house_backup_due')}
          </a>
        </p>
      )}
    </>
  );
}
