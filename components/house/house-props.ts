import type { Archive } from '../../utils/archive/archive';
import type { Comparison } from '../../utils/archive/compare-restore';
import type { RestoreMode } from '../../utils/archive/restore-plan';
import type { BackupPlace } from '../../utils/model/automatic-backup';
import type { BackupState } from '../../utils/model/backup';
import type { Health } from '../../utils/model/health';
import type { LockState } from '../../utils/model/lock';
import type { PersonLine } from '../../utils/model/person';
import type { TrashEntry, TrashPlace } from '../../utils/model/trash';
import type { PermissionsPartProps } from './permissions-part';
import type { SettingsPartProps, Side } from './settings-part';
import type { ShortcutsPartProps } from './shortcuts-part';
import type { StoredPartProps } from './stored-part';

/** What a copy is made of: everything, or one person. */
export type ExportForm = 'json' | 'markdown';

/** What a chosen file turned out to be. */
export type OpenedFile = { is: 'sealed' } | { is: 'archive'; archive: Archive };

/** What can be done with the lock. A secret is the passphrase or the recovery code; false: it is neither. */
export interface LockActions {
  newRecoveryCode(): string;
  /** `erased`: nothing of what was unencrypted is left in the browser's files. */
  switchLockOn(
    passphrase: string,
    recoveryCode: string,
    minutes: number | null,
  ): Promise<{ erased: boolean }>;
  switchLockOff(secret: string): Promise<boolean>;
  unlock(secret: string): Promise<boolean>;
  lockNow(): Promise<void>;
  changePassphrase(secret: string, passphrase: string): Promise<boolean>;
  setLockMinutes(minutes: number | null): Promise<void>;
}

/** What can be done on the page. Promises reject with an `ArchiveError` where a file is at fault. */
export interface NotebookActions extends LockActions {
  /** Hands a copy of everything to the browser. Answers the file's name, and how many records could not be read. */
  makeBackup(passphrase: string | null): Promise<{ name: string; unreadable: number }>;
  /** The same, of one person or as Markdown. Null: everybody. */
  exportAs(form: ExportForm, person: PersonLine | null): Promise<{ name: string; unreadable: number }>;
  openFile(file: File, passphrase: string | null): Promise<OpenedFile>;
  compare(archive: Archive, how: RestoreMode): Promise<Comparison>;
  restore(archive: Archive, how: RestoreMode): Promise<void>;
  /** Answers how much was changed since and therefore stays. */
  undoRestore(): Promise<{ kept: number }>;
  /** The user has taken note of what was lost and what came back. */
  seeHealth(): Promise<void>;
  /**
   * Lets the browser ask whether backups may be saved there, and which folder. Null: the user said no. To be called at
   * the click itself.
   */
  askForPlace(place: BackupPlace): Promise<{ place: BackupPlace; folder: string | null } | null>;
  /** The same for a place that was allowed before. */
  askAgain(place: BackupPlace): Promise<boolean>;
  /** Switches automatic backup on, or (null) off. */
  setAutomatic(
    how: { place: BackupPlace; folder: string | null; passphrase: string | null } | null,
  ): Promise<void>;
  /** Makes an automatic backup now. Answers whether it was made; why not is in `backups` then. */
  makeAutomatic(): Promise<boolean>;
  putBack(place: TrashPlace): Promise<void>;
  deleteForGood(place: TrashPlace): Promise<void>;
  setSide(side: Side): Promise<void>;
  setBlurred(blurred: boolean): Promise<void>;
  /** Asks the browser to keep all when room is short; answers whether it promised. */
  askToKeep(): Promise<boolean>;
  /** Gives an optional permission back to the browser. */
  giveBack(permission: string): Promise<void>;
  /** Deletes all that Aside keeps, and leaves the page where one begins. */
  deleteEverything(): Promise<void>;
}

export interface HouseProps {
  /** The part that the page's address names. */
  part: string | null;
  people: PersonLine[];
  backups: BackupState;
  health: Health;
  trash: TrashEntry[];
  /** The browser lets the user choose a folder. */
  canChooseFolder: boolean;
  lock: LockState;
  settings: Pick<SettingsPartProps, 'side' | 'blurred'>;
  shortcuts: ShortcutsPartProps['shortcuts'];
  shortcutChange: ShortcutsPartProps['change'];
  stored: Pick<StoredPartProps, 'counts' | 'bytes' | 'promised'>;
  permissions: PermissionsPartProps['permissions'];
  now: string;
  actions: NotebookActions;
  /** What the page says of what was done: one sentence. */
  onStatus(text: string): void;
}
