import { personRecord } from '../../model/records';
import type { AllTalks, TimeSpan } from '../../model/records-of';
import type { Context } from '../context';
import { read } from '../read';
import { readRow } from '../rows';
import { toMeeting } from '../talks';

/** See `LookBackCommands.readTalks`. */
export function readTalks(context: Context, { from, to }: TimeSpan): Promise<AllTalks> {
  return read(context, ['people', 'meetings'], async (work) => {
    const store = work.tx.objectStore('meetings');
    const [everybody, talks, skipped] = await Promise.all([
      work.tx.objectStore('people').index('byName').getAll(),
      store.index('byStart').getAll(IDBKeyRange.bound(from, to, false, true)),
      store.index('byState').getAll(IDBKeyRange.bound(['skipped', from], ['skipped', to], false, true)),
    ]);
    const people = everybody.flatMap((row) => readRow(work, 'people', personRecord, row) ?? []);
    const meetings = [...talks, ...skipped].flatMap((row) => toMeeting(work, row) ?? []);
    const known = new Set(people.map(({ id }) => id));
    return {
      people,
      meetings: meetings
        .filter(({ personId, deletedAt }) => known.has(personId) && deletedAt === null)
        .map((meeting) => ({ ...meeting, note: '' })),
    };
  });
}
