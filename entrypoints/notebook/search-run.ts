import { type ReadonlySignal, signal } from '@preact/signals';
import type { SearchResults } from '../../components/search/search-props';
import type { Ask } from '../../utils/messaging/ask';
import type { PageProtocol } from '../../utils/messaging/protocol';
import { standsIn } from '../../utils/model/find-words';
import { saidIn } from '../../utils/model/said-in';
import type { Found, SearchAnswer } from '../../utils/model/search';
import type { SearchPlan } from '../../utils/model/search-filter';

const PAGE = 20;

export interface SearchRun {
  /** Null while nothing is looked for, or nothing was answered yet. */
  results: ReadonlySignal<SearchResults | null>;
  failed: ReadonlySignal<boolean>;
  /** Looks for something else; what was found for the last plan is shown until there is something new. */
  look(plan: SearchPlan | null): void;
  more(): void;
  /** Looks for the same once more: the notebook changed. */
  again(): void;
}

/**
 * Asks for what is typed, one question at a time: what was typed meanwhile replaces what waits, and the rest of a long search
 * is dropped when it is wanted no more.
 */
export function createSearchRun(ask: Ask<PageProtocol>): SearchRun {
  const results = signal<SearchResults | null>(null);
  const failed = signal(false);
  let plan: SearchPlan | null = null;
  let size = PAGE;
  let turn = 0;
  let isRunning = false;
  let isIndexing = false;

  function begin(next: SearchPlan | null, wanted: number): void {
    plan = next;
    size = wanted;
    turn += 1;
    if (next === null) results.value = null;
    else if (!isRunning) void run();
  }

  async function run(): Promise<void> {
    isRunning = true;
    try {
      for (let done = -1; done !== turn && plan !== null; ) {
        done = turn;
        await fill(plan, done);
      }
      failed.value = false;
    } catch (error) {
      console.error(error);
      failed.value = true;
    } finally {
      isRunning = false;
    }
  }

  async function fill({ query, wishes }: SearchPlan, mine: number): Promise<void> {
    // What is shown already stays until all of its new state is known: a row more or less would make it jump.
    const isNew = results.value?.query !== query;
    const found = new Map<string, Found>();
    let isIndexed = true;
    const show = (isDone: boolean, more: boolean) => {
      results.value = { query, found: [...found.values()].slice(0, size), isDone, more, isIndexed };
    };
    let next: string | null = null;
    for (const wish of wishes) {
      for (next = wish.after; next !== null && found.size < size; ) {
        const answer: SearchAnswer = await ask('search', { ...wish, after: next, limit: PAGE });
        if (mine !== turn) return;
        for (const each of answer.found) {
          if (standsIn(query, saidIn(each.record))) found.set(each.record.id, each);
        }
        ({ next, isIndexed } = answer);
        if (isNew && found.size > 0 && found.size < size) show(false, false);
      }
    }
    show(true, next !== null || found.size > size);
    if (!isIndexed) void index();
  }

  /** Helps the background to read what was there before searching knew of it. */
  async function index(): Promise<void> {
    if (isIndexing) return;
    isIndexing = true;
    try {
      while (!(await ask('indexWords', null)).done);
      begin(plan, size);
    } catch (error) {
      // Said by the results, which go on saying that they are not all.
      console.error(error);
    } finally {
      isIndexing = false;
    }
  }

  return {
    results,
    failed,
    look: (next) => begin(next, PAGE),
    more: () => begin(plan, size + PAGE),
    again: () => begin(plan, size),
  };
}
