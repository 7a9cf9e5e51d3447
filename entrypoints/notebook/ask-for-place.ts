import { browser } from 'wxt/browser';
import type { BackupPlace } from '../../utils/model/automatic-backup';
import { type BackupFolder, keepBackupFolder, readBackupFolder } from '../../utils/notebook/backup-folder';

/** What Chromium has and the shared types do not know. */
interface FolderPicker {
  showDirectoryPicker?(how: { id: string }): Promise<BackupFolder>;
}

const picker = (): FolderPicker => window as FolderPicker;

export function canChooseFolder(): boolean {
  return picker().showDirectoryPicker !== undefined;
}

/** See `NotebookActions.askForPlace`. */
export async function askForPlace(
  place: BackupPlace,
): Promise<{ place: BackupPlace; folder: string | null } | null> {
  if (place === 'downloads') return (await allowDownloads()) ? { place, folder: null } : null;
  const folder = await chooseFolder();
  // Asked for apart, not by the picker: only what was allowed like this does Chromium offer to allow on every visit.
  if (!folder || !(await mayWrite(folder))) return null;
  await keepBackupFolder(folder);
  return { place, folder: folder.name };
}

/** Null: the picker was closed. */
async function chooseFolder(): Promise<BackupFolder | null> {
  try {
    return (await picker().showDirectoryPicker?.({ id: 'backups' })) ?? null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

/** See `NotebookActions.askAgain`. */
export async function askAgain(place: BackupPlace): Promise<boolean> {
  if (place === 'downloads') return allowDownloads();
  const folder = await readBackupFolder();
  return folder !== null && mayWrite(folder);
}

async function mayWrite(folder: BackupFolder): Promise<boolean> {
  try {
    return (await folder.requestPermission({ mode: 'readwrite' })) === 'granted';
  } catch (error) {
    // The click is too long ago to ask: the first backup will say so, and has the button that asks again.
    if (error instanceof DOMException && error.name === 'SecurityError') return true;
    throw error;
  }
}

function allowDownloads(): Promise<boolean> {
  return browser.permissions.request({ permissions: ['downloads'] });
}
