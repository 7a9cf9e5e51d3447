import type { WriteWork } from './context';
import { noteActions } from './open-actions';
import type { RowOf } from './record-stores';
import type { RecordStore } from './schema';

/** The one way in which a record leaves its store, noted for the mirror. Only restoring and emptying the trash do that: all else marks. */
export async function removeRow(work: WriteWork, store: RecordStore, key: string): Promise<void> {
  const target = work.tx.objectStore(store as 'people');
  const row: RowOf<RecordStore> | undefined = await target.get(key);
  if (row === undefined) return;
  await target.delete(key);
  await noteActions(work, row, null);
  work.kept.push({ store, key, row: null, isNew: false });
}
