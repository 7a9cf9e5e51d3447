import type { Item } from '../../model/item';
import type { Context } from '../context';
import { needItem } from '../finders';
import type { OperationId } from '../notebook';
import { putRow } from '../put-row';
import { changed, itemRow } from '../rows';
import { write } from '../write';

/** See `Notebook.deleteItem`. */
export function deleteItem(context: Context, op: OperationId, input: { id: string }): Promise<Item> {
  return markDeleted(context, op, input.id, true);
}

/** See `Notebook.restoreItem`: state and place are what they were. */
export function restoreItem(context: Context, op: OperationId, input: { id: string }): Promise<Item> {
  return markDeleted(context, op, input.id, false);
}

function markDeleted(context: Context, op: OperationId, id: string, deleted: boolean): Promise<Item> {
  return write(context, op, ['people', 'items'], async (work) => {
    const item = await needItem(work, id);
    if ((item.deletedAt !== null) === deleted) return item;
    const next = changed(item, { deletedAt: deleted ? work.now : null }, work.now);
    await putRow(work, 'items', itemRow(next));
    return next;
  });
}
