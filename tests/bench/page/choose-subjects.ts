import type { SeenOccurrence } from '../../../utils/model/occurrence';
import { openDatabase } from '../../../utils/notebook/open-database';
import { type Amount, tenYears } from '../ten-years';
import { NAME } from './bench-notebook';
import { CHIPS } from './commands';

/** Whom and what a command is about. */
export interface Subject {
  personId: string;
  address: string;
  /** Their last talk, and what is noted there. */
  meetingId: string;
  note: string;
  event: { id: string; startsAt: string };
  /** Open with them, and another one of theirs. */
  itemId: string;
  beside: string;
  /** As many people as there are chips. */
  others: string[];
  /** What the calendar shows of them, as it is known. */
  seen: SeenOccurrence[];
  word: string;
}

const PEOPLE = 12;

/** Some people with an open item, from all over the notebook. */
export async function chooseSubjects(amount: Amount): Promise<Subject[]> {
  const { words, people } = tenYears(amount);
  const database = await openDatabase(NAME);
  const tx = database.transaction(['meetings', 'items', 'occurrences']);
  const shown = await tx.objectStore('occurrences').getAll(null, CHIPS);
  const seen = shown.map(({ id, personId, startsAt }): SeenOccurrence => {
    return { id, personId, startsAt, precision: 'minute' };
  });
  const ids = people.map(({ id }) => id);
  const subjects: Subject[] = [];
  for (const [at, { id: personId, addresses, archivedAt }] of people.entries()) {
    if (archivedAt !== null || subjects.length === PEOPLE) continue;
    const all = IDBKeyRange.bound([personId], [personId, []]);
    const talk = (await tx.objectStore('meetings').index('byTalk').openCursor(all, 'prev'))?.value;
    const [item, beside] = await tx.objectStore('items').index('byOpen').getAll(all, 2);
    if (!talk || !item || !beside) continue;
    const { id: meetingId, note, eventId, startsAt } = talk;
    subjects.push({
      personId,
      address: addresses[0] ?? '',
      meetingId,
      note,
      event: { id: eventId ?? '', startsAt: startsAt ?? '' },
      itemId: item.id,
      beside: beside.id,
      others: [...ids.slice(at + 1), ...ids].slice(0, CHIPS),
      seen,
      word: words[100 + 37 * at] ?? '',
    });
  }
  database.close();
  return subjects;
}
