import { OWN } from '../../model/item';
import { itemRecord, meetingRecord, personRecord } from '../../model/records';
import type { TrashEntry, TrashPlace } from '../../model/trash';
import type { Context, Work, WriteWork } from '../context';
import { findItem, findMeeting, needPerson, needPersonOrOwn } from '../finders';
import { moveRevisions } from '../keep-revision';
import { mergeMeeting } from '../merge-meeting';
import type { OperationId } from '../notebook';
import { NotebookError } from '../notebook-error';
import { putMeeting } from '../put-meeting';
import { putRow } from '../put-row';
import { read } from '../read';
import { emptyTrash, TRASH_STORES } from '../remove-for-good';
import { changed, itemRow, readRow } from '../rows';
import { findAwaitingMeeting, toMeeting } from '../talks';
import { write } from '../write';
import { putPersonBack } from './delete-person';

/** See `TrashCommands.readTrash`. */
export function readTrash(context: Context): Promise<TrashEntry[]> {
  return read(context, ['people', 'meetings', 'items'], async (work) => {
    const { tx } = work;
    // One after the other: when the transaction breaks off, no request is left whose failure nobody hears.
    const people = await tx.objectStore('people').index('byTrash').getAll();
    const meetings = await tx.objectStore('meetings').index('byTrash').getAll();
    const items = await tx.objectStore('items').index('byTrash').getAll();
    const alive = await tx.objectStore('people').index('byName').getAll();
    const names = new Map<string, string | null>(alive.map(({ id, name }) => [id, name]));
    names.set(OWN, null);
    const entries: TrashEntry[] = [];
    for (const row of people) {
      const person = readRow(work, 'people', personRecord, row);
      if (person) entries.push(entryOf('person', person, null, person.name));
    }
    for (const row of meetings) {
      const meeting = row.movedTo === undefined ? readRow(work, 'meetings', meetingRecord, row) : null;
      const who = meeting && names.get(meeting.personId);
      if (meeting === null || who === undefined || meeting.note.trim() === '') continue;
      entries.push(entryOf('note', meeting, who, meeting.note, meeting.startsAt));
    }
    for (const row of items) {
      const item = readRow(work, 'items', itemRecord, row);
      const who = item && names.get(item.personId);
      if (item !== null && who !== undefined) entries.push(entryOf('item', item, who, item.text));
    }
    return entries.sort((a, b) => (a.deletedAt > b.deletedAt ? -1 : 1));
  });
}

function entryOf(
  is: TrashEntry['is'],
  { id, deletedAt }: { id: string; deletedAt: string | null },
  ...[who, text, startsAt = null]: [who: string | null, text: string, startsAt?: string | null]
): TrashEntry {
  return { is, id, deletedAt: deletedAt ?? '', who, text, startsAt };
}

/** See `TrashCommands.putBack`. */
export function putBack(context: Context, op: OperationId, { is, id }: TrashPlace): Promise<void> {
  return write(context, op, ['people', 'meetings', 'items', 'revisions'], async (work) => {
    if (is === 'person') await putPersonBack(work, id);
    else if (is === 'note') await putNoteBack(work, id);
    else await putItemBack(work, id);
  });
}

async function putItemBack(work: WriteWork, id: string): Promise<void> {
  const item = await findItem(work, id);
  if (!item || item.deletedAt === null) return;
  await needPersonOrOwn(work, item.personId);
  await putRow(work, 'items', itemRow(changed(item, { deletedAt: null }, work.now)));
}

/** Into the talk it was deleted from; where that is gone, it is that talk itself. */
async function putNoteBack(work: WriteWork, id: string): Promise<void> {
  const note = await findMeeting(work, id);
  if (!note || note.id !== id || note.deletedAt === null) return;
  await needPerson(work, note.personId);
  const talk = await findTalk(work, note);
  if (!talk) {
    await putMeeting(work, changed(note, { deletedAt: null }, work.now));
    return;
  }
  const merged = await mergeMeeting(work, note, talk);
  if (merged.note === talk.note) {
    throw new NotebookError('invalid', 'Together with what was noted since it would be too long.');
  }
  await moveRevisions(work, id, talk.id);
}

async function findTalk(
  work: Work,
  { personId, eventId, startsAt }: { personId: string; eventId: string | null; startsAt: string | null },
) {
  const meetings = work.tx.objectStore('meetings');
  const ofEvent = eventId === null ? [] : await meetings.index('byEvent').getAll(eventId);
  const mine = ofEvent.find((row) => row.personId === personId);
  if (mine) return toMeeting(work, mine);
  if (startsAt === null) return findAwaitingMeeting(work, personId);
  const row = await meetings.index('byTalk').get([personId, startsAt]);
  return row ? toMeeting(work, row) : null;
}

/** See `TrashCommands.deleteForGood`. */
export function deleteForGood(context: Context, op: OperationId, place: TrashPlace): Promise<void> {
  return write(context, op, TRASH_STORES, async (work) => {
    await emptyTrash(work, [place]);
    // What a restoring or a merge changed may hold it once more.
    await work.tx.objectStore('undo').clear();
  });
}
