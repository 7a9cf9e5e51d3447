import type { Context } from '../context';
import { read } from '../read';

/** See `Notebook.countOpenActions`. */
export function countOpenActions(context: Context): Promise<number> {
  return read(context, ['items'], (work) => work.tx.objectStore('items').index('byOpenKind').count('action'));
}

/** See `Notebook.countOpenItems`. Everybody asked for is in the answer. */
export function countOpenItems(context: Context, personIds: readonly string[]): Promise<Map<string, number>> {
  return read(context, ['items'], async (work) => {
    const index = work.tx.objectStore('items').index('byOpen');
    const ids = [...new Set(personIds)];
    const counts = await Promise.all(ids.map((id) => index.count(IDBKeyRange.bound([id], [id, []]))));
    return new Map(ids.map((id, at) => [id, counts[at] ?? 0]));
  });
}
