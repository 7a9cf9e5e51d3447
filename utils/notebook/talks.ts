import { type Meeting, UNDER_WAY } from '../model/meeting';
import { meetingRecord } from '../model/records';
import { shiftInstant } from './check-instant';
import type { Work } from './context';
import { meetingAt, readRow } from './rows';
import type { MeetingRow } from './schema';

/** From here on (ISO instant) a talk is not past: under way or coming. */
export function notPastFrom(now: string): string {
  return shiftInstant(now, -UNDER_WAY);
}

/** The person's first talk that is not past. */
export async function findComingTalk(work: Work, personId: string): Promise<Meeting | null> {
  const range = IDBKeyRange.bound([personId, notPastFrom(work.now)], [personId, []]);
  let cursor = await work.tx.objectStore('meetings').index('byTalk').openCursor(range);
  for (; cursor; cursor = await cursor.continue()) {
    const meeting = toMeeting(work, cursor.value);
    if (meeting) return meeting;
  }
  return null;
}

/** The person's meeting that has no time yet: "the next talk, whenever it is". */
export async function findAwaitingMeeting(work: Work, personId: string): Promise<Meeting | null> {
  const row = await work.tx.objectStore('meetings').index('byAwaiting').get(personId);
  return row ? toMeeting(work, row) : null;
}

/** The record in a row as it is now; null, and reported, when it is damaged. */
export function toMeeting(work: Work, row: MeetingRow): Meeting | null {
  const meeting = readRow(work, 'meetings', meetingRecord, row);
  return meeting && meetingAt(meeting, work.now);
}
