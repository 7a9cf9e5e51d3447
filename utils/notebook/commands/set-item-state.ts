import type { Item } from '../../model/item';
import type { Context } from '../context';
import { needAliveItem } from '../finders';
import type { OperationId } from '../notebook';
import { changed, itemRow } from '../rows';
import { write } from '../write';

/** See `Notebook.setItemState`. `closedAt` is when the item left the state `open`, not when it was closed otherwise. */
export function setItemState(
  context: Context,
  op: OperationId,
  input: { id: string; state: Item['state'] },
): Promise<Item> {
  return write(context, op, ['items'], async (work) => {
    const item = await needAliveItem(work, input.id);
    if (item.state === input.state) return item;
    const closedAt = input.state === 'open' ? null : (item.closedAt ?? work.now);
    const next = changed(item, { state: input.state, closedAt }, work.now);
    await work.tx.objectStore('items').put(itemRow(next));
    return next;
  });
}
