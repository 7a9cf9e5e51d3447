import { go } from 'fuzzysort';

/** The people a few typed letters may mean, best first; everybody when nothing was typed. */
export function findPeople<Someone extends { name: string; addresses?: readonly string[] }>(
  people: readonly Someone[],
  query: string,
): Someone[] {
  const wanted = query.trim();
  if (!wanted) return [...people];
  const keys = [(person: Someone) => person.name, (person: Someone) => person.addresses?.join(' ') ?? ''];
  return go(wanted, people, { keys, limit: 20, threshold: 0.3 }).map((result) => result.obj);
}
