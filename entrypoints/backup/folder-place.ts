import type { BackupFault } from '../../utils/model/automatic-backup';
import type { BackupFolder } from '../../utils/notebook/backup-folder';
import { type BackupPlace, PlaceError } from './backup-place';

const FAULTS: Record<string, BackupFault> = {
  NotAllowedError: 'not-allowed',
  SecurityError: 'not-allowed',
  NoModificationAllowedError: 'not-allowed',
  NotFoundError: 'no-folder',
  QuotaExceededError: 'no-room',
};

/** The folder that the user chose. Rejects with a `PlaceError` as long as the browser does not allow to write there. */
export async function folderPlace(folder: BackupFolder | null): Promise<BackupPlace> {
  if (!folder) throw new PlaceError('no-folder');
  const allowed = await folder.queryPermission({ mode: 'readwrite' });
  if (allowed !== 'granted') throw new PlaceError('not-allowed');
  return {
    async save(name, content) {
      try {
        const free = await freeName(folder, name);
        const file = await folder.getFileHandle(free, { create: true });
        // What is written takes the file's place when it is closed: before, there is no half of it.
        const stream = await file.createWritable();
        await stream.write(content);
        await stream.close();
        return { name: free, download: null };
      } catch (cause) {
        throw new PlaceError((cause instanceof Error && FAULTS[cause.name]) || 'failed', { cause });
      }
    },
    async remove({ name }) {
      try {
        await folder.removeEntry(name);
      } catch (error) {
        if (!isMissing(error)) throw error;
      }
    },
  };
}

/** A file that is there, whoever made it, is left alone. */
async function freeName(folder: BackupFolder, name: string): Promise<string> {
  for (let number = 1; ; number++) {
    const one = number === 1 ? name : name.replace('.', ` (${number}).`);
    try {
      await folder.getFileHandle(one);
    } catch (error) {
      if (isMissing(error)) return one;
      throw error;
    }
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && error.name === 'NotFoundError';
}
