import { shiftInstant } from '../check-instant';
import type { Context } from '../context';
import { writeLoosely } from '../write-loosely';

/** Nobody gives a command again after so many minutes. */
const REMEMBERED = 24 * 60;
const AT_ONCE = 1_000;

/** See `Notebook.prune`. What is left over is forgotten the next time. */
export function prune(context: Context): Promise<void> {
  return writeLoosely(context, ['operations'], async ({ tx, now }) => {
    const operations = tx.objectStore('operations');
    const range = IDBKeyRange.upperBound(shiftInstant(now, -REMEMBERED));
    const ids = await operations.index('byTime').getAllKeys(range, AT_ONCE);
    await Promise.all(ids.map((id) => operations.delete(id)));
  });
}
