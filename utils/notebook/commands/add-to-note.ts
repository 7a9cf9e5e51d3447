import type { Meeting } from '../../model/meeting';
import { appendParagraph } from '../append-paragraph';
import { checkText, NOTE_LENGTH } from '../check-text';
import type { Context, WriteWork } from '../context';
import { meetingMemory } from '../meeting-memory';
import type { OperationId } from '../notebook';
import { write } from '../write';
import { takeNextMeeting } from './open-next-meeting';
import { putNote } from './save-note';

/** See `Notebook.addToNote`. */
export function addToNote(
  context: Context,
  op: OperationId,
  input: { personId: string; text: string },
): Promise<Meeting> {
  const run = async (work: WriteWork): Promise<Meeting> => {
    const text = checkText('The note', input.text, NOTE_LENGTH);
    const meeting = await takeNextMeeting(work, input.personId);
    return putNote(work, meeting, appendParagraph(meeting.note, text));
  };
  return write(context, op, ['people', 'meetings', 'revisions'], run, meetingMemory);
}
