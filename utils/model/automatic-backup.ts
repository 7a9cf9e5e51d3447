import { today } from './due';

/** Where backups go that are made by themselves: the browser's downloads, or a folder that the user chose. */
export const BACKUP_PLACES = ['downloads', 'folder'] as const;
export type BackupPlace = (typeof BACKUP_PLACES)[number];

/**
 * Why none could be made.
 * - `not-allowed`: the browser asks for permission again.
 * - `no-folder`: the chosen folder is gone.
 * - `no-room`: the disk is full.
 * - `stopped`: somebody stopped the download, or the browser's settings did.
 * - `failed`: anything else.
 */
export const BACKUP_FAULTS = ['not-allowed', 'no-folder', 'no-room', 'stopped', 'failed'] as const;
export type BackupFault = (typeof BACKUP_FAULTS)[number];

/** A backup that was made by itself and not removed again. `at`: ISO instant. `download`: the browser's number for it. */
export interface BackupFile {
  name: string;
  at: string;
  download: number | null;
}

/** What is known of backups that are made by themselves. Never the passphrase. */
export interface AutomaticBackup {
  place: BackupPlace;
  /** The chosen folder's name. */
  folder: string | null;
  /** Each is locked with a passphrase. */
  locked: boolean;
  /** The newest one. */
  newest: BackupFile | null;
  /** Set while the last attempt failed. */
  fault: BackupFault | null;
}

/** What the page that makes one has to know. */
export interface BackupOrder {
  place: BackupPlace;
  passphrase: string | null;
  /** When it was switched on like this, as ISO instant: tells a late report from one that still counts. */
  since: string;
  /** All that were made like this and not removed again. */
  files: BackupFile[];
  /** The number of the notebook's last write that is surely in it. */
  lastWrite: number;
}

/** What became of an order. `files` takes the place of the order's. */
export type BackupReport = { since: string; lastWrite: number } & (
  | { is: 'made'; files: BackupFile[] }
  | { is: 'failed'; fault: BackupFault }
);

const AGAIN_MS = 3_600_000;

/**
 * Whether one is to be made by itself: once a day, when something was written since the last one. What failed is tried
 * again after an hour; what somebody stopped, on another day. Instants are ISO.
 */
export function isBackupDue(
  state: {
    madeAt: string | null;
    fault: { code: BackupFault; at: string } | null;
    hasChanged: boolean;
  },
  now: string,
): boolean {
  const { madeAt, fault, hasChanged } = state;
  const isToday = (at: string) => today(at) === today(now);
  if (!hasChanged || (madeAt !== null && isToday(madeAt))) return false;
  if (fault === null) return true;
  // Browsers that ask where to save each file would ask every hour.
  if (fault.code === 'stopped') return !isToday(fault.at);
  return Math.abs(Date.parse(now) - Date.parse(fault.at)) >= AGAIN_MS;
}
