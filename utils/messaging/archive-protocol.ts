import type { Slice, SlicePlace } from '../archive/gather-archive';
import type { RecordChange } from '../archive/undo-plan';
import type { BackupOrder, BackupPlace, BackupReport } from '../model/automatic-backup';
import type { BackupState } from '../model/backup';
import type { Call } from './protocol';

/** What the extension's own pages may ask about all that is in the notebook: to keep a copy of it, or to change it as a whole. */
export interface ArchiveProtocol {
  /** Some of all that is in the notebook: see `gatherArchive`. */
  readSlice(call: Call<SlicePlace>): Slice;
  /**
   * What was planned in the page, in one step; `undoRestore` takes it back. Its parts, numbered from 0, come one after the
   * other under one id; the last one carries it out. Rejects with `conflict` when it was overtaken, or a part is missing:
   * then nothing was done, and it is to be planned anew.
   */
  changeRecords(call: Call<{ changes: RecordChange[]; part: number; parts: number }>): { changed: number };
  undoRestore(call: Call<null>): { kept: number };
  readBackups(call: Call<null>): BackupState;
  /** A copy of everything was handed to the browser as a file. */
  noteBackup(call: Call<null>): void;
  /** Backups are made by themselves from now on, or (null) no more. `folder`: the chosen one's name. */
  setAutomaticBackup(
    call: Call<{ place: BackupPlace; folder: string | null; passphrase: string | null } | null>,
  ): void;
  /** Makes one at once, as it would be made by itself. Resolves when it is over; what became of it is in `readBackups`. */
  makeAutomaticBackup(call: Call<null>): void;
  /** What the page that makes it has to do; null when they are not made by themselves. */
  readBackupOrder(call: Call<null>): BackupOrder | null;
  reportBackup(call: Call<BackupReport>): void;
  /** Saves what lies at a `blob:` address among the downloads. Rejects with a `BackupFault` as its code. */
  downloadBackup(call: Call<{ address: string; name: string }>): { name: string; download: number };
  /** Removes a file that `downloadBackup` saved; no other one, and nothing when it is gone. */
  removeDownload(call: Call<{ download: number; name: string }>): void;
}
