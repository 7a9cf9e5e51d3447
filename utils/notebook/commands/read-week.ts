import { OCCURRENCE_DAYS } from '../../model/occurrence';
import { occurrenceRecord, personRecord } from '../../model/records';
import type { WeekRecords } from '../../model/week';
import { shiftInstant } from '../check-instant';
import type { Context } from '../context';
import { read } from '../read';
import { readRow } from '../rows';
import { toMeeting } from '../talks';

const DAY = 24 * 60;

/** See `WeekCommands.readWeek`. */
export function readWeek(context: Context): Promise<WeekRecords> {
  return read(context, ['people', 'meetings', 'occurrences'], async (work) => {
    const { tx, now } = work;
    const meetings = tx.objectStore('meetings');
    const since = shiftInstant(now, -OCCURRENCE_DAYS * DAY);
    const [everybody, seen, held, skipped] = await Promise.all([
      tx.objectStore('people').index('byName').getAll(),
      tx.objectStore('occurrences').getAll(),
      meetings.index('byStart').getAll(IDBKeyRange.lowerBound(since)),
      meetings.index('byState').getAll(IDBKeyRange.bound(['skipped', since], ['skipped', []])),
    ]);
    const people = everybody.flatMap((row) => readRow(work, 'people', personRecord, row) ?? []);
    const occurrences = seen.flatMap((row) => readRow(work, 'occurrences', occurrenceRecord, row) ?? []);
    const before = people.map(({ id }) =>
      meetings.index('byTalk').openCursor(IDBKeyRange.bound([id], [id, since]), 'prev'),
    );
    const last = (await Promise.all(before)).flatMap((cursor) => cursor?.value ?? []);
    const rows = [...held, ...skipped.filter(({ trash }) => trash === undefined), ...last];
    const talks = rows.flatMap((row) => toMeeting(work, row) ?? []);
    return { people, occurrences, talks: talks.map(({ note: _, ...talk }) => talk) };
  });
}
