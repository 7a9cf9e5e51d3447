import { type Figure, figureOf, ratioOf } from './figure';
import type { Setting } from './setting';
import { AMOUNTS } from './ten-years';

const ROUNDS = 30;
const OURS = 'Aside';
const BARE = 'raw IndexedDB';
const AS_GOOD = 1.15;

/** What one would use instead, over a tenth of ten years: what holds everything in one value holds no more. */
export async function measureRivals({ open }: Setting): Promise<Figure[]> {
  const bench = await open('tenth');
  const { filled, operations } = await bench.ask('measureRivals', { amount: AMOUNTS.tenth, rounds: ROUNDS });
  const seconds = Object.entries(filled).map(([name, took]) => `${name} ${took.toFixed(1)} s`);
  console.log(`rivals filled in: ${seconds.join(', ')}`);
  return operations.flatMap(({ operation, times }) => {
    const [ours, bare] = [times[OURS] ?? [], times[BARE] ?? []];
    return [
      ...Object.entries(times).flatMap(([name, ms]) =>
        ms ? [figureOf(`${operation}: ${name}`, 'ms', ms, null)] : [],
      ),
      ratioOf(`… ${OURS} by ${BARE}`, pairsOf(ours, bare), AS_GOOD),
    ];
  });
}

function pairsOf(ones: readonly number[], others: readonly number[]): Array<readonly [number, number]> {
  return ones.map((one, at) => [one, others[at] ?? Number.NaN] as const);
}
