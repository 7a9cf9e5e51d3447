import { type DBSchema, type IDBPDatabase, type OpenDBCallbacks, openDB, wrap } from 'idb';
import { bucketOf } from './storage-buckets';

/**
 * idb's `openDB`, but a spare database is opened in a storage bucket of its own where there are any. Chromium keeps all
 * databases of a bucket in one LevelDB: when its table of contents is gone, none of them can be opened, deleted or made
 * any more, whatever its name. Elsewhere each database has a file of its own.
 * @param version the one that it has when it is left out.
 */
export async function openApart<Schema extends DBSchema>(
  name: string,
  version: number | undefined,
  callbacks: OpenDBCallbacks<Schema>,
): Promise<IDBPDatabase<Schema>> {
  const bucket = await bucketOf(name);
  if (!bucket) return openDB<Schema>(name, version, callbacks);
  const { upgrade, blocked, blocking } = callbacks;
  const request = bucket.indexedDB.open(name, version);
  request.addEventListener('upgradeneeded', (event) => {
    if (!upgrade || !request.transaction) return;
    const database = wrap(request.result) as unknown as IDBPDatabase<Schema>;
    const transaction = wrap(request.transaction) as unknown as Parameters<typeof upgrade>[3];
    upgrade(database, event.oldVersion, event.newVersion, transaction, event);
  });
  request.addEventListener('blocked', (event) => blocked?.(event.oldVersion, event.newVersion, event));
  const database = (await wrap(request)) as unknown as IDBPDatabase<Schema>;
  database.addEventListener('versionchange', (event) =>
    blocking?.(event.oldVersion, event.newVersion, event),
  );
  return database;
}
