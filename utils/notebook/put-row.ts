import type { WriteWork } from './context';
import { keepWords } from './keep-words';
import { noteActions } from './open-actions';
import { quarantine } from './quarantine';
import { isSound, keyOf, type RowOf } from './record-stores';
import type { RecordStore } from './schema';
import { seal } from './seal';
import { toldByTransaction } from './told-by-transaction';

/**
 * The one way in which a record gets into its store: sealed, found by its words, and noted for the mirror. What it takes the place of is
 * kept aside if it is damaged: it may hold words that nobody else has.
 * @param isNew its id was made just now: nothing is there that had to be looked at.
 */
export async function putRow<Store extends RecordStore>(
  work: WriteWork,
  store: Store,
  row: RowOf<Store>,
  isNew = false,
): Promise<void> {
  const key = String(keyOf(store, row));
  const target = work.tx.objectStore(store as 'people');
  const sealed = seal(row);
  // Requests are answered in their order: this is what was there before.
  const reading = isNew ? undefined : toldByTransaction(target.get(key));
  void toldByTransaction(target.put(sealed as never));
  const before: unknown = await reading;
  const known = isSound(store, before) ? before : null;
  if (before !== undefined && !known) {
    work.actions = Number.NaN;
    await quarantine(work, { store, key }, before);
  }
  await noteActions(work, known, sealed);
  if (!work.wordsLater) keepWords(work.tx, store, key);
  work.kept.push({ store, key, row: sealed, isNew: before === undefined });
}
