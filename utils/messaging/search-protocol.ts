import type { SearchAnswer, SearchWish } from '../model/search';
import type { Call } from './protocol';

/** What the extension's own pages may ask about finding what was written. */
export interface SearchProtocol {
  /** See `SearchCommands`. */
  search(call: Call<SearchWish>): SearchAnswer;
  indexWords(call: Call<null>): { done: boolean };
}
