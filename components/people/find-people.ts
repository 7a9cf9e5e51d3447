import { go } from 'fuzzysort';
import type { PersonLine } from '../../utils/model/person';

/** A person as far as they are known where they are looked for. */
type Findable = Pick<PersonLine, 'name'> & Partial<Pick<PersonLine, 'addresses' | 'team' | 'aliases'>>;

/** What a person can be found by; the name weighs most, since it stands first. */
const KEYS = [
  ({ name }: Findable) => name,
  ({ addresses = [] }: Findable) => addresses.join(' '),
  ({ aliases = [] }: Findable) => aliases.join(' '),
  ({ team = '' }: Findable) => team,
];

/** The people a few typed letters may mean, best first; everybody when nothing was typed. */
export function findPeople<Someone extends Findable>(
  people: readonly Someone[],
  query: string,
  most = 20,
): Someone[] {
  const wanted = query.trim();
  if (!wanted) return [...people];
  return go(wanted, people, { keys: KEYS, limit: most, threshold: 0.3 }).map((result) => result.obj);
}
