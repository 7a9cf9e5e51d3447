import { go } from 'fuzzysort';
import type { PersonLine } from '../../utils/model/person';

/** The people a few typed letters may mean, best first; everybody when nothing was typed. */
export function findPeople(people: readonly PersonLine[], query: string): PersonLine[] {
  const wanted = query.trim();
  if (!wanted) return [...people];
  const keys = [(person: PersonLine) => person.name, (person: PersonLine) => person.addresses.join(' ')];
  return go(wanted, people, { keys, limit: 20, threshold: 0.3 }).map((result) => result.obj);
}
