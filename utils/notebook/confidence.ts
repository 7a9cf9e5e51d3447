import type { Item } from '../model/item';
import { itemRecord } from '../model/records';
import type { Work, WriteWork } from './context';
import { findItem } from './finders';
import { putRow } from './put-row';
import { changed, itemRow, readRow } from './rows';

/**
 * Whether an item was passed on, by however many steps, from a confidential one. A source that cannot be read counts as
 * confidential: nobody can say that it is not.
 */
export async function comesInConfidence(work: Work, item: Item): Promise<boolean> {
  // Of a line of a note nothing else remembers it: as it came, so it stays.
  if (item.source?.itemId === null) return item.privacy === 'confidential';
  const seen = new Set([item.id]);
  let id = item.source?.itemId ?? null;
  while (id !== null && !seen.has(id)) {
    seen.add(id);
    const source = await findItem(work, id);
    if (!source || source.privacy === 'confidential') return true;
    id = source.source?.itemId ?? null;
  }
  return false;
}

/**
 * Makes everything confidential that was passed on from an item, and from that, and so on: deleted copies too, they may
 * come back. It comes to an end because each item is visited once.
 */
export async function keepCopiesInConfidence(work: WriteWork, id: string): Promise<void> {
  const items = work.tx.objectStore('items');
  const seen = new Set([id]);
  // What is added to a set while it is walked through is visited, too.
  for (const source of seen) {
    for (const row of await items.index('bySource').getAll(source)) {
      if (seen.has(row.id)) continue;
      seen.add(row.id);
      const copy = readRow(work, 'items', itemRecord, row);
      if (!copy || (copy.privacy === 'confidential' && copy.up === null)) continue;
      await putRow(work, 'items', itemRow(changed(copy, { privacy: 'confidential', up: null }, work.now)));
    }
  }
}
