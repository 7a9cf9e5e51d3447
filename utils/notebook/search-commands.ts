import type { SearchAnswer, SearchWish } from '../model/search';
import { createIndexing } from './commands/index-words';
import { search } from './commands/search';
import type { Context } from './context';

/** The commands behind finding what was written. */
export interface SearchCommands {
  /**
   * What has all terms, people first, then the newest first. Does a bounded amount of work: where `next` is not null, it is
   * to be asked again from there.
   */
  search(wish: SearchWish): Promise<SearchAnswer>;
  /**
   * Reads the next records for their words, as far as that is not done yet; answers whether it is done now: of what was
   * written since, a few records may be left, which search looks at by themselves. Not strict, no operation id: cut off, it
   * goes on from where it was.
   */
  indexWords(): Promise<{ done: boolean }>;
}

export function searchCommands(context: Context): SearchCommands {
  return {
    search: (wish) => search(context, wish),
    indexWords: createIndexing(context),
  };
}
