import { type Archive, FORMAT, LISTS, type ListName } from './archive';
import { mendArchive } from './mend-archive';
import { VERSION } from './upgrade-archive';

/** Where a slice begins: behind this key of the list; null: at its beginning. */
export interface SlicePlace {
  list: ListName;
  after: string | null;
}

/** As many records of a list as one message between our pages can carry. */
export interface Slice {
  records: Archive[ListName][number][];
  /** So many beside them are damaged: they stay where they are. */
  unreadable: number;
  /** Where the next one begins; null: this was the last. */
  next: string | null;
  /** The number of the last write when this was read: two slices with the same one are of one state. */
  lastWrite: number;
}

export interface Everything {
  archive: Archive;
  unreadable: number;
}

/** So often it is begun anew because somebody wrote meanwhile. */
const TRIES = 3;
/** What names others comes before them: whoever is named in a record that was read is there when their list is. */
const ORDER = [...LISTS].reverse();

/**
 * The whole notebook, slice by slice: no message could carry ten years. All in one state; where somebody writes on and on,
 * each record in its own, and nobody who is named missing.
 * @param now ISO instant
 */
export async function gatherArchive(
  readSlice: (place: SlicePlace) => Promise<Slice>,
  now: string,
): Promise<Everything> {
  for (let tries = 1; ; tries++) {
    const { lists, unreadable, states } = await gatherOnce(readSlice);
    if (states.size > 1 && tries < TRIES) continue;
    const archive = { format: FORMAT, version: VERSION, exportedAt: now, ...lists } as Archive;
    return { archive: mendArchive(archive), unreadable };
  }
}

async function gatherOnce(readSlice: (place: SlicePlace) => Promise<Slice>) {
  const lists: Partial<Record<ListName, Slice['records']>> = {};
  const states = new Set<number>();
  let unreadable = 0;
  for (const list of ORDER) {
    const records: Slice['records'] = [];
    let after: string | null = null;
    do {
      const slice: Slice = await readSlice({ list, after });
      for (const record of slice.records) records.push(record);
      unreadable += slice.unreadable;
      states.add(slice.lastWrite);
      after = slice.next;
    } while (after !== null);
    lists[list] = records;
  }
  return { lists, unreadable, states };
}
