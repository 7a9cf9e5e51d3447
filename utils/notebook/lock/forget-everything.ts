import type { PlaceDeps } from './find-place';
import { generationOf } from './lock-place';

/** Stands in the storage area from the order to delete everything until nothing is left: what was begun is finished. */
export const FORGETTING = 'forgetting';

/**
 * Deletes every database of ours, and all that stands in the browser's memory and in the storage area, the mark that this
 * was begun with it. Cut off anywhere, it runs again before anything is read. Rejects when the browser refuses; then
 * nothing of what is left is shown either.
 */
export async function forgetEverything(deps: PlaceDeps): Promise<void> {
  const { base, area, session, listDatabases, erase, onFailure } = deps;
  await area.set({ [FORGETTING]: true });
  await session.clear();
  for (const name of await listDatabases()) {
    if (name !== base && !name.startsWith(`${base}-`)) continue;
    // What cannot be overwritten, damaged or on a full disk, is at least deleted.
    if (generationOf(base, name) !== null) await erase(name, { thoroughly: true }).catch(onFailure);
    await erase(name, { thoroughly: false });
  }
  await area.clear();
}
