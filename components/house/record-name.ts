import { plural } from '../plural';
import type { Texts } from '../texts';

const NAMES = {
  people: 'record_people',
  meetings: 'record_meetings',
  items: 'record_items',
  series: 'record_series',
  coverage: 'record_coverage',
  revisions: 'record_revisions',
} as const;

/** So many records of a store, in words: "12 talks". */
export function recordName(texts: Texts, store: string, count: number): string {
  return plural(texts, Object.hasOwn(NAMES, store) ? NAMES[store as keyof typeof NAMES] : NAMES.items, count);
}
