import type { AutomaticBackup } from './automatic-backup';
import { daysBetween, today } from './due';

/** What is known of copies outside the browser. ISO instants. */
export interface BackupState {
  /** When the newest copy was made; null: never. */
  lastAt: string | null;
  /** When the first person was written down; null: nothing is there yet. */
  beganAt: string | null;
  /** When the last restoring was done that can be undone. */
  restoredAt: string | null;
  /** Null: backups are made by hand only. */
  automatic: AutomaticBackup | null;
}

/**
 * `none`: nothing to say yet. `never`: there should be one by now, and there is none. `failed`: it should have been made
 * by itself and was not.
 */
export type BackupLight = 'none' | 'never' | 'fresh' | 'ageing' | 'old' | 'failed';

const FRESH_DAYS = 7;
const OLD_DAYS = 30;

/** How urgent the next copy is. Nobody is asked for one in the first week. */
export function backupLight({ lastAt, beganAt, automatic }: BackupState, now: string): BackupLight {
  if (automatic?.fault) return 'failed';
  const since = (then: string) => daysBetween(today(then), today(now));
  if (lastAt === null) return beganAt !== null && since(beganAt) >= FRESH_DAYS ? 'never' : 'none';
  const days = since(lastAt);
  if (days <= FRESH_DAYS) return 'fresh';
  return days <= OLD_DAYS ? 'ageing' : 'old';
}
