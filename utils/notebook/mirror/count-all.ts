import { type Counts, noCounts } from '../meta';
import { RECORD_STORES } from '../record-stores';
import type { ReadTransaction } from '../schema';

/** How many records there are. */
export async function countAll(tx: ReadTransaction): Promise<Counts> {
  const counts = noCounts();
  for (const store of RECORD_STORES) counts[store] = await tx.objectStore(store).count();
  return counts;
}
