import { type Figure, figureOf, ratioOf } from './figure';
import type { Bench } from './open-bench';
import type { CommandFigures } from './page/measure-commands';
import type { Setting } from './setting';
import { AMOUNTS, type Size } from './ten-years';

const TURNS = 8;
/** Even: see page/measure-commands.ts. */
const ROUNDS = 6;
const STARTS = 12;
/** What a command may read besides what it answers: its own state, what it checks, where it looks further. */
const CONSTANT = 12;
/** Ten times the data may cost so many times the time; of commands that answer more then, each record of the answer. */
const DEARER = 1.3;

type Turn = Record<Size, CommandFigures[]>;

/**
 * Each command that views give, at ten years' size and at a tenth of it: two browsers, asked in turns, so that what else the
 * machine does falls on both alike.
 */
export async function measureCommands({ open }: Setting): Promise<Figure[]> {
  const benches = { tenth: await open('tenth'), full: await open('full') };
  const turns: Turn[] = [];
  for (let turn = 0; turn < TURNS; turn++) turns.push(await measureTurn(benches, turn));
  const names = turns[0]?.full.map(({ name }) => name) ?? [];
  return [
    ...names.flatMap((_, at) => figuresOf(turns.map(({ tenth, full }) => [full[at], tenth[at]]))),
    ...(await measureStart(benches.full)),
  ];
}

async function measureTurn(benches: Record<Size, Bench>, turn: number): Promise<Turn> {
  const found: Partial<Turn> = {};
  for (const size of turn % 2 === 0 ? (['tenth', 'full'] as const) : (['full', 'tenth'] as const))
    found[size] = await benches[size].ask('measureCommands', { amount: AMOUNTS[size], rounds: ROUNDS, turn });
  return found as Turn;
}

function figuresOf(turns: Array<[CommandFigures | undefined, CommandFigures | undefined]>): Figure[] {
  const pairs = turns.flatMap(([full, tenth]) => (full && tenth ? [{ full, tenth }] : []));
  const worst = pairs.map(({ full }) => full).sort((a, b) => b.requests.rows - a.requests.rows)[0];
  if (!worst) return [];
  const { name, goal, requests, answered } = worst;
  const shares = (of: CommandFigures) => Math.max(of.answered, 1);
  const grows = pairs.every(({ full, tenth }) => full.answered > 2 * tenth.answered && full.answered > 20);
  const part = (of: CommandFigures) => median(of.times) / (grows ? shares(of) : 1);
  return [
    figureOf(
      name,
      'ms',
      pairs.flatMap(({ full }) => full.times),
      goal,
    ),
    figureOf(`… rows read, for ${answered} answered`, 'at most', [requests.rows], answered + CONSTANT),
    figureOf('… keys read or counted', 'at most', [requests.keys], null),
    figureOf('… transactions', 'at most', [requests.transactions], 1),
    ratioOf(
      grows ? '… each record answered, by a tenth of the data' : '… by a tenth of the data',
      pairs.map(({ full, tenth }) => [part(full), part(tenth)] as const),
      DEARER,
    ),
  ];
}

function median(values: readonly number[]): number {
  return figureOf('', '', values, null).value;
}

/** From a page's message to a worker that sleeps to its answer, with everybody in it. */
async function measureStart(bench: Bench): Promise<Figure[]> {
  const starts: Array<{ asleep: number; awake: number }> = [];
  for (let start = 0; start < STARTS; start++) {
    await bench.stopWorker();
    starts.push(await bench.ask('measureStart', null));
  }
  await bench.stopWorker();
  return [
    figureOf(
      'worker asleep: from a message to its answer',
      'ms',
      starts.map(({ asleep }) => asleep),
      80,
    ),
    figureOf(
      '… awake',
      'ms',
      starts.map(({ awake }) => awake),
      null,
    ),
  ];
}
