import type { Item } from '../../model/item';
import type { Person, PersonLine } from '../../model/person';
import { personRecord } from '../../model/records';
import type { Context, Work } from '../context';
import { findPersonById } from '../finders';
import { read } from '../read';
import { readRow } from '../rows';
import { findByAddress } from './add-person';

const byLocale = new Intl.Collator(undefined, { numeric: true });

/** As people are listed: by name, in the user's language; the older first where names are equal. */
export function compareByName(a: Pick<Person, 'id' | 'name'>, b: Pick<Person, 'id' | 'name'>): number {
  return byLocale.compare(a.name, b.name) || (a.id < b.id ? -1 : 1);
}

/** What lists need of a person. */
export function toPersonLine({ id, name, addresses, relationship, team, aliases }: Person): PersonLine {
  return { id, name, addresses, relationship, team, aliases };
}

/** See `Notebook.readPeople`. */
export function readPeople(context: Context): Promise<PersonLine[]> {
  return read(context, ['people'], async (work) =>
    (await readEverybody(work)).filter(isHere).map(toPersonLine),
  );
}

/** Everybody alive, the archived too, by name. */
export async function readEverybody(work: Work): Promise<Person[]> {
  const rows = await work.tx.objectStore('people').index('byName').getAll();
  return rows.flatMap((row) => readRow(work, 'people', personRecord, row) ?? []).sort(compareByName);
}

/** Those who are not archived of the people whose items these are, by name. */
export async function readHere(work: Work, items: readonly Item[]): Promise<Person[]> {
  const ids = [...new Set(items.map(({ personId }) => personId))];
  const people = await Promise.all(ids.map((id) => findPersonById(work, id)));
  return people
    .flatMap((person) => (person?.deletedAt === null && isHere(person) ? person : []))
    .sort(compareByName);
}

/** Whoever was archived is no longer proposed. */
export function isHere({ archivedAt }: Pick<Person, 'archivedAt'>): boolean {
  return archivedAt === null;
}

/** See `Notebook.readPerson`. Null also for a deleted person. */
export function readPerson(context: Context, id: string): Promise<Person | null> {
  return read(context, ['people'], async (work) => {
    const person = await findPersonById(work, id);
    return person?.deletedAt === null ? person : null;
  });
}

/** See `Notebook.findPerson`. */
export function findPerson(context: Context, address: string): Promise<Person | null> {
  return read(context, ['people'], (work) => findByAddress(work, address));
}
