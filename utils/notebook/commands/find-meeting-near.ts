import type { Meeting } from '../../model/meeting';
import type { Context } from '../context';
import { nearest, rangeAround } from '../near';
import { read } from '../read';
import { toMeeting } from '../talks';

/** See `Notebook.findMeetingNear`. Of two equally near, the one that began. */
export function findMeetingNear(context: Context, minutes: number): Promise<Meeting | null> {
  return read(context, ['meetings'], async (work) => {
    const index = work.tx.objectStore('meetings').index('byStart');
    const rows = await index.getAll(rangeAround(work.now, minutes));
    return nearest(
      rows.flatMap((row) => toMeeting(work, row) ?? []),
      work.now,
    );
  });
}
