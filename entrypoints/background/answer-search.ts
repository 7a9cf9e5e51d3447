import type { SearchProtocol } from '../../utils/messaging/search-protocol';
import type { Answers } from '../../utils/messaging/serve-calls';
import type { Notebook } from '../../utils/notebook/notebook';

/** Answers to our own pages about finding what was written. */
export function answerSearch(notebook: Notebook): Answers<SearchProtocol> {
  return {
    search: (wish) => notebook.search(wish),
    indexWords: () => notebook.indexWords(),
  };
}
