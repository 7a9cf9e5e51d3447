import type { Meeting } from '../model/meeting';
import type { WriteWork } from './context';
import { meetingRow } from './rows';
import type { MeetingRow } from './schema';

/** Stores a meeting. Whether it was adopted stays as it is unless it is given. */
export async function putMeeting(
  work: WriteWork,
  meeting: Meeting,
  marks: { movedTo?: string; adopted?: boolean } = {},
): Promise<void> {
  const meetings = work.tx.objectStore('meetings');
  const row: MeetingRow | undefined = await meetings.get(meeting.id);
  const adopted = marks.adopted ?? row?.adopted;
  const { movedTo } = marks;
  await meetings.put(meetingRow(meeting, { ...(movedTo && { movedTo }), ...(adopted && { adopted: true }) }));
}
