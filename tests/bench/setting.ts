import { type Bench, openBench } from './open-bench';
import { AMOUNTS, type Size } from './ten-years';

/** What a part of the bench is handed. */
export interface Setting {
  /** What was asked for. */
  size: Size;
  /** A browser of its own with so much in its notebook, filled when it is first asked for. */
  open(size: Size): Promise<Bench>;
}

export function createSetting(size: Size): Setting & { close(): Promise<void> } {
  const benches = new Map<Size, Promise<Bench>>();
  async function fill(wanted: Size): Promise<Bench> {
    const bench = await openBench();
    const amount = AMOUNTS[wanted];
    const { seconds } = await bench.ask('fill', { amount });
    console.log(`${wanted}: ${JSON.stringify(amount)}, filled in ${seconds.toFixed(0)} s`);
    return bench;
  }
  return {
    size,
    open(wanted) {
      const known = benches.get(wanted) ?? fill(wanted);
      benches.set(wanted, known);
      return known;
    },
    async close() {
      for (const bench of benches.values()) await (await bench).close();
    },
  };
}
