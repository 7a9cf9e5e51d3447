import type { Item } from '../../model/item';
import type { Meeting } from '../../model/meeting';
import { itemRecord, meetingRecord, personRecord } from '../../model/records';
import type { TrashPlace } from '../../model/trash';
import type { Context, Work, WriteWork } from '../context';
import { needPerson } from '../finders';
import { allOf } from '../item-lists';
import type { OperationId } from '../notebook';
import { putMeeting } from '../put-meeting';
import { putRow } from '../put-row';
import { changed, itemRow, personRow, readRow } from '../rows';
import type { ItemRow, MeetingRow } from '../schema';
import { write } from '../write';

/** See `TrashCommands.deletePerson`. One instant marks all that goes together, and therefore comes back together. */
export function deletePerson(
  context: Context,
  op: OperationId,
  input: { personId: string },
): Promise<TrashPlace> {
  return write(context, op, ['people', 'meetings', 'items'], async (work) => {
    const person = await needPerson(work, input.personId);
    await markAll(work, person.id, null, work.now);
    await putRow(work, 'people', personRow(changed(person, { deletedAt: work.now }, work.now)));
    return { is: 'person' as const, id: person.id };
  });
}

/** Brings a person back with all that went with them. Null: not in the trash. */
export async function putPersonBack(work: WriteWork, id: string): Promise<void> {
  const people = work.tx.objectStore('people');
  const row = await people.get(id);
  const person = row && readRow(work, 'people', personRecord, row);
  if (!person || person.deletedAt === null) return;
  await markAll(work, id, person.deletedAt, null);
  const addresses: string[] = [];
  for (const address of person.addresses) {
    if ((await people.index('byAddress').getKey(address)) === undefined) addresses.push(address);
  }
  await putRow(work, 'people', personRow(changed(person, { addresses, deletedAt: null }, work.now)));
}

/** Marks what is with a person and marked like `before`. */
async function markAll(
  work: WriteWork,
  personId: string,
  before: string | null,
  deletedAt: string | null,
): Promise<void> {
  for (const row of await meetingsWith(work, personId)) {
    const meeting: Meeting | null = readRow(work, 'meetings', meetingRecord, row);
    if (!meeting || meeting.deletedAt !== before || row.movedTo !== undefined) continue;
    await putMeeting(work, changed(meeting, { deletedAt }, work.now));
  }
  for (const row of await itemsWith(work, personId)) {
    const item: Item | null = readRow(work, 'items', itemRecord, row);
    if (!item || item.deletedAt !== before) continue;
    await putRow(work, 'items', itemRow(changed(item, { deletedAt }, work.now)));
  }
}

/** Deleted ones, too. */
export function meetingsWith(work: Work, personId: string): Promise<MeetingRow[]> {
  return work.tx.objectStore('meetings').index('byPerson').getAll(personId);
}

/** Deleted ones, too. */
export function itemsWith(work: Work, personId: string): Promise<ItemRow[]> {
  const range = allOf(personId);
  return work.tx.objectStore('items').index('byPlace').getAll(range);
}
