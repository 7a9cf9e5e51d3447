import type { Item } from '../model/item';
import type { Meeting } from '../model/meeting';
import type { Person } from '../model/person';
import type { Work } from './context';
import { NotebookError } from './notebook-error';
import { itemRecord, meetingRecord, personRecord } from './records';
import { meetingAt, readRow } from './rows';

/** The person, deleted or not; null when there is none (or its row is damaged). */
export async function findPersonById(work: Work, id: string): Promise<Person | null> {
  const row = await work.tx.objectStore('people').get(id);
  return row ? readRow(work, 'people', personRecord, row) : null;
}

/** The person alive; rejects with `not-found`. */
export async function needPerson(work: Work, id: string): Promise<Person> {
  const person = await findPersonById(work, id);
  if (!person || person.deletedAt !== null)
    throw new NotebookError('not-found', 'This person is not in the notebook.');
  return person;
}

/** The meeting, deleted or not; of one whose note and items were taken over, the one that has them now. */
export async function findMeeting(work: Work, id: string): Promise<Meeting | null> {
  let row = await work.tx.objectStore('meetings').get(id);
  // The bound is only there so that damaged rows cannot lead in circles.
  for (let step = 0; row?.movedTo !== undefined && step < 10; step++) {
    row = await work.tx.objectStore('meetings').get(row.movedTo);
  }
  const meeting = row ? readRow(work, 'meetings', meetingRecord, row) : null;
  return meeting && meetingAt(meeting, work.now);
}

/** The meeting, deleted or not; rejects with `not-found`. */
export async function needMeeting(work: Work, id: string): Promise<Meeting> {
  const meeting = await findMeeting(work, id);
  if (!meeting) throw new NotebookError('not-found', 'This meeting is not in the notebook.');
  return meeting;
}

/** The item, deleted or not; rejects with `not-found`. */
export async function needItem(work: Work, id: string): Promise<Item> {
  const row = await work.tx.objectStore('items').get(id);
  if (!row) throw new NotebookError('not-found', 'This item is not in the notebook.');
  const item = readRow(work, 'items', itemRecord, row);
  if (!item) throw new NotebookError('damaged', 'This item cannot be read; it was left as it is.');
  return item;
}

/** The item alive; rejects with `not-found`. */
export async function needAliveItem(work: Work, id: string): Promise<Item> {
  const item = await needItem(work, id);
  if (item.deletedAt !== null) throw new NotebookError('not-found', 'This item was deleted.');
  return item;
}
