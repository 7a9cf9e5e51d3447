import type { Revision } from '../model/revision';
import { shiftInstant } from './check-instant';
import type { WriteWork } from './context';
import { allOf } from './item-lists';
import { putRow } from './put-row';
import { removeRow } from './remove-row';

/** Between two kept states of a note lie at least so many minutes, … */
const NOTE_INTERVAL = 1;
/** … unless at least so many characters disappear at once. */
const MUCH_TEXT = 100;

/** Keeps what an item said. */
export async function keepRevision(work: WriteWork, recordId: string, before: string): Promise<void> {
  await putRow(work, 'revisions', { id: work.newId(), recordId, at: work.now, text: before });
}

/** Keeps what a note said, at most once a minute while it is typed, and whenever much text disappears. */
export async function keepNoteRevision(
  work: WriteWork,
  meetingId: string,
  before: string,
  after: string,
): Promise<void> {
  if (before.trim() === '') return;
  const range = allOf(meetingId);
  const last = await work.tx.objectStore('revisions').index('byRecord').openKeyCursor(range, 'prev');
  const recent = last !== null && last.key[1] > shiftInstant(work.now, -NOTE_INTERVAL);
  if (recent && countLost(before, after) < MUCH_TEXT && after.trim() !== '') return;
  await keepRevision(work, meetingId, before);
}

/** Gives what one record said before to another. */
export async function moveRevisions(work: WriteWork, from: string, to: string): Promise<void> {
  for (const row of await readRevisions(work, from)) {
    await putRow(work, 'revisions', { ...row, recordId: to });
  }
}

/** Forgets what a record said before. */
export async function removeRevisions(work: WriteWork, recordId: string): Promise<void> {
  for (const { id } of await readRevisions(work, recordId)) await removeRow(work, 'revisions', id);
}

function readRevisions(work: WriteWork, recordId: string): Promise<Revision[]> {
  const range = allOf(recordId);
  return work.tx.objectStore('revisions').index('byRecord').getAll(range);
}

/** How many characters were replaced or removed, taken as one stretch. */
function countLost(before: string, after: string): number {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return before.length - head - tail;
}
