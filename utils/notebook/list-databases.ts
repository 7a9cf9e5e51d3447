import { deleteDB } from 'idb';
import { storageBuckets } from './storage-buckets';

/** Deletes a database, spare ones with their bucket. */
export async function deleteDatabase(name: string): Promise<void> {
  const buckets = storageBuckets();
  if (buckets && (await buckets.keys()).includes(name)) await buckets.delete(name);
  else await deleteDB(name);
}

/** The names of all databases, spare ones in their buckets too. */
export async function listDatabases(): Promise<string[]> {
  const named = (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
  return [...named, ...((await storageBuckets()?.keys()) ?? [])];
}
