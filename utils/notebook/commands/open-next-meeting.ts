import type { Meeting } from '../../model/meeting';
import { UNSAID_OF_MEETING } from '../../model/new-records';
import type { Context, WriteWork } from '../context';
import { needPerson } from '../finders';
import { meetingMemory } from '../meeting-memory';
import type { OperationId } from '../notebook';
import { putMeeting } from '../put-meeting';
import { findAwaitingMeeting, findComingTalk } from '../talks';
import { write } from '../write';

/** See `Notebook.openNextMeeting`. */
export function openNextMeeting(
  context: Context,
  op: OperationId,
  input: { personId: string },
): Promise<Meeting> {
  return write(
    context,
    op,
    ['people', 'meetings'],
    (work) => takeNextMeeting(work, input.personId),
    meetingMemory,
  );
}

/** The person's next talk, made if there is none. */
export async function takeNextMeeting(work: WriteWork, personId: string): Promise<Meeting> {
  await needPerson(work, personId);
  const known = (await findComingTalk(work, personId)) ?? (await findAwaitingMeeting(work, personId));
  if (known) return known;
  const meeting = newMeeting(work, { personId, eventId: null, startsAt: null, state: 'planned' });
  await putMeeting(work, meeting);
  return meeting;
}

/** A meeting about which nothing was noted yet; not stored. */
export function newMeeting(
  work: WriteWork,
  fields: Pick<Meeting, 'personId' | 'eventId' | 'startsAt' | 'state'>,
): Meeting {
  return {
    id: work.newId(),
    ...fields,
    note: '',
    ...UNSAID_OF_MEETING,
    createdAt: work.now,
    updatedAt: work.now,
    deletedAt: null,
    revision: 1,
  };
}
