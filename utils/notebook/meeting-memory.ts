import type { Meeting } from '../model/meeting';
import { needMeeting } from './finders';
import type { Memory } from './write';

/**
 * Of a meeting only the id is kept with the operation: notes are long and saved every few seconds. Giving the
 * operation again answers with the meeting as it is now, which is what the caller has to go on from.
 */
export const meetingMemory: Memory<Meeting> = {
  keep: (meeting) => meeting.id,
  recall: (work, kept) => needMeeting(work, String(kept)),
};
