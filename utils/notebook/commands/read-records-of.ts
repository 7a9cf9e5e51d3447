import type { PersonRecords, TimeSpan } from '../../model/records-of';
import type { Context } from '../context';
import { findPersonById } from '../finders';
import { allOf, toItems } from '../item-lists';
import { read } from '../read';
import { toMeeting } from '../talks';

/** See `LookBackCommands.readRecordsOf`. */
export function readRecordsOf(
  context: Context,
  { personId, from, to }: TimeSpan & { personId: string },
): Promise<PersonRecords | null> {
  return read(context, ['people', 'meetings', 'items'], async (work) => {
    const person = await findPersonById(work, personId);
    if (!person || person.deletedAt !== null) return null;
    const talks = IDBKeyRange.bound([personId, from], [personId, to], false, true);
    const all = allOf(personId);
    const [meetings, items] = await Promise.all([
      work.tx.objectStore('meetings').index('byTalk').getAll(talks),
      work.tx.objectStore('items').index('byPlace').getAll(all),
    ]);
    return {
      person,
      meetings: meetings.flatMap((row) => toMeeting(work, row) ?? []),
      items: toItems(work, items).filter(({ deletedAt }) => deletedAt === null),
    };
  });
}
