import type { RecordChange } from '../../utils/archive/undo-plan';
import type { ArchiveProtocol } from '../../utils/messaging/archive-protocol';
import type { PageProtocol } from '../../utils/messaging/protocol';
import type { Answers } from '../../utils/messaging/serve-calls';
import type { Notebook } from '../../utils/notebook/notebook';
import type { AutomaticBackups } from './automatic-backups';
import type { BackupDownloads } from './backup-downloads';
import type { BackupShelf } from './backup-shelf';

const NOTHING: { op: string; parts: RecordChange[][] } = { op: '', parts: [] };

/** Answers to our own pages about backup and restore. */
export function answerArchive(deps: {
  notebook: Notebook;
  /** Runs a write and tells everybody who shows it. */
  write: <Result>(what: { marks: boolean }, command: Promise<Result>) => Promise<Result>;
  backups: BackupShelf;
  automatic: AutomaticBackups;
  downloads: BackupDownloads;
  openPage: (path: string) => Promise<number>;
}): Pick<Answers<PageProtocol>, keyof ArchiveProtocol | 'openNotebook'> {
  const { notebook, write, backups, automatic, downloads, openPage } = deps;
  // Of one hand-over, the newest: whoever was before begins anew.
  let handed = NOTHING;
  return {
    readSlice: (place) => notebook.readSlice(place),
    async changeRecords({ changes, part, parts }, { op }) {
      if (handed.op !== op) handed = { op, parts: [] };
      handed.parts[part] = changes;
      if (part + 1 < parts) return { changed: 0 };
      // Whoever handed over the others may have been another worker, which may have done it all the same.
      const isWhole = Object.keys(handed.parts).length === parts;
      const input = { changes: isWhole ? handed.parts.flat() : null };
      handed = NOTHING;
      return write({ marks: true }, notebook.changeRecords(op, input));
    },
    undoRestore: (_, { op }) => write({ marks: true }, notebook.undoRestore(op)),
    async readBackups() {
      // Asked for where somebody is about to work: what was written since the last one can be copied meanwhile.
      automatic.consider();
      const [lastAt, beganAt, restoredAt, byItself] = await Promise.all([
        backups.read(),
        notebook.readBeginning(),
        notebook.readRestore(),
        automatic.read(),
      ]);
      return { lastAt, beganAt, restoredAt, automatic: byItself };
    },
    noteBackup: () => write({ marks: false }, backups.note()),
    setAutomaticBackup: (how) => automatic.set(how),
    makeAutomaticBackup: () => automatic.make(),
    readBackupOrder: () => automatic.order(),
    reportBackup: (report) => automatic.report(report),
    downloadBackup: (file) => downloads.save(file),
    removeDownload: (file) => downloads.remove(file),
    openNotebook: async ({ at }) => void (await openPage(`notebook.html${at === null ? '' : `#${at}`}`)),
  };
}
