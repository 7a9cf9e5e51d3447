import { generateKeyBetween } from 'fractional-indexing';
import type { Item } from '../../model/item';
import type { Context, Work } from '../context';
import { needAliveItem, needItem } from '../finders';
import type { OperationId } from '../notebook';
import { NotebookError } from '../notebook-error';
import { putRow } from '../put-row';
import { changed, itemRow } from '../rows';
import { write } from '../write';

/**
 * See `Notebook.moveItem`. The item lands right behind `after` (without one: right before `before`), so it needs no
 * agreement on what lies between when another view has moved the neighbours meanwhile.
 */
export function moveItem(
  context: Context,
  op: OperationId,
  input: { id: string; after: string | null; before: string | null },
): Promise<Item> {
  return write(context, op, ['items'], async (work) => {
    const item = await needAliveItem(work, input.id);
    const after = await findNeighbour(work, item, input.after);
    const before = await findNeighbour(work, item, input.before);
    if (!after && !before) return item;
    const [low, high] = after
      ? [after.rank, await findRank(work, item, after.rank, 'next')]
      : [await findRank(work, item, before?.rank ?? '', 'prev'), before?.rank ?? null];
    if ((low === null || low < item.rank) && (high === null || item.rank < high)) return item;
    const next = changed(item, { rank: generateKeyBetween(low, high) }, work.now);
    await putRow(work, 'items', itemRow(next));
    return next;
  });
}

async function findNeighbour(work: Work, item: Item, id: string | null): Promise<Item | null> {
  if (id === null) return null;
  if (id === item.id) throw new NotebookError('invalid', 'An item cannot be moved beside itself.');
  const neighbour = await needItem(work, id);
  if (neighbour.personId !== item.personId) {
    throw new NotebookError('invalid', 'An item cannot be moved beside one of another person.');
  }
  return neighbour;
}

/** The nearest rank of another item of the person on that side; closed and deleted ones count, they may come back. */
async function findRank(
  work: Work,
  item: Item,
  rank: string,
  direction: 'next' | 'prev',
): Promise<string | null> {
  const { id, personId } = item;
  const range =
    direction === 'next'
      ? IDBKeyRange.bound([personId, rank], [personId, []], true)
      : IDBKeyRange.bound([personId], [personId, rank], false, true);
  let cursor = await work.tx.objectStore('items').index('byPlace').openKeyCursor(range, direction);
  if (cursor?.primaryKey === id) cursor = await cursor.continue();
  return cursor?.key[1] ?? null;
}
