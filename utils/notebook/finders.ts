import { type Item, type ItemOf, OWN } from '../model/item';
import type { Meeting } from '../model/meeting';
import type { Person } from '../model/person';
import { itemRecord, personRecord } from '../model/records';
import type { Work } from './context';
import { NotebookError } from './notebook-error';
import { readRow } from './rows';
import type { MeetingRow } from './schema';
import { toMeeting } from './talks';

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

/** Rejects (`not-found`) unless it is a person alive or the user's own shelf. */
export async function needPersonOrOwn(work: Work, id: string): Promise<void> {
  if (id !== OWN) await needPerson(work, id);
}

/** The row of a meeting, deleted or not; of one whose note and items were taken over, of the one that has them now. */
export async function findMeetingRow(work: Work, id: string): Promise<MeetingRow | undefined> {
  let row = await work.tx.objectStore('meetings').get(id);
  // The bound is only there so that damaged rows cannot lead in circles.
  for (let step = 0; row?.movedTo !== undefined && step < 10; step++) {
    row = await work.tx.objectStore('meetings').get(row.movedTo);
  }
  return row;
}

/** The meeting in that row; null when there is none (or it is damaged). */
export async function findMeeting(work: Work, id: string): Promise<Meeting | null> {
  const row = await findMeetingRow(work, id);
  return row ? toMeeting(work, row) : null;
}

/** The meeting, deleted or not; rejects with `not-found`. */
export async function needMeeting(work: Work, id: string): Promise<Meeting> {
  const meeting = await findMeeting(work, id);
  if (!meeting) throw new NotebookError('not-found', 'This meeting is not in the notebook.');
  return meeting;
}

/** The person's meeting, deleted or not; rejects with `invalid` when it is with somebody else. */
export async function needMeetingWith(work: Work, id: string, personId: string): Promise<Meeting> {
  const meeting = await needMeeting(work, id);
  if (meeting.personId !== personId) {
    throw new NotebookError('invalid', 'This meeting is with somebody else.');
  }
  return meeting;
}

/** The item, deleted or not; null when there is none (or its row is damaged). */
export async function findItem(work: Work, id: string): Promise<Item | null> {
  const row = await work.tx.objectStore('items').get(id);
  return row ? readRow(work, 'items', itemRecord, row) : null;
}

/** The item, deleted or not; rejects with `not-found`. */
export async function needItem(work: Work, id: string): Promise<Item> {
  const row = await work.tx.objectStore('items').get(id);
  if (!row) throw new NotebookError('not-found', 'This item is not in the notebook.');
  const item = readRow(work, 'items', itemRecord, row);
  if (!item) throw new NotebookError('damaged', 'This item cannot be read; it was left as it is.');
  return item;
}

/** The goal alive; rejects with `not-found`, or `invalid` when it is something else. */
export async function needGoal(work: Work, id: string): Promise<ItemOf<'goal'>> {
  const item = await needAliveItem(work, id);
  if (item.kind !== 'goal') throw new NotebookError('invalid', 'This is no goal.');
  return item;
}

/** The item alive; rejects with `not-found`. */
export async function needAliveItem(work: Work, id: string): Promise<Item> {
  const item = await needItem(work, id);
  if (item.deletedAt !== null) throw new NotebookError('not-found', 'This item was deleted.');
  return item;
}
