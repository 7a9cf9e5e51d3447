import type { Item, Owner } from '../../model/item';
import { checkText, ITEM_LENGTH } from '../check-text';
import type { Context } from '../context';
import { needAliveItem } from '../finders';
import { keepRevision } from '../keep-revision';
import type { OperationId } from '../notebook';
import { changed, itemRow } from '../rows';
import { write } from '../write';

/** See `Notebook.editItem`. What the item said before is kept. */
export function editItem(
  context: Context,
  op: OperationId,
  input: { id: string; text?: string; owner?: Owner; dueOn?: string | null },
): Promise<Item> {
  return write(context, op, ['items', 'revisions'], async (work) => {
    const item = await needAliveItem(work, input.id);
    const text = input.text === undefined ? item.text : checkText('The item', input.text, ITEM_LENGTH);
    const owner = input.owner ?? item.owner;
    const dueOn = input.dueOn === undefined ? item.dueOn : input.dueOn;
    if (text === item.text && owner === item.owner && dueOn === item.dueOn) return item;
    const next = changed(item, { text, owner, dueOn }, work.now);
    await work.tx.objectStore('items').put(itemRow(next));
    if (text !== item.text) await keepRevision(work, item.id, item.text);
    return next;
  });
}
