import type { Archive, ArchivedMeeting, ListName } from '../archive/archive';
import { recordChanges } from '../archive/record-changes';
import type { RecordChange } from '../archive/undo-plan';
import type { Item } from '../model/item';
import type { Person } from '../model/person';
import type { WriteWork } from './context';
import { putRow } from './put-row';
import { removeRow } from './remove-row';
import { itemRow, meetingRow, personRow } from './rows';

type AnyRecord = Archive[ListName][number];

/** Of so many records the words are made at once; nobody is to wait for those of a whole notebook. */
const MOST_WORDED = 500;

/** Writes what differs between what is here and what is to be; answers what was changed. */
export async function writeRecords(work: WriteWork, here: Archive, next: Archive): Promise<RecordChange[]> {
  const changes = recordChanges(here, next);
  if (changes.length > MOST_WORDED) {
    work.wordsLater = true;
    await work.tx.objectStore('meta').delete('words');
  }
  for (const { list, key, after } of changes) {
    if (after === null) await removeRow(work, list, key);
    else await putRow(work, list, rowOf(list, after) as never);
  }
  return changes;
}

/** The row of a record, with what indexes need. A list's records are all of one kind, which is lost in the loop above. */
function rowOf(list: ListName, record: AnyRecord): object {
  if (list === 'people') return personRow(record as Person);
  if (list === 'items') return itemRow(record as Item);
  if (list !== 'meetings') return record;
  const { movedTo, adopted, ...meeting } = record as ArchivedMeeting;
  return meetingRow(meeting, {
    ...(movedTo !== null && { movedTo }),
    ...(adopted && { adopted: true }),
  });
}
