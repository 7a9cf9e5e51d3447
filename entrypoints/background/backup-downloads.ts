import type { Browser, browser } from 'wxt/browser';
import { CommandError } from '../../utils/messaging/command-error';
import type { BackupFault } from '../../utils/model/automatic-backup';

const FOLDER = 'Aside';
type Downloads = typeof browser.downloads;

/** Files of ours among the browser's downloads. */
export interface BackupDownloads {
  /** Saves what lies at the address and resolves when it is on disk. Rejects with a `BackupFault` as its code. */
  save(file: { address: string; name: string }): Promise<{ name: string; download: number }>;
  /** Removes what `save` saved, if it is still there and still that. */
  remove(file: { download: number; name: string }): Promise<void>;
}

/** @param get undefined as long as the user has not allowed downloads. */
export function createBackupDownloads(get: () => Downloads | undefined): BackupDownloads {
  return {
    async save({ address, name }) {
      const downloads = get();
      if (!downloads) throw new CommandError('not-allowed', 'Downloads are not allowed');
      // A file of the same name, whoever made it, is left alone.
      const where = { filename: `${FOLDER}/${name}`, conflictAction: 'uniquify', saveAs: false } as const;
      const id = await downloads.download({ url: address, ...where });
      const item = await ended(downloads, id);
      if (item.state !== 'complete') {
        throw new CommandError(faultOf(item.error), `The download ended early: ${item.error}`);
      }
      return { name: lastPart(item.filename), download: id };
    },
    async remove({ download, name }) {
      const downloads = get();
      const [item] = downloads ? await downloads.search({ id: download }) : [];
      // Numbers begin anew in a new profile: only what is surely ours goes.
      if (!downloads || !item?.exists || lastPart(item.filename) !== name) return;
      await downloads.removeFile(download);
      await downloads.erase({ id: download });
    },
  };
}

function ended(downloads: Downloads, id: number): Promise<Browser.downloads.DownloadItem> {
  return new Promise((resolve, reject) => {
    const look = () => {
      downloads.search({ id }).then(([item]) => {
        if (item?.state === 'in_progress') return;
        downloads.onChanged.removeListener(look);
        if (item) resolve(item);
        else reject(new CommandError('stopped', 'The download was taken off the list'));
      }, reject);
    };
    downloads.onChanged.addListener(look);
    look();
  });
}

function faultOf(error: string | undefined): BackupFault {
  if (error === 'FILE_NO_SPACE') return 'no-room';
  return error?.startsWith('USER_') || error === 'FILE_BLOCKED' ? 'stopped' : 'failed';
}

function lastPart(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path;
}
