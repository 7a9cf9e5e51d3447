import type { MirrorArea } from '../mirror/mirror-area';
import { getCopies } from '../mirror/mirror-names';
import { toNotebookError } from '../notebook-error';
import type { Database } from '../schema';
import { FORGETTING, forgetEverything } from './forget-everything';
import type { SessionArea } from './key-shelf';
import { databaseName, FIRST_PLACE, generationOf, LOCK, type LockPlace, toLockPlace } from './lock-place';
import { type LockRow, readLockRow } from './lock-row';
import { areaPrefix } from './locked-area';

/** The storage area as a whole: `browser.storage.local`. */
export interface LockArea extends MirrorArea {
  clear(): Promise<void>;
}

export interface PlaceDeps {
  /** The name of the first database; those of later generations begin with it. */
  base: string;
  area: LockArea;
  /** `browser.storage.session`. */
  session: Pick<SessionArea, 'clear'>;
  /** The names of the databases that there are. */
  listDatabases: () => Promise<string[]>;
  /** Opens a database as it is stored. */
  openRaw: (name: string) => Promise<Database>;
  /** Deletes a database; thoroughly: so that none of its words stays in any file. */
  erase: (name: string, how: { thoroughly: boolean }) => Promise<void>;
  /** What could not be erased is tried again at the next start. */
  onFailure: (cause: unknown) => void;
}

/**
 * Where the notebook lies. A move to or from a lock is done once the new database says so on disk; wherever it was cut
 * off, the newest whole one is taken, and what is left of others is erased before anything is read. Likewise, all that is
 * left when everything was to be deleted.
 */
export async function findPlace(deps: PlaceDeps): Promise<LockPlace> {
  const told = await readTold(deps);
  if (told?.[FORGETTING]) {
    await forgetEverything(deps);
    return FIRST_PLACE;
  }
  const known = toLockPlace(told?.[LOCK]);
  const names = await deps.listDatabases().catch((cause: unknown) => {
    // Where the databases cannot even be listed, only the area can say it: a spare one is filled from there.
    if (!told) throw toNotebookError(cause);
    deps.onFailure(cause);
    return null;
  });
  if (names === null) return known ?? FIRST_PLACE;
  const generations = [...new Set(names.flatMap((name) => generationOf(deps.base, name) ?? []))];
  const isSettled = generations.every((generation) => generation === (known ?? FIRST_PLACE).generation);
  if (isSettled && (known !== null || generations.length > 0)) return known ?? FIRST_PLACE;
  const moved = await findMovedTo(deps, generations, known);
  const place = moved?.place ?? known ?? FIRST_PLACE;
  if (told && place.generation > 0) await tidyUp(deps, place, moved?.settings).catch(deps.onFailure);
  return place;
}

/** What the area says; null where it cannot be read at all: whatever moved says in its database where it belongs. */
async function readTold({ area, onFailure }: PlaceDeps): Promise<Record<string, unknown> | null> {
  try {
    return await getCopies(area, [LOCK, FORGETTING], onFailure);
  } catch (cause) {
    onFailure(cause);
    return null;
  }
}

/** The newest generation that is whole, when it is newer than what is known. */
async function findMovedTo(
  { base, openRaw }: PlaceDeps,
  generations: readonly number[],
  known: LockPlace | null,
): Promise<LockRow | null> {
  for (const generation of [...generations].sort((a, b) => b - a)) {
    if (generation === 0 || generation <= (known?.generation ?? 0)) return null;
    // A database that cannot be opened rejects: nothing is taken in its place, and nothing erased.
    const database = await openRaw(databaseName(base, generation));
    const row = await readLockRow(database).finally(() => database.close());
    if (row) return row;
  }
  return null;
}

/**
 * Makes this place known beside the database, and erases what others left: the database is whole, and its mirror is made
 * anew from it. Answers whether all was erased; if not, it is tried again at the next start.
 * @param settings what stood in the area besides the mirror, should it have been emptied.
 */
export async function tidyUp(
  { base, area, listDatabases, erase, onFailure }: PlaceDeps,
  place: LockPlace,
  settings: LockRow['settings'] = {},
): Promise<boolean> {
  let isTidy = true;
  await tidyArea(area, place, settings);
  for (const name of await listDatabases()) {
    const generation = generationOf(base, name);
    if (generation === null || generation === place.generation) continue;
    try {
      await erase(name, { thoroughly: place.lock !== null });
    } catch (cause) {
      isTidy = false;
      onFailure(cause);
    }
  }
  return isTidy;
}

/**
 * Emptying the area removes its files, old values included; removing single names would leave them there for long. What
 * is not the mirror's comes back, from the database where the emptying was cut off.
 */
async function tidyArea(area: LockArea, place: LockPlace, settings: LockRow['settings']): Promise<void> {
  const all = await area.get(null);
  const prefix = place.generation > 0 ? areaPrefix(place.generation) : 'mirror';
  const stays = (name: string) => !isMirror(name) || name.startsWith(prefix);
  const kept = Object.fromEntries(Object.entries(all).filter(([name]) => stays(name)));
  if (Object.keys(all).some((name) => !stays(name))) await area.clear();
  await area.set({ ...settings, ...kept, [LOCK]: place });
}

/** Whether this is part of any generation's mirror. */
export function isMirror(name: string): boolean {
  return /^(?:g\d+:|mirror(?::|$))/.test(name);
}
