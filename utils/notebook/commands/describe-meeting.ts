import type { Meeting, MeetingDescription } from '../../model/meeting';
import type { Context, WriteWork } from '../context';
import { needMeeting } from '../finders';
import { meetingMemory } from '../meeting-memory';
import type { OperationId } from '../notebook';
import { NotebookError } from '../notebook-error';
import { putMeeting } from '../put-meeting';
import { changed } from '../rows';
import { write } from '../write';

/** See `LookBackCommands.describeMeeting`. */
export function describeMeeting(
  context: Context,
  op: OperationId,
  { meetingId, ...said }: MeetingDescription,
): Promise<Meeting> {
  const run = async (work: WriteWork) => {
    const meeting = await needMeeting(work, meetingId);
    if (meeting.deletedAt !== null) throw new NotebookError('not-found', 'This meeting was deleted.');
    const next = changed(meeting, said, work.now);
    await putMeeting(work, next);
    return next;
  };
  return write(context, op, ['meetings'], run, meetingMemory);
}
