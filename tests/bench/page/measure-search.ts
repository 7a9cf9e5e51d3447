import { createSearchRun, type SearchRun } from '../../../entrypoints/notebook/search-run';
import type { Ask } from '../../../utils/messaging/ask';
import type { PageProtocol } from '../../../utils/messaging/protocol';
import { NO_FILTER, planSearch, type SearchFilter } from '../../../utils/model/search-filter';
import { openDatabase } from '../../../utils/notebook/open-database';
import { type Amount, END_MS, tenYears, VOCABULARY } from '../ten-years';
import { NAME, openNotebook } from './bench-notebook';
import { countRequests } from './count-requests';

export interface SearchFigures {
  name: string;
  /** From what is typed to the first results, or to knowing that there are none; milliseconds. */
  times: number[];
  /** Of the storage, at most for one of them. */
  requests: number;
}

/** Each question is asked so often, far apart; its time is the median of these. */
const REPEATS = 3;
/** How long the database takes to hand over one row: what the machine is like at that time. */
const BARE = 'one row, read past the notebook';

/** So many questions of each kind, in turns: what else the machine does falls on all kinds alike. */
export async function measureSearch(input: { amount: Amount; rounds: number }): Promise<SearchFigures[]> {
  const { words, people } = tenYears(input.amount);
  const ids = people.map(({ id }) => id);
  const notebook = openNotebook();
  const run = createSearchRun(((name: 'search' | 'indexWords', wish: never) =>
    name === 'search' ? notebook.search(wish) : notebook.indexWords()) as unknown as Ask<PageProtocol>);
  const database = await openDatabase(NAME);
  const kinds = questions(words, ids);
  const requests = countRequests();
  const most = new Map<string, number>();
  const times = new Map([...kinds.map(({ name }) => name), BARE].map((name) => [name, [] as number[][]]));
  const note = (name: string, round: number, ms: number) => {
    const all = times.get(name);
    if (all && round >= 0) all[round] = [...(all[round] ?? []), ms];
  };
  for (let repeat = 0; repeat < REPEATS; repeat++) {
    // The first round only warms up.
    for (let round = -1; round < input.rounds; round++) {
      for (const { name, of } of kinds) {
        requests.begin();
        note(name, round, await timeOf(run, of(Math.max(round, 0))));
        most.set(name, Math.max(most.get(name) ?? 0, requests.count()));
      }
      const begun = performance.now();
      await database.get('people', ids[round % ids.length] ?? ids[0] ?? '');
      note(BARE, round, performance.now() - begun);
    }
  }
  requests.end();
  database.close();
  await notebook.close();
  return [...times].map(([name, all]) => ({
    name,
    times: all.map((repeats) => repeats.sort((a, b) => a - b)[Math.floor(REPEATS / 2)] ?? Number.NaN),
    requests: most.get(name) ?? 0,
  }));
}

/** Milliseconds to the first results, as the search page asks for them. */
async function timeOf(run: SearchRun, { text, ...filter }: Question): Promise<number> {
  const plan = planSearch(text, { ...NO_FILTER, ...filter }, new Date(END_MS).toISOString());
  const begun = performance.now();
  const seen = new Promise<number>((resolve) => {
    const stop = run.results.subscribe((results) => {
      if (results?.query !== plan?.query) return;
      resolve(performance.now() - begun);
      queueMicrotask(() => stop());
    });
  });
  run.look(plan);
  const time = await seen;
  // The rest of it keeps nobody waiting, and is not to be in the way of the next one.
  while (!run.results.value?.isDone) await new Promise((resolve) => setTimeout(resolve));
  return time;
}

type Question = { text: string } & Partial<SearchFilter>;

function questions(
  words: readonly string[],
  people: readonly string[],
): Array<{ name: string; of: (round: number) => Question }> {
  const at = (rank: number) => words[rank % words.length] ?? '';
  const beginning = (round: number, letters: number) => at(90 + 7 * round).slice(0, letters);
  const personId = (round: number) => people[(7 * round) % people.length] ?? null;
  const rare = (round: number) => at(VOCABULARY - 1 - 11 * round);
  return [
    { name: 'one letter', of: (round) => ({ text: beginning(round, 1) }) },
    { name: 'two letters', of: (round) => ({ text: beginning(round, 2) }) },
    { name: 'a common word', of: (round) => ({ text: at(round) }) },
    { name: 'a word now and then', of: (round) => ({ text: at(2_000 + 13 * round) }) },
    { name: 'a rare word', of: (round) => ({ text: rare(round) }) },
    { name: 'a word that is nowhere', of: (round) => ({ text: `${at(round)}xq${round}` }) },
    { name: 'two common words', of: (round) => ({ text: `${at(3 + round)} ${at(40 + round)}` }) },
    { name: 'a common and a rare one', of: (round) => ({ text: `${at(round)} ${rare(round)}` }) },
    {
      name: 'Japanese',
      of: (round) => ({ text: ['予算', '見直し', '採用面接', '計画', '納'][round % 5] ?? '' }),
    },
    {
      name: 'one letter, one person',
      of: (round) => ({ text: beginning(round, 1), personId: personId(round) }),
    },
    { name: 'a word, one person', of: (round) => ({ text: at(200 + round), personId: personId(round) }) },
    {
      name: 'a word in open actions',
      of: (round) => ({ text: at(20 + round), kind: 'action', state: 'open' }),
    },
    { name: 'a word in this month', of: (round) => ({ text: at(100 + round), time: 'month' }) },
  ];
}
