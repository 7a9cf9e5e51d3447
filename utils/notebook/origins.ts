import { type Item, type Origin, OWN } from '../model/item';
import type { Work } from './context';
import { findItem, findPersonById } from './finders';

/** Says where items were passed on from. Reads each source and each person once. */
export function createOrigins(work: Work): (item: Item) => Promise<Origin | null> {
  const names = new Map<string, Promise<string | null>>();
  const secrets = new Map<string, Promise<boolean>>();

  function findName(personId: string): Promise<string | null> {
    const found =
      names.get(personId) ?? findPersonById(work, personId).then((person) => person?.name ?? null);
    names.set(personId, found);
    return found;
  }

  /** A source that cannot be read counts as confidential: nobody can say that it is not. */
  function isSecret(itemId: string): Promise<boolean> {
    const found =
      secrets.get(itemId) ??
      findItem(work, itemId).then((source) => source === null || source.privacy === 'confidential');
    secrets.set(itemId, found);
    return found;
  }

  return async ({ source, personId, privacy }) => {
    if (source === null || source.personId === personId || source.personId === OWN) return null;
    const isToldSo = source.itemId === null ? privacy === 'confidential' : await isSecret(source.itemId);
    if (isToldSo) return 'hidden';
    if (privacy === 'confidential') return 'withheld';
    const name = await findName(source.personId);
    return name === null ? 'hidden' : { name };
  };
}
