import type { Item } from '../model/item';
import { saidIn } from '../model/said-in';
import { personTerm, type SearchTerm, traitTerm, wordsKey } from '../model/search';
import { wordsOf } from '../model/words';
import type { Searched } from './keep-words';
import type { ItemRow, MeetingRow } from './schema';

/** Under which key, and by which words a row is found; null when it is not to be found: deleted, or without a word. */
export function foundBy(store: Searched, row: object): { key: string; words: string[] } | null {
  const { id, deletedAt, createdAt, personId = id } = row as Item;
  const words = deletedAt === null ? wordsOf(saidIn(row)) : [];
  if (words.length === 0) return null;
  const whose = [personId, ...((row as Partial<ItemRow>).involves ?? [])];
  words.push(...new Set(whose.map(personTerm)), ...traitsOf(store, row).map(traitTerm));
  return { key: wordsKey(timeOf(store, row, createdAt), store, id), words };
}

export function hasAll(words: readonly string[], terms: readonly SearchTerm[]): boolean {
  return terms.every(({ word, whole }) =>
    whole ? words.includes(word) : words.some((other) => other.startsWith(word)),
  );
}

function timeOf(store: Searched, row: object, createdAt: string): string | null {
  if (store === 'people') return null;
  return (row as Partial<MeetingRow>).startsAt ?? createdAt;
}

function traitsOf(store: Searched, row: object): Array<Parameters<typeof traitTerm>[0]> {
  if (store === 'items') return [(row as ItemRow).kind, (row as ItemRow).state];
  return [store === 'people' ? 'person' : 'note'];
}
