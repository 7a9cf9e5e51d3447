import type { SharedNote } from '../../model/views';
import { checkLength, NOTE_LENGTH } from '../check-text';
import type { Context, Work, WriteWork } from '../context';
import { needMeeting } from '../finders';
import type { OperationId } from '../notebook';
import { type Memory, write } from '../write';
import { putNote } from './save-note';

/** Base 64 and what was deleted make a state longer than its note. */
const STATE_LENGTH = 8 * NOTE_LENGTH;

/** See `Notebook.shareNote`. */
export function shareNote(
  context: Context,
  op: OperationId,
  input: { meetingId: string; text: string; base: string; shared: string },
): Promise<SharedNote> {
  const run = async (work: WriteWork): Promise<SharedNote> => {
    checkLength('The note', input.text, NOTE_LENGTH);
    checkLength('The note’s state', input.shared, STATE_LENGTH);
    const meeting = await needMeeting(work, input.meetingId);
    if (meeting.note !== input.base) return readShared(work, input.meetingId, true);
    await putNote(work, meeting, input.text, { shared: input.shared });
    return readShared(work, meeting.id, false);
  };
  return write(context, op, ['meetings', 'revisions'], run, memory);
}

/** Given again it answers with the note as it is now, which is what the view has to go on from. */
const memory: Memory<SharedNote> = {
  keep: ({ meetingId, behind }) => ({ meetingId, behind }),
  recall(work, kept) {
    const { meetingId, behind } = kept as Pick<SharedNote, 'meetingId' | 'behind'>;
    return readShared(work, meetingId, behind);
  },
};

/** The note of this meeting, or of the one that took it over, as views share it. */
export async function readShared(work: Work, id: string, behind: boolean): Promise<SharedNote> {
  const { id: meetingId, note, revision } = await needMeeting(work, id);
  const row = await work.tx.objectStore('meetings').get(meetingId);
  return { meetingId, note, revision, shared: row?.shared ?? '', behind };
}
