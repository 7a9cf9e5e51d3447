import { applied } from '../applied';
import type { Database } from '../schema';
import { LOCK_ROW, type LockPlace, toLockPlace } from './lock-place';

/** What a moved notebook says of itself: it is whole, this is its place, and what else stood in the storage area. */
export interface LockRow {
  place: LockPlace;
  settings: Record<string, unknown>;
}

/** Null when the database is not whole, or never was moved. */
export async function readLockRow(database: Database): Promise<LockRow | null> {
  if (!database.objectStoreNames.contains('meta')) return null;
  const row: Record<string, unknown> | undefined = await database.get('meta', LOCK_ROW);
  const place = toLockPlace(row?.place);
  const settings = typeof row?.settings === 'object' && row.settings !== null ? row.settings : {};
  return place && { place, settings: settings as Record<string, unknown> };
}

/** On disk when this resolves. */
export async function writeLockRow(database: Database, row: LockRow): Promise<void> {
  const tx = database.transaction(['meta'], 'readwrite', { durability: 'strict' });
  await applied(tx, () => tx.objectStore('meta').put({ id: LOCK_ROW, ...row }));
}
