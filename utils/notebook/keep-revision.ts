import { shiftInstant } from './check-instant';
import type { WriteWork } from './context';

/** Between two kept states of a note lie at least so many minutes, … */
const NOTE_INTERVAL = 1;
/** … unless at least so many characters disappear at once. */
const MUCH_TEXT = 100;

/** Keeps what an item said. */
export async function keepRevision(work: WriteWork, recordId: string, before: string): Promise<void> {
  await work.tx.objectStore('revisions').add({ id: work.newId(), recordId, at: work.now, text: before });
}

/** Keeps what a note said, at most once a minute while it is typed, and whenever much text disappears. */
export async function keepNoteRevision(
  work: WriteWork,
  meetingId: string,
  before: string,
  after: string,
): Promise<void> {
  if (before.trim() === '') return;
  const range = IDBKeyRange.bound([meetingId], [meetingId, []]);
  const last = await work.tx.objectStore('revisions').index('byRecord').openKeyCursor(range, 'prev');
  const recent = last !== null && last.key[1] > shiftInstant(work.now, -NOTE_INTERVAL);
  if (recent && countLost(before, after) < MUCH_TEXT && after.trim() !== '') return;
  await keepRevision(work, meetingId, before);
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
