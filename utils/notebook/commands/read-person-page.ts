import type { PersonPage, PersonSummary, PersonTalk } from '../../model/person-page';
import { carriedItems } from '../carried-items';
import type { Context } from '../context';
import { findPersonById } from '../finders';
import { allOf, compareByClosing, toItems } from '../item-lists';
import { read } from '../read';
import type { MeetingRow } from '../schema';
import { toMeeting } from '../talks';
import { itemsWith } from './delete-person';
import { readEverybody, toPersonLine } from './read-people';

/** See `PeopleCommands.readPersonPage`. */
export function readPersonPage(
  context: Context,
  input: { personId: string; talks: number },
): Promise<PersonPage | null> {
  return read(context, ['people', 'meetings', 'items'], async (work) => {
    const person = await findPersonById(work, input.personId);
    if (person?.deletedAt !== null) return null;
    const talks: PersonTalk[] = [];
    const add = (row: MeetingRow) => {
      const talk = toMeeting(work, row);
      if (talk) talks.push({ ...talk, shared: row.shared ?? '' });
    };
    const meetings = work.tx.objectStore('meetings');
    const awaiting = await meetings.index('byAwaiting').get(person.id);
    if (awaiting) add(awaiting);
    let cursor = await meetings.index('byTalk').openCursor(allOf(person.id), 'prev');
    for (let left = input.talks; cursor && left > 0; left--) {
      add(cursor.value);
      cursor = await cursor.continue();
    }
    const items = toItems(work, await itemsWith(work, person.id)).filter((item) => item.deletedAt === null);
    const open = items.filter((item) => item.state === 'open');
    return {
      person,
      talks,
      more: cursor !== null,
      open: await carriedItems(work, open, work.now),
      closed: items.filter((item) => item.state !== 'open').sort(compareByClosing),
    };
  });
}

/** See `PeopleCommands.readPeopleList`. */
export function readPeopleList(context: Context): Promise<PersonSummary[]> {
  return read(context, ['people', 'meetings', 'items'], async (work) => {
    const talks = work.tx.objectStore('meetings').index('byTalk');
    const open = work.tx.objectStore('items').index('byOpen');
    return Promise.all(
      (await readEverybody(work)).map(async (person) => {
        const past = IDBKeyRange.bound([person.id], [person.id, work.now]);
        const [last, count] = await Promise.all([
          talks.openKeyCursor(past, 'prev'),
          open.count(allOf(person.id)),
        ]);
        const { archivedAt } = person;
        return { ...toPersonLine(person), archivedAt, metAt: last?.key[1] ?? null, open: count };
      }),
    );
  });
}
