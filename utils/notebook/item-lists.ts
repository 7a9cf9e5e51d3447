import type { Item, ItemKind } from '../model/item';
import { itemRecord } from '../model/records';
import type { Work } from './context';
import { readRow } from './rows';
import type { ItemRow } from './schema';

/** The items in rows; damaged ones are left out. */
export function toItems(work: Work, rows: readonly ItemRow[]): Item[] {
  return rows.flatMap((row) => readRow(work, 'items', itemRecord, row) ?? []);
}

/** What is open with a person and listed, in the order of their ranks. */
export async function readListedOf(work: Work, personId: string): Promise<Item[]> {
  return toItems(work, await work.tx.objectStore('items').index('byOpen').getAll(allOf(personId)));
}

/** What is open with a person (or on the user's own shelf) and not listed, in the order of their ranks. */
export async function readStandingOf(work: Work, personId: string): Promise<Item[]> {
  return toItems(work, await work.tx.objectStore('items').index('byStanding').getAll(allOf(personId)));
}

/** What was closed of one kind since an instant, newest first, `most` at most; left out: what is not `wanted`. */
export async function readClosedOf(
  work: Work,
  from: { personId: string; kind: ItemKind; since: string },
  most: number,
  wanted: (item: Item) => boolean = () => true,
): Promise<Item[]> {
  const { personId, kind, since } = from;
  const range = IDBKeyRange.bound([personId, kind, since], [personId, kind, []]);
  const index = work.tx.objectStore('items').index('byClosed');
  // Mostly these are few: a cursor would go to and fro for each of them.
  const few = since === '' ? null : await index.getAll(range, most + 1);
  if (few && few.length <= most) return toItems(work, few.reverse()).filter(wanted);
  const items: Item[] = [];
  let cursor = await index.openCursor(range, 'prev');
  for (; cursor && items.length < most; cursor = await cursor.continue()) {
    const item = readRow(work, 'items', itemRecord, cursor.value);
    if (item && wanted(item)) items.push(item);
  }
  return items;
}

/** What was closed last comes first; of what was closed at once, the newer. */
export function compareByClosing(a: Item, b: Item): number {
  const [ofA, ofB] = [a.closedAt ?? a.updatedAt, b.closedAt ?? b.updatedAt];
  if (ofA !== ofB) return ofA > ofB ? -1 : 1;
  return a.id > b.id ? -1 : 1;
}

/** Of an index that begins with the person: all that is theirs. */
export function allOf(personId: string): IDBKeyRange {
  return IDBKeyRange.bound([personId], [personId, []]);
}
