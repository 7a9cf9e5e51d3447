import type { Meeting } from '../../model/meeting';
import type { NewTalk, TalkChange } from '../../model/person-page';
import type { TrashPlace } from '../../model/trash';
import { checkInstant } from '../check-instant';
import { checkLength, NOTE_LENGTH } from '../check-text';
import type { Context, WriteWork } from '../context';
import { needMeeting, needPerson } from '../finders';
import { meetingMemory } from '../meeting-memory';
import type { OperationId } from '../notebook';
import { NotebookError } from '../notebook-error';
import { putMeeting } from '../put-meeting';
import { changed, meetingAt } from '../rows';
import { write } from '../write';
import { newMeeting } from './open-next-meeting';

/** See `PeopleCommands.addTalk`. */
export function addTalk(context: Context, op: OperationId, input: NewTalk): Promise<Meeting> {
  const run = async (work: WriteWork): Promise<Meeting> => {
    const { personId, minutes, note } = input;
    await needPerson(work, personId);
    checkLength('The note', note, NOTE_LENGTH);
    const startsAt = checkInstant('The start', input.startsAt);
    const talk = newMeeting(work, { personId, eventId: null, startsAt, state: 'planned' });
    await putMeeting(work, { ...talk, minutes, note });
    return needMeeting(work, talk.id);
  };
  return write(context, op, ['people', 'meetings'], run, meetingMemory);
}

/** See `PeopleCommands.editTalk`. */
export function editTalk(context: Context, op: OperationId, input: TalkChange): Promise<Meeting> {
  const run = async (work: WriteWork): Promise<Meeting> => {
    const { meetingId, minutes } = input;
    const talk = await needTalkWithoutEvent(work, meetingId);
    const next = changed(talk, { startsAt: checkInstant('The start', input.startsAt), minutes }, work.now);
    await putMeeting(work, next);
    return meetingAt(next, work.now);
  };
  return write(context, op, ['meetings'], run, meetingMemory);
}

/** See `PeopleCommands.deleteTalk`. */
export function deleteTalk(
  context: Context,
  op: OperationId,
  input: { meetingId: string },
): Promise<TrashPlace> {
  return write(context, op, ['meetings'], async (work) => {
    const talk = await needTalkWithoutEvent(work, input.meetingId);
    await putMeeting(work, changed(talk, { deletedAt: work.now }, work.now));
    return { is: 'note' as const, id: talk.id };
  });
}

/** Of an event the calendar decides. Rejects with `not-found` or `invalid`. */
async function needTalkWithoutEvent(work: WriteWork, meetingId: string): Promise<Meeting> {
  const talk = await needMeeting(work, meetingId);
  if (talk.eventId === null && talk.startsAt !== null) return talk;
  throw new NotebookError('invalid', 'This talk has an event, or has none yet.');
}
