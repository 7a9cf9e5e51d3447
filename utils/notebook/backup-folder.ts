import { type DBSchema, openDB } from 'idb';

/** A folder that the user chose, as far as Chromium's pages know it and the shared types do not. */
export interface BackupFolder extends FileSystemDirectoryHandle {
  queryPermission(how: { mode: 'readwrite' }): Promise<PermissionState>;
  /** Asks the user; at a click only. */
  requestPermission(how: { mode: 'readwrite' }): Promise<PermissionState>;
}

/** A folder can be kept in IndexedDB alone; apart from the notebook, which has one opener. */
interface Schema extends DBSchema {
  folders: { key: string; value: BackupFolder };
}

const KEY = 'backups';

/** Keeps the folder that backups go to; null forgets it. */
export function keepBackupFolder(folder: BackupFolder | null): Promise<void> {
  return withFolders(async (database) => {
    if (folder) await database.put('folders', folder, KEY);
    else await database.delete('folders', KEY);
  });
}

/** The folder that was kept; null: none. Whether it may be written to is for the browser to say. */
export function readBackupFolder(): Promise<BackupFolder | null> {
  return withFolders(async (database) => (await database.get('folders', KEY)) ?? null);
}

async function withFolders<Answer>(
  use: (database: Awaited<ReturnType<typeof openFolders>>) => Promise<Answer>,
): Promise<Answer> {
  const database = await openFolders();
  try {
    return await use(database);
  } finally {
    database.close();
  }
}

function openFolders() {
  return openDB<Schema>('aside-folders', 1, {
    upgrade(database) {
      database.createObjectStore('folders');
    },
  });
}
