import * as v from 'valibot';
import type { SchemasFor } from './schemas-for';
import type { SearchProtocol } from './search-protocol';

const key = v.pipe(v.string(), v.maxLength(80));
const term = v.strictObject({ word: key, whole: v.boolean() });

/** What our own pages may send about finding what was written. */
export const SEARCH_SCHEMAS: SchemasFor<SearchProtocol> = {
  search: v.strictObject({
    terms: v.pipe(v.array(term), v.minLength(1), v.maxLength(40)),
    after: key,
    until: key,
    limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)),
  }),
  indexWords: v.null(),
};
