import type { Item } from '../../model/item';
import type { Context } from '../context';
import { needAliveItem } from '../finders';
import type { OperationId } from '../notebook';
import { putItem } from '../put-item';
import { changed } from '../rows';
import { write } from '../write';

/**
 * See `Notebook.setItemState`. `closedAt` is when the item left the state `open`, not when it was closed otherwise. What
 * it was passed on from, and to whom else, has a state of its own.
 */
export function setItemState(
  context: Context,
  op: OperationId,
  input: { id: string; state: Item['state'] },
): Promise<Item> {
  return write(context, op, ['people', 'items', 'coverage'], async (work) => {
    const item = await needAliveItem(work, input.id);
    if (item.state === input.state) return item;
    const closedAt = input.state === 'open' ? null : (item.closedAt ?? work.now);
    const next = changed(item, { state: input.state, closedAt }, work.now);
    await putItem(work, next);
    return next;
  });
}
