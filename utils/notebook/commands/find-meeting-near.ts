import type { Meeting } from '../../model/meeting';
import { shiftInstant } from '../check-instant';
import type { Context, Work } from '../context';
import { read } from '../read';
import { toMeeting } from '../talks';

/** See `Notebook.findMeetingNear`. Of two equally near, the one that began. */
export function findMeetingNear(context: Context, minutes: number): Promise<Meeting | null> {
  return read(context, ['meetings'], async (work) => {
    const { now } = work;
    const before = await findFirst(work, IDBKeyRange.bound(shiftInstant(now, -minutes), now), 'prev');
    const after = await findFirst(work, IDBKeyRange.bound(now, shiftInstant(now, minutes)), 'next');
    if (!before || !after) return before ?? after;
    return distance(before, now) <= distance(after, now) ? before : after;
  });
}

async function findFirst(
  work: Work,
  range: IDBKeyRange,
  direction: 'next' | 'prev',
): Promise<Meeting | null> {
  let cursor = await work.tx.objectStore('meetings').index('byStart').openCursor(range, direction);
  for (; cursor; cursor = await cursor.continue()) {
    const meeting = toMeeting(work, cursor.value);
    if (meeting) return meeting;
  }
  return null;
}

function distance(meeting: Meeting, now: string): number {
  return Math.abs(Date.parse(meeting.startsAt ?? now) - Date.parse(now));
}
