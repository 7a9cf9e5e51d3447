import { type Figure, figureOf, ratioOf } from './figure';
import { longestTask } from './longest-task';
import { measureCommands } from './measure-commands';
import { measureRivals } from './measure-rivals';
import { WITHOUT } from './open-bench';
import type { Setting } from './setting';
import { AMOUNTS } from './ten-years';

const SEARCHES = 30;
const SAVES = 60;

/** What is measured, by the name that `--only` takes. */
export const parts = { search, save, commands: measureCommands, rivals: measureRivals } satisfies Record<
  string,
  (setting: Setting) => Promise<Figure[]>
>;

async function search({ size, open }: Setting): Promise<Figure[]> {
  const [bench, amount] = [await open(size), AMOUNTS[size]];
  const { answer, longestMs } = await longestTask(bench, () => bench.ask('measureIndexing', null));
  const asked = await bench.ask('measureSearch', { amount, rounds: SEARCHES });
  return [
    figureOf('all read for its words, from nothing', 's', [answer.seconds], 60),
    figureOf('… the longest task', 'ms', [longestMs], 50),
    ...asked.flatMap(({ name, times, requests }) =>
      requests === 0
        ? [figureOf(name, 'ms', times, null)]
        : [
            figureOf(`first results: ${name}`, 'ms', times, 20),
            figureOf('… readings of the database', 'at most', [requests], null),
          ],
    ),
    figureOf(
      'first results: all of these',
      'ms',
      asked.flatMap(({ times, requests }) => (requests === 0 ? [] : times)),
      20,
    ),
  ];
}

async function save({ size, open }: Setting): Promise<Figure[]> {
  const [bench, amount] = [await open(size), AMOUNTS[size]];
  const { note, item } = await bench.ask('measureSaving', { amount, rounds: SAVES, without: WITHOUT });
  return [
    figureOf(
      'a note of 300 words saved, one line changed',
      'ms',
      note.map(([kept]) => kept),
      8,
    ),
    figureOf(
      '… without what search needs',
      'ms',
      note.map(([, not]) => not),
      null,
    ),
    ratioOf('… the one by the other', note, 1.25),
    figureOf(
      'an item added',
      'ms',
      item.map(([kept]) => kept),
      8,
    ),
    ratioOf('… by the same without what search needs', item, 1.25),
  ];
}
