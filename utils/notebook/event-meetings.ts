import type { Meeting } from '../model/meeting';
import type { WriteWork } from './context';
import { putMeeting } from './put-meeting';
import { changed } from './rows';
import { findAwaitingMeeting, notPastFrom, toMeeting } from './talks';

/** What an event wants its meeting to be. */
export interface Wanted {
  personId: string;
  eventId: string;
  /** ISO instant. */
  startsAt: string;
  state: 'planned' | 'skipped';
}

/** Deletes the blank meetings that the event had with others by mistake; all that `ofEvent` holds are alive. */
export async function deleteBlankStrangers(
  work: WriteWork,
  ofEvent: Meeting[],
  personId: string,
): Promise<void> {
  for (const meeting of ofEvent) {
    if (meeting.personId === personId || !(await isBlank(work, meeting))) continue;
    await putMeeting(work, changed(meeting, { deletedAt: work.now }, work.now));
  }
}

/**
 * The person's talk at this very time. Nobody has two at once with one person: it is a recreated series, or the same
 * event in another calendar, and what was noted stays. A cancelled event takes nothing from the one in its place.
 */
export async function findSameTime(work: WriteWork, wanted: Wanted): Promise<Meeting | null> {
  if (wanted.state === 'skipped') return null;
  const row = await work.tx.objectStore('meetings').index('byTalk').get([wanted.personId, wanted.startsAt]);
  return row ? toMeeting(work, row) : null;
}

/**
 * The meeting awaiting its event, when that is this one: neither past nor skipped, and no earlier coming talk is known.
 * `known` is the meeting that the event has already; it may still stand at the time from which it was moved.
 */
export async function findAdoptable(
  work: WriteWork,
  wanted: Wanted,
  known: Meeting | null,
): Promise<Meeting | null> {
  const from = notPastFrom(work.now);
  if (wanted.state === 'skipped' || wanted.startsAt < from) return null;
  const awaiting = await findAwaitingMeeting(work, wanted.personId);
  if (!awaiting || wanted.startsAt === from) return awaiting;
  const talks = work.tx.objectStore('meetings').index('byTalk');
  const earlier = IDBKeyRange.bound([wanted.personId, from], [wanted.personId, wanted.startsAt], false, true);
  const ids = await talks.getAllKeys(earlier, 2);
  return ids.some((id) => id !== known?.id) ? null : awaiting;
}

/**
 * Lets a meeting that was adopted by this event await the next one again, because this one is skipped: it was written
 * for the next talk. Answers whether it does.
 */
export async function releaseAdopted(work: WriteWork, meeting: Meeting, wanted: Wanted): Promise<boolean> {
  if (wanted.state !== 'skipped' || meeting.state === 'skipped') return false;
  if (wanted.startsAt < notPastFrom(work.now)) return false;
  const row = await work.tx.objectStore('meetings').get(meeting.id);
  if (!row?.adopted || (await findAwaitingMeeting(work, meeting.personId))) return false;
  await putMeeting(work, changed(meeting, { eventId: null, startsAt: null }, work.now), { adopted: false });
  return true;
}

/** Nothing was noted, and no item (not even a deleted one, which might come back) was written for it. */
async function isBlank(work: WriteWork, meeting: Meeting): Promise<boolean> {
  if (meeting.note.trim() !== '') return false;
  return (await work.tx.objectStore('items').index('byMeeting').count(meeting.id)) === 0;
}
