import type { BackupFile, BackupOrder, BackupReport } from '../../utils/model/automatic-backup';
import { backupsToRemove } from '../../utils/model/backups-to-remove';
import { today } from '../../utils/model/due';
import type { Copy } from '../pages/make-copy';
import { type BackupPlace, PlaceError } from './backup-place';

/** Makes one backup, then removes those of ours that it takes the place of. Never rejects: a failure is to be told. */
export async function carryOut(
  order: BackupOrder,
  deps: {
    makeCopy: (passphrase: string | null) => Promise<Copy>;
    openPlace: () => Promise<BackupPlace>;
    /** ISO instant. */
    now: () => string;
    reportError: (error: unknown) => void;
  },
): Promise<BackupReport> {
  const { since, lastWrite, passphrase, files } = order;
  try {
    // First, since a place that cannot be written to costs nothing but the question.
    const place = await deps.openPlace();
    const { content, ending } = await deps.makeCopy(passphrase);
    const at = deps.now();
    const saved = await place.save(`aside-${today(at)}.${ending}`, content);
    const all = [...files, { ...saved, at }];
    const removed = await removeOld(place, all, deps.reportError);
    return { is: 'made', since, lastWrite, files: all.filter((file) => !removed.has(file)) };
  } catch (error) {
    deps.reportError(error);
    return { is: 'failed', since, lastWrite, fault: error instanceof PlaceError ? error.fault : 'failed' };
  }
}

/** One file too many is no failure: it is tried again the next time. */
async function removeOld(
  place: BackupPlace,
  files: readonly BackupFile[],
  reportError: (error: unknown) => void,
): Promise<Set<BackupFile>> {
  const removed = new Set<BackupFile>();
  for (const file of backupsToRemove(files)) {
    try {
      await place.remove(file);
      removed.add(file);
    } catch (error) {
      reportError(error);
    }
  }
  return removed;
}
