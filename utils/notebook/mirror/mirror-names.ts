import { type Sentinel, toSentinel } from '../meta';
import { isRecordStore, isSound, keyOf, type RecordRow } from '../record-stores';
import type { Place } from '../schema';
import type { MirrorArea } from './mirror-area';

/** Under which the sentinel stands. */
export const SENTINEL = 'mirror';
const PREFIX = 'mirror:';

/** Under which a record's copy stands. */
export function nameOf({ store, key }: Place): string {
  return `${PREFIX}${store}:${key}`;
}

/** Whose copy stands under this name; null when it is no copy. */
export function placeOf(name: string): Place | null {
  const [, store = '', key = ''] = /^mirror:(\w+):(.+)$/s.exec(name) ?? [];
  return isRecordStore(store) && key !== '' ? { store, key } : null;
}

/** A record's copy: as text, since Chromium's own storing of strings loses halves of surrogate pairs. */
export function toCopy(row: RecordRow): string {
  return JSON.stringify(row);
}

/** The record in a copy; null when it is damaged. */
export function fromCopy({ store, key }: Place, copy: unknown): RecordRow | null {
  if (typeof copy !== 'string') return null;
  try {
    const row: unknown = JSON.parse(copy);
    return isSound(store, row) && keyOf(store, row) === key ? row : null;
  } catch {
    // No JSON any more: as damaged as can be.
    return null;
  }
}

/**
 * What stands under these names. Chromium refuses to read any of them when one is damaged: then each is read by itself,
 * and a damaged one is as if it were not there. Rejects when nothing can be read at all.
 */
export async function getCopies(
  area: MirrorArea,
  names: string[],
  onFailure: (cause: unknown) => void = () => undefined,
): Promise<Record<string, unknown>> {
  try {
    return await area.get(names);
  } catch (cause) {
    onFailure(cause);
    await needReachable(area, cause);
    const read = await Promise.allSettled(names.map((name) => area.get(name)));
    return Object.assign({}, ...read.map((each) => (each.status === 'fulfilled' ? each.value : {})));
  }
}

/** What the mirror says of itself; null when it says nothing, or what it says is damaged. */
export async function readSentinel(
  area: MirrorArea,
  onFailure?: (cause: unknown) => void,
): Promise<Sentinel | null> {
  return toSentinel((await getCopies(area, [SENTINEL], onFailure))[SENTINEL]);
}

/** Where the names can be read, it was a value that could not. */
async function needReachable(area: MirrorArea, cause: unknown): Promise<void> {
  if (!area.getKeys) throw cause;
  await area.getKeys();
}

/** Every record of which there is a copy. */
export async function listCopies(area: MirrorArea): Promise<Place[]> {
  const names = area.getKeys ? await area.getKeys() : Object.keys(await area.get(null));
  return names.flatMap((name) => placeOf(name) ?? []);
}
