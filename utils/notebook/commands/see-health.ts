import type { Context } from '../context';
import { toStoredHealth } from '../stored-health';
import { writeLoosely } from '../write-loosely';

/** See `Notebook.seeHealth`. */
export function seeHealth(context: Context): Promise<void> {
  return writeLoosely(context, ['meta'], async ({ tx, now }) => {
    const meta = tx.objectStore('meta');
    const health = toStoredHealth(await meta.get('health'));
    await meta.put({ id: 'health', ...health, seenAt: now });
  });
}
