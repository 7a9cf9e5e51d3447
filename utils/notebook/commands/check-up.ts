import { applied } from '../applied';
import type { Context } from '../context';
import type { MirrorArea } from '../mirror/mirror-area';
import { getCopies, listCopies, nameOf, placeOf, toCopy } from '../mirror/mirror-names';
import { isSound, keyOf, RECORD_STORES } from '../record-stores';
import type { Database, Place, RecordStore } from '../schema';

/** So many records are looked at together; commands come in between. */
const SLICE = 100;

/** See `Notebook.checkUp`. */
export async function checkUp(context: Context, area: MirrorArea | null): Promise<void> {
  const { connection, repair, onDamaged } = context;
  const database = await connection.begin((opened) => opened);
  const unseen = new Set(area ? (await listCopies(area)).map(nameOf) : []);
  for (const store of RECORD_STORES) {
    let range: IDBKeyRange | null = null;
    for (;;) {
      const places = await checkSlice(context, area, database, { store, range });
      const last = places.at(-1);
      if (!last) break;
      for (const place of places) unseen.delete(nameOf(place));
      range = IDBKeyRange.lowerBound(last.key, true);
    }
  }
  // Copies of records that the store does not have.
  const lost = [...unseen].flatMap((name) => placeOf(name) ?? []);
  if (!repair.canTry(lost)) return;
  await repair.mend(lost);
  for (const { store, key } of lost) onDamaged(store, key);
}

/** Repairs what is damaged among the next records, and what their copies lack; answers where they stand. */
async function checkSlice(
  { connection, mirror, repair, onDamaged }: Context,
  area: MirrorArea | null,
  database: Database,
  { store, range }: { store: RecordStore; range: IDBKeyRange | null },
): Promise<Place[]> {
  const tx = database.transaction(store, 'readonly');
  const [keys, rows] = await Promise.all([tx.store.getAllKeys(range, SLICE), tx.store.getAll(range, SLICE)]);
  await tx.done;
  const places = keys.map((key) => ({ store, key }));
  const copies = area ? await getCopies(area, places.map(nameOf)) : {};
  const damaged: Place[] = [];
  const astray: Place[] = [];
  const notCopied: Place[] = [];
  for (const [at, place] of places.entries()) {
    const row: unknown = rows[at];
    if (!isSound(store, row)) damaged.push(place);
    else if (keyOf(store, row) !== place.key) astray.push(place);
    else if (copies[nameOf(place)] !== toCopy(row)) notCopied.push(place);
  }
  for (const { key } of damaged) onDamaged(store, key);
  if (repair.canTry(damaged)) await repair.mend(damaged);
  if (astray.length > 0 && connection.readOnly() === null) await bringHome(database, store, astray);
  if (area && notCopied.length > 0) await mirror.refresh(database, notCopied);
  return places;
}

/** Whole records under a damaged key, where nobody finds them: each goes where it belongs, unless it is there as well. */
async function bringHome(database: Database, store: RecordStore, places: readonly Place[]): Promise<void> {
  const tx = database.transaction([store], 'readwrite', { durability: 'strict' });
  const rows = tx.objectStore(store as 'people');
  await applied(tx, async () => {
    for (const { key } of places) {
      const row = await rows.get(key);
      await rows.delete(key);
      if (row && !(await rows.get(String(keyOf(store, row))))) await rows.put(row);
    }
  });
}
