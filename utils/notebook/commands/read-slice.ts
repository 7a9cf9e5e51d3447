import type { Slice, SlicePlace } from '../../archive/gather-archive';
import { applied } from '../applied';
import type { Context, Work } from '../context';
import { toMeta } from '../meta';
import { toNotebookError } from '../notebook-error';
import { read } from '../read';
import { readList } from '../read-all';
import type { Database, StoreName } from '../schema';

/** So many rows are looked at for a slice, and so many characters of JSON go into it, but for a single longer record. */
const MOST = { rows: 500, characters: 8 * 1024 * 1024 };

/** See `ArchiveCommands.readSlice`. */
export async function readSlice(
  context: Context,
  openNewer: (() => Promise<Database>) | null,
  place: SlicePlace,
): Promise<Slice> {
  const stores: StoreName[] = [place.list, 'meta'];
  const run = (work: Work) => slice(work, place);
  try {
    return await read(context, stores, run);
  } catch (cause) {
    if (openNewer === null || toNotebookError(cause).code !== 'newer') throw cause;
    const newer = await readNewer(context, openNewer, stores, run).catch(() => null);
    // An empty file would pass for a copy.
    if (newer === null || (place.list === 'people' && place.after === null && newer.records.length === 0))
      throw cause;
    return newer;
  }
}

async function slice(work: Work, { list, after }: SlicePlace): Promise<Slice> {
  const range = after === null ? null : IDBKeyRange.lowerBound(after, true);
  const rows = await readList(work, list, range, MOST.rows);
  const lastWrite = toMeta(await work.tx.objectStore('meta').get('meta'))?.seq ?? 0;
  let room = MOST.characters;
  const taken = rows.filter(({ record }, at) => {
    room -= JSON.stringify(record).length;
    return at === 0 || room > 0;
  });
  const records = taken.flatMap(({ record }) => record ?? []);
  const isLast = taken.length === rows.length && rows.length < MOST.rows;
  const next = isLast ? null : (taken.at(-1)?.key ?? null);
  return { records, unreadable: taken.length - records.length, next, lastWrite };
}

/** What a newer version wrote, as far as it is what we would have written. Nothing is mended, nothing reported. */
async function readNewer(
  { now, newId }: Context,
  openNewer: () => Promise<Database>,
  stores: StoreName[],
  run: (work: Work) => Promise<Slice>,
): Promise<Slice> {
  const database = await openNewer();
  try {
    const tx = database.transaction(stores, 'readonly');
    return await applied(tx, () => run({ tx, now: now(), newId, onDamaged: () => undefined }));
  } finally {
    database.close();
  }
}
