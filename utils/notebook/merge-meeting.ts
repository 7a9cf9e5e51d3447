import type { Meeting } from '../model/meeting';
import { itemRecord } from '../model/records';
import { appendParagraph } from './append-paragraph';
import { NOTE_LENGTH } from './check-text';
import type { WriteWork } from './context';
import { keepNoteRevision } from './keep-revision';
import { putMeeting } from './put-meeting';
import { putRow } from './put-row';
import { changed, itemRow, readRow } from './rows';

/**
 * Gives note and items of one meeting to another and marks the first as deleted; who still writes to the first
 * writes to the other from then on. Answers the other. Nothing is done when both notes together would be too long.
 */
export async function mergeMeeting(work: WriteWork, from: Meeting, into: Meeting): Promise<Meeting> {
  const note = from.note.trim() === '' ? into.note : appendParagraph(into.note, from.note);
  if (note.length > NOTE_LENGTH) return into;
  await putMeeting(work, changed(from, { deletedAt: work.now }, work.now), { movedTo: into.id });
  await moveItems(work, from.id, into.id);
  if (note === into.note) return into;
  await keepNoteRevision(work, into.id, into.note, note);
  const next = changed(into, { note }, work.now);
  await putMeeting(work, next);
  return next;
}

/** Their carries are counted from the meeting they were written for: that is the other one now. */
async function moveItems(work: WriteWork, from: string, into: string): Promise<void> {
  const items = work.tx.objectStore('items');
  for (const row of await items.index('byMeeting').getAll(from)) {
    const item = readRow(work, 'items', itemRecord, row);
    if (item) await putRow(work, 'items', itemRow(changed(item, { meetingId: into }, work.now)));
  }
}
