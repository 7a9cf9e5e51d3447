import { RECORD_STORES } from '../record-stores';
import type { Database } from '../schema';
import type { Mirror } from './create-mirror';

/** So many records are copied at once; writes that come meanwhile are mirrored between two slices. */
const SLICE = 100;

/**
 * Copies every record to the mirror, in slices. Cut off, it begins anew at the next start.
 * @param seq of the last write when this begins: whole, the mirror has that one, whatever was refused before.
 */
export async function copyAll(mirror: Mirror, database: Database, seq: number): Promise<void> {
  for (const store of RECORD_STORES) {
    let range: IDBKeyRange | null = null;
    for (;;) {
      const keys: string[] = await database.getAllKeys(store, range, SLICE);
      const last = keys.at(-1);
      if (last === undefined) break;
      await mirror.copy(
        database,
        keys.map((key) => ({ store, key })),
      );
      range = IDBKeyRange.lowerBound(last, true);
    }
  }
  await mirror.refresh(database, [], { complete: true, seq });
}
