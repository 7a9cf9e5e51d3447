import { joinChanges } from '../../model/join-changes';
import type { Meeting } from '../../model/meeting';
import { checkLength, NOTE_LENGTH } from '../check-text';
import type { Context, WriteWork } from '../context';
import { needMeeting } from '../finders';
import { keepNoteRevision } from '../keep-revision';
import { meetingMemory } from '../meeting-memory';
import type { OperationId } from '../notebook';
import { putMeeting } from '../put-meeting';
import { changed } from '../rows';
import { write } from '../write';

/**
 * See `Notebook.saveNote`. A meeting that was deleted as somebody else's is alive again once something is noted: the
 * words stay with the person for whom they were written.
 */
export function saveNote(
  context: Context,
  op: OperationId,
  input: { meetingId: string; text: string; base: string },
): Promise<Meeting> {
  const run = async (work: WriteWork): Promise<Meeting> => {
    checkLength('The note', input.text, NOTE_LENGTH);
    const meeting = await needMeeting(work, input.meetingId);
    return putNote(work, meeting, joinChanges(input.base, meeting.note, input.text));
  };
  return write(context, op, ['meetings', 'revisions'], run, meetingMemory);
}

/** Replaces the note and keeps what it said. */
export async function putNote(
  work: WriteWork,
  meeting: Meeting,
  note: string,
  marks: { shared?: string } = {},
): Promise<Meeting> {
  checkLength('The note', note, NOTE_LENGTH);
  if (note === meeting.note) return meeting;
  await keepNoteRevision(work, meeting.id, meeting.note, note);
  const deletedAt = note.trim() === '' ? meeting.deletedAt : null;
  const next = changed(meeting, { note, deletedAt }, work.now);
  await putMeeting(work, next, marks);
  return next;
}
