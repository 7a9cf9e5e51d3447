import type { Meeting } from '../../model/meeting';
import { isMove } from '../../model/occurrence';
import { checkInstant } from '../check-instant';
import type { Context, WriteWork } from '../context';
import {
  deleteBlankStrangers,
  findAdoptable,
  findSameTime,
  releaseAdopted,
  type Wanted,
} from '../event-meetings';
import { needPerson } from '../finders';
import { meetingMemory } from '../meeting-memory';
import { mergeMeeting } from '../merge-meeting';
import type { Notebook, OperationId } from '../notebook';
import { putMeeting } from '../put-meeting';
import { changed, meetingAt } from '../rows';
import { startFor } from '../start-for';
import { toMeeting } from '../talks';
import { write } from '../write';
import { newMeeting } from './open-next-meeting';

/** See `Notebook.openMeeting`. */
export function openMeeting(
  context: Context,
  op: OperationId,
  input: Parameters<Notebook['openMeeting']>[1],
): Promise<Meeting> {
  const run = async (work: WriteWork): Promise<Meeting> => {
    const { personId, event } = input;
    await needPerson(work, personId);
    const rows = await work.tx.objectStore('meetings').index('byEvent').getAll(event.id);
    const ofEvent = rows.flatMap((row) => toMeeting(work, row) ?? []);
    const mine = ofEvent.find((meeting) => meeting.personId === personId) ?? null;
    const state = input.state ?? mine?.state;
    const wanted: Wanted = {
      personId,
      eventId: event.id,
      startsAt: startFor(
        mine?.startsAt ?? null,
        checkInstant('The start', input.startsAt),
        input.precision ?? 'minute',
      ),
      state: state === 'skipped' ? 'skipped' : 'planned',
    };
    await deleteBlankStrangers(work, ofEvent, personId);
    const released = mine !== null && (await releaseAdopted(work, mine, wanted));
    const known = released ? null : (mine ?? (await findSameTime(work, wanted)));
    const awaiting = await findAdoptable(work, wanted, known);
    if (known) {
      const current = await settle(work, known, wanted, false);
      return awaiting ? mergeMeeting(work, awaiting, current) : current;
    }
    if (awaiting) return settle(work, awaiting, wanted, true);
    const made = newMeeting(work, wanted);
    await putMeeting(work, made);
    return meetingAt(made, work.now);
  };
  return write(context, op, ['people', 'meetings', 'items', 'revisions'], run, meetingMemory);
}

/** Gives the meeting the event's id, time and state. */
async function settle(work: WriteWork, meeting: Meeting, wanted: Wanted, adopted: boolean): Promise<Meeting> {
  const { eventId, startsAt, state } = wanted;
  const same =
    meeting.eventId === eventId &&
    meeting.startsAt === startsAt &&
    (meeting.state === 'skipped') === (state === 'skipped');
  if (same) return meeting;
  const moved = meeting.moved + (isMove(meeting.startsAt, startsAt) ? 1 : 0);
  const next = changed(meeting, { eventId, startsAt, state, moved }, work.now);
  await putMeeting(work, next, adopted ? { adopted } : {});
  return meetingAt(next, work.now);
}
