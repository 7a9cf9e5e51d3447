import type { Context } from '../context';
import { allOf } from '../item-lists';
import { toMeta } from '../meta';
import { countActions } from '../open-actions';
import { read } from '../read';

/** See `Notebook.countOpenActions`. */
export function countOpenActions(context: Context): Promise<number> {
  return read(context, ['people', 'items', 'meta'], async ({ tx }) => {
    const { actions } = toMeta(await tx.objectStore('meta').get('meta')) ?? {};
    return actions ?? countActions(tx);
  });
}

/** See `Notebook.countOpenItems`. Everybody asked for is in the answer. */
export function countOpenItems(context: Context, personIds: readonly string[]): Promise<Map<string, number>> {
  return read(context, ['items'], async (work) => {
    const index = work.tx.objectStore('items').index('byOpen');
    const ids = [...new Set(personIds)];
    const counts = await Promise.all(ids.map((id) => index.count(allOf(id))));
    return new Map(ids.map((id, at) => [id, counts[at] ?? 0]));
  });
}
