import { type Archive, type ArchivedMeeting, FORMAT, LISTS, type ListName } from '../archive/archive';
import { mendArchive } from '../archive/mend-archive';
import { VERSION } from '../archive/upgrade-archive';
import type { Meeting } from '../model/meeting';
import type { Work } from './context';
import { type RecordRow, recordOf } from './record-stores';
import type { MeetingRow, StoreName } from './schema';

type AnyRecord = Archive[ListName][number];

/** The stores of what is in an archive. */
export const ARCHIVED: StoreName[] = [...LISTS];

/** Everything that can be read, in one state. */
export async function readAll(work: Work): Promise<Archive> {
  const lists: Partial<Record<ListName, AnyRecord[]>> = {};
  // One after the other: when the transaction breaks off, no request is left whose failure nobody hears.
  for (const list of LISTS) lists[list] = (await readList(work, list)).flatMap(({ record }) => record ?? []);
  const archive = { format: FORMAT, version: VERSION, exportedAt: work.now, ...lists } as Archive;
  return mendArchive(archive);
}

/**
 * A list in the order in which its rows lie (under the lock not that of the keys it shows), each record as an archive has it.
 * A damaged one is null and reported by the place where it lies: what it says of itself may be wrong.
 */
export async function readList(
  work: Work,
  list: ListName,
  range: IDBKeyRange | null = null,
  most?: number,
): Promise<Array<{ key: string; record: AnyRecord | null }>> {
  const source = work.tx.objectStore(list as 'people');
  const keys = await source.getAllKeys(range, most);
  const rows = (await source.getAll(range, most)) as RecordRow[];
  return keys.map((key, at) => {
    const row = rows[at];
    const record = recordOf(list, row);
    if (record === null) work.onDamaged(list, key);
    return { key, record: record && toArchived(list, record, row) };
  });
}

/** What is stored of a meeting beside the record stands in an archive, too. */
function toArchived(list: ListName, record: AnyRecord | Meeting, row: unknown): AnyRecord {
  if (list !== 'meetings') return record as AnyRecord;
  const { state } = record as Meeting;
  const { movedTo = null, adopted = false } = row as MeetingRow;
  return {
    ...record,
    state: state === 'skipped' ? 'skipped' : 'planned',
    movedTo,
    adopted,
  } as ArchivedMeeting;
}
