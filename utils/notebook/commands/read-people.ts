import type { Person, PersonLine } from '../../model/person';
import type { Context, Work } from '../context';
import { findPersonById } from '../finders';
import { read } from '../read';
import { personRecord } from '../records';
import { readRow } from '../rows';
import { findByAddress } from './add-person';

const byLocale = new Intl.Collator(undefined, { numeric: true });

/** As people are listed: by name, in the user's language; the older first where names are equal. */
export function compareByName(a: PersonLine, b: PersonLine): number {
  return byLocale.compare(a.name, b.name) || (a.id < b.id ? -1 : 1);
}

/** What lists need of a person. */
export function toPersonLine({ id, name, addresses, relationship }: Person): PersonLine {
  return { id, name, addresses, relationship };
}

/** See `Notebook.readPeople`. */
export function readPeople(context: Context): Promise<PersonLine[]> {
  return read(context, ['people'], readEverybody);
}

/** Everybody alive, by name. */
export async function readEverybody(work: Work): Promise<PersonLine[]> {
  const rows = await work.tx.objectStore('people').index('byName').getAll();
  const people = rows.flatMap((row) => readRow(work, 'people', personRecord, row) ?? []);
  return people.map(toPersonLine).sort(compareByName);
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
