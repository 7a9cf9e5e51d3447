import type { Query } from '../../utils/model/find-words';
import type { Found } from '../../utils/model/search';

/** What was found so far. */
export interface SearchResults {
  query: Query;
  found: Found[];
  /** False while more is being looked for by itself. */
  isDone: boolean;
  /** There is more, on demand. */
  more: boolean;
  /** False while what was written earlier is still being read. */
  isIndexed: boolean;
}
