import { missingIn, type ShownView } from '../../model/missing';
import { isMove, type Occurrence, type SeenOccurrence } from '../../model/occurrence';
import { occurrenceRecord } from '../../model/records';
import type { Context } from '../context';
import { nearest, rangeAround } from '../near';
import { read } from '../read';
import { readRow } from '../rows';
import { startFor } from '../start-for';
import type { WeekCommands } from '../week-commands';
import { writeLoosely } from '../write-loosely';

const DAY = 24 * 60;

/** See `WeekCommands.seeOccurrences`. */
export async function seeOccurrences(
  context: Context,
  seen: readonly SeenOccurrence[],
  shown?: ShownView,
): ReturnType<WeekCommands['seeOccurrences']> {
  const moved: SeenOccurrence[] = [];
  let isNews = false;
  const day = shown?.days[0];
  if (seen.length === 0 && day === undefined) return { isNews, moved };
  await writeLoosely(context, ['occurrences', 'meetings'], async ({ tx, now }) => {
    const store = tx.objectStore('occurrences');
    const see = async (one: SeenOccurrence): Promise<void> => {
      const { id, personId, precision } = one;
      const known = await store.get(id);
      const startsAt = startFor(known?.startsAt ?? null, one.startsAt, precision);
      const isSame =
        (known?.personId ?? null) === personId && (!known || (known.startsAt === startsAt && !known.missing));
      isNews ||= !isSame;
      if (personId === null) {
        if (known) await store.delete(id);
        return;
      }
      // Chips are seen all the time: one writing a day says as much.
      if (isSame && known?.seenAt.slice(0, 10) === now.slice(0, 10)) return;
      await store.put({ id, personId, startsAt, minutes: null, seenAt: now });
      if (isSame || precision !== 'minute') return;
      const meetings = await tx.objectStore('meetings').index('byEvent').getAll(id);
      if (meetings.some((meeting) => meeting.personId === personId && isMove(meeting.startsAt, startsAt)))
        moved.push(one);
    };
    await Promise.all(seen.map(see));
    // A view shows no more days than a month.
    const near = day === undefined ? [] : await store.index('byStart').getAll(rangeAround(day, 31 * DAY));
    for (const row of near) {
      const missing = shown && missingIn(shown, row);
      // When it was noticed first stays; what was doubtful may be sure by now.
      if (!missing || row.missing?.isSure || (row.missing && !missing.isSure)) continue;
      isNews = true;
      await store.put({ ...row, missing: { at: now, ...missing } });
    }
  });
  return { isNews, moved };
}

/** See `WeekCommands.findOccurrenceNear`. */
export function findOccurrenceNear(context: Context, minutes: number): Promise<Occurrence | null> {
  return read(context, ['occurrences'], async (work) => {
    const index = work.tx.objectStore('occurrences').index('byStart');
    const rows = await index.getAll(rangeAround(work.now, minutes));
    return nearest(
      rows.flatMap((row) => readRow(work, 'occurrences', occurrenceRecord, row) ?? []),
      work.now,
    );
  });
}
