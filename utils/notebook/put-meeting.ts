import type { Meeting } from '../model/meeting';
import type { WriteWork } from './context';
import { putRow } from './put-row';
import { meetingRow } from './rows';
import type { MeetingRow } from './schema';

/** Stores a meeting. Whether it was adopted, and how its note is shared while that stays, is as it was unless given. */
export async function putMeeting(
  work: WriteWork,
  meeting: Meeting,
  marks: { movedTo?: string; adopted?: boolean; shared?: string } = {},
): Promise<void> {
  const row: MeetingRow | undefined = await work.tx.objectStore('meetings').get(meeting.id);
  const adopted = marks.adopted ?? row?.adopted;
  const shared = marks.shared ?? (row?.note === meeting.note ? row.shared : undefined);
  const { movedTo } = marks;
  await putRow(
    work,
    'meetings',
    meetingRow(meeting, {
      ...(movedTo && { movedTo }),
      ...(adopted && { adopted: true }),
      ...(shared && { shared }),
    }),
  );
}
