import type { Item } from '../model/item';
import type { PersonLine } from '../model/person';
import type { CopyState, PracticesView } from '../model/views';
import type { Work } from './context';
import { toItems } from './item-lists';

/**
 * How the copies stand of what was written once for several, by source: of each item shown that is such a source, and of
 * each one's source that is such a copy. Whose a copy is tells nothing of a confidential source to whoever looks at
 * another copy: there it is left out.
 */
export async function readCopies(
  work: Work,
  shown: readonly Item[],
  people: readonly PersonLine[],
): Promise<PracticesView['copies']> {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const sources = [...new Set(shown.flatMap(sourcesOf))];
  const found = await Promise.all(
    sources.map(async (id): Promise<Array<[string, CopyState[]]>> => {
      const rows = await work.tx.objectStore('items').index('bySource').getAll(id);
      const copies = toItems(work, rows).flatMap((copy) => toCopyState(copy, names));
      return copies.length === 0 ? [] : [[id, copies]];
    }),
  );
  return Object.fromEntries(found.flat());
}

/** It may have copies of its own, and, when it is a copy itself, so does its source. */
function sourcesOf(item: Item): string[] {
  const { source } = item;
  if (source === null || source.itemId === null || !isOneOfSeveral(item)) return [item.id];
  const isTold = item.privacy !== 'confidential' || source.personId === item.personId;
  return isTold ? [item.id, source.itemId] : [];
}

function toCopyState(copy: Item, names: ReadonlyMap<string, string>): CopyState[] {
  const name = names.get(copy.personId);
  if (copy.deletedAt !== null || name === undefined || !isOneOfSeveral(copy)) return [];
  return [{ itemId: copy.id, personId: copy.personId, name, state: copy.state }];
}

function isOneOfSeveral(item: Item): boolean {
  return item.kind === 'opportunity' || (item.kind === 'talking-point' && item.part.form === 'share');
}
