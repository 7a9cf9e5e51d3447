import type { Query } from './find-words';
import { readQuery } from './find-words';
import type { ItemKind, ItemState } from './item';
import {
  BEHIND_PEOPLE,
  FIRST_KEY,
  LAST_KEY,
  personTerm,
  type SearchTerm,
  type SearchWish,
  timeKey,
  traitTerm,
} from './search';

export const SEARCH_TIMES = ['any', 'month', 'quarter', 'year'] as const;
export type SearchTime = (typeof SEARCH_TIMES)[number];
export type SearchKind = 'any' | 'person' | 'note' | ItemKind;

/** What results are narrowed to, besides words. */
export interface SearchFilter {
  personId: string | null;
  kind: SearchKind;
  time: SearchTime;
  state: 'any' | ItemState;
}

export const NO_FILTER: SearchFilter = { personId: null, kind: 'any', time: 'any', state: 'any' };

/** What to look for, and in which order: what has the very words comes before what only begins like them. */
export interface SearchPlan {
  query: Query;
  wishes: Array<Omit<SearchWish, 'limit'>>;
}

const DAY_MS = 24 * 60 * 60_000;
const DAYS: Record<Exclude<SearchTime, 'any'>, number> = { month: 31, quarter: 92, year: 366 };

/** Null where nothing is looked for. @param now ISO instant */
export function planSearch(text: string, filter: SearchFilter, now: string): SearchPlan | null {
  const query = readQuery(text);
  if (query.terms.length === 0) return null;
  const { personId, kind, time, state } = filter;
  const narrowed: SearchTerm[] = [
    ...(personId === null ? [] : [personTerm(personId)]),
    ...(kind === 'any' ? [] : [traitTerm(kind)]),
    ...(state === 'any' ? [] : [traitTerm(state)]),
  ].map((word) => ({ word, whole: true }));
  const range =
    time === 'any'
      ? { after: FIRST_KEY, until: LAST_KEY }
      : { after: BEHIND_PEOPLE, until: timeKey(Date.parse(now) - DAYS[time] * DAY_MS) };
  const begun = query.terms;
  const whole = begun.map(({ word }) => ({ word, whole: true }));
  // A single character of a script without spaces is hardly ever kept alone.
  const differ = begun.some((term) => !term.whole);
  const tries = differ ? [whole, begun] : [begun];
  return { query, wishes: tries.map((terms) => ({ ...range, terms: [...terms, ...narrowed] })) };
}
