import { applied } from '../applied';
import { NotebookError } from '../notebook-error';
import type { Database, StoreName } from '../schema';
import { toldByTransaction } from '../told-by-transaction';
import { isLockRow } from './lock-place';

/** So many rows are moved in one transaction. */
const SLICE = 200;

/** Copies every row of every store from one database into another, empty one; either may be locked. */
export async function moveNotebook(from: Database, to: Database): Promise<void> {
  for (const store of from.objectStoreNames) {
    let moved = 0;
    let range: IDBKeyRange | null = null;
    for (;;) {
      const keys: Array<string | number> = await from.getAllKeys(store, range, SLICE);
      const last = keys.at(-1);
      if (last === undefined) break;
      const wanted = keys.filter((key) => !isLockRow(store, key));
      await moveSlice(from, to, store, wanted);
      moved += wanted.length;
      range = IDBKeyRange.lowerBound(last, true);
    }
    if ((await to.count(store)) !== moved) {
      throw new NotebookError('failed', `Not everything in ${store} could be moved.`);
    }
  }
}

async function moveSlice(
  from: Database,
  to: Database,
  store: StoreName,
  keys: ReadonlyArray<string | number>,
): Promise<void> {
  const reading = from.transaction([store], 'readonly');
  const found = keys.map((key) =>
    toldByTransaction(reading.objectStore(store as 'people').get(key as string)),
  );
  const rows = await Promise.all(found);
  await reading.done;
  const writing = to.transaction([store], 'readwrite', { durability: 'strict' });
  await applied(writing, async () => {
    const target = writing.objectStore(store as 'people');
    for (const row of rows) if (row) void toldByTransaction(target.put(row));
  });
}
