import '../../styles/lock.css';
import type { LockState } from '../../../utils/model/lock';
import { useTexts } from '../../texts';
import type { LockActions } from '../house-props';
import { HouseSection } from '../house-section';
import { LockManage } from './lock-manage';
import { LockSetUp } from './lock-set-up';

export interface LockPartProps {
  lock: LockState;
  actions: LockActions;
  onStatus(text: string): void;
}

const LIMITS = [
  'lock_limit_unlocked',
  'lock_limit_backups',
  'lock_limit_memory',
  'lock_limit_disk',
  'lock_limit_calendar',
  'lock_limit_passphrase',
] as const;

/** The passphrase that encrypts everything: to switch on, use, change and switch off; and what it cannot do. */
export function LockPart(props: LockPartProps) {
  const { t } = useTexts();
  return (
    <HouseSection part="lock" means={t(props.lock.on ? 'lock_is_on' : 'lock_means')}>
      {props.lock.on ? <LockManage {...props} /> : <LockSetUp {...props} />}
      <details>
        <summary>{t('lock_limits')}</summary>
        <ul class="lock-limits">
          {LIMITS.map((limit) => (
            <li key={limit}>{t(limit)}</li>
          ))}
        </ul>
      </details>
    </HouseSection>
  );
}
