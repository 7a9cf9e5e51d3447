import type { Item } from './item';
import type { Meeting } from './meeting';
import type { Person } from './person';

/** One of the things that a record must have: a word that begins so, or (`whole`) exactly this. */
export interface SearchTerm {
  word: string;
  whole: boolean;
}

/** What is looked for: all terms together, in the order of `wordsKey`. */
export interface SearchWish {
  terms: SearchTerm[];
  /** The key behind which to begin, and the last one that may come. */
  after: string;
  until: string;
  limit: number;
}

export type Found =
  | { is: 'people'; record: Person }
  | { is: 'meetings'; record: Meeting }
  | { is: 'items'; record: Item };

export interface SearchAnswer {
  found: Found[];
  /** Where to go on from; null: that was all. Found can be less than the limit all the same: looking has its bounds. */
  next: string | null;
  /** False while what was there before is still being read for its words. */
  isIndexed: boolean;
}

/** The latest instant there is, in milliseconds. */
const LATEST_MS = 8.64e15;
const DIGITS = 16;

/** Sorts before every other key, and behind every other. */
export const FIRST_KEY = '';
export const LAST_KEY = '9'.repeat(DIGITS);

/** Behind all people, who have no time. */
export const BEHIND_PEOPLE = timeKey(LATEST_MS - 1);

/** Under which the words of a record stand: the newest first, and people, who have no time (null), before all. */
export function wordsKey(at: string | null, store: Found['is'], id: string): string {
  return `${timeKey(at === null ? LATEST_MS : Date.parse(at))} ${store} ${id}`;
}

/** The record's place that such a key tells. */
export function placeOfWords(key: string): { store: Found['is']; id: string } {
  const [, store, id] = key.split(' ');
  return { store: store as Found['is'], id: id ?? '' };
}

/** Stands between the keys of this millisecond and all that are newer. */
export function timeKey(ms: number): string {
  return String(LATEST_MS - ms).padStart(DIGITS, '0');
}

/** What a record is stands among its words, so that filters cost no more than a word. No word begins like these. */
export const personTerm = (personId: string): string => `@${personId}`;
export const traitTerm = (trait: Item['kind'] | Item['state'] | 'note' | 'person'): string => `#${trait}`;
