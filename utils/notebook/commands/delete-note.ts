import type { TrashPlace } from '../../model/trash';
import type { Context } from '../context';
import { needMeeting } from '../finders';
import { moveRevisions } from '../keep-revision';
import type { OperationId } from '../notebook';
import { NotebookError } from '../notebook-error';
import { putMeeting } from '../put-meeting';
import { changed } from '../rows';
import { write } from '../write';
import { newMeeting } from './open-next-meeting';

/** See `TrashCommands.deleteNote`. In the trash it rests as a deleted meeting of its own. */
export function deleteNote(
  context: Context,
  op: OperationId,
  input: { meetingId: string },
): Promise<TrashPlace> {
  return write(context, op, ['meetings', 'revisions'], async (work) => {
    const meeting = await needMeeting(work, input.meetingId);
    if (meeting.note.trim() === '') throw new NotebookError('invalid', 'Nothing is noted there.');
    const { personId, eventId, startsAt, state, note } = meeting;
    const talk = newMeeting(work, { personId, eventId, startsAt, state });
    const rests = { ...talk, note, deletedAt: work.now };
    await putMeeting(work, rests);
    await moveRevisions(work, meeting.id, rests.id);
    await putMeeting(work, changed(meeting, { note: '' }, work.now));
    return { is: 'note' as const, id: rests.id };
  });
}
