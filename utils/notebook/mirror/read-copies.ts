import { toMeta } from '../meta';
import { isSound, RECORD_STORES } from '../record-stores';
import type { Database, Place } from '../schema';
import { nameOf, toCopy } from './mirror-names';
import { nameOfOperation, SLOTS, toOperationCopy } from './mirrored-operations';

/** Copies by name; null: it is to go. */
type Copies = Map<string, string | null>;

/** What the mirror should have of these records. A damaged one's copy is left alone: it may be the only sound one. */
export async function readCopies(database: Database, places: readonly Place[]): Promise<Copies> {
  const copies: Copies = new Map();
  const tx = database.transaction(RECORD_STORES, 'readonly');
  await Promise.all(
    places.map(async (place) => {
      const row: unknown = await tx.objectStore(place.store).get(place.key);
      if (row === undefined) copies.set(nameOf(place), null);
      else if (isSound(place.store, row)) copies.set(nameOf(place), toCopy(row));
    }),
  );
  await tx.done;
  return copies;
}

/** The number of the last write. */
export async function readSeq(database: Database): Promise<number> {
  return toMeta(await database.get('meta', 'meta'))?.seq ?? 0;
}

/**
 * What the mirror should have of the last operations: what it took no copy of may have been done by any of them. The newest
 * stands where the last write's belongs, so that the next writes replace the oldest.
 */
export async function readOperationCopies(database: Database): Promise<Copies> {
  const copies: Copies = new Map();
  const tx = database.transaction(['operations', 'meta'], 'readonly');
  const operations = tx.objectStore('operations');
  const seq = toMeta(await tx.objectStore('meta').get('meta'))?.seq ?? 0;
  const ids = (await operations.index('byTime').getAllKeys()).slice(-SLOTS);
  await Promise.all(
    ids.map(async (id, at) => {
      const row = await operations.get(id);
      if (row) copies.set(nameOfOperation(seq + SLOTS + at + 1 - ids.length), toOperationCopy(row));
    }),
  );
  await tx.done;
  return copies;
}
