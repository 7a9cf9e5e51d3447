/** Numbers that look random and follow from a seed alone (mulberry32: Tommy Ettinger, 2017, public domain). */
export interface Random {
  /** At least 0, below 1. */
  next(): number;
  /** A whole number from 0 to `below` − 1. */
  below(below: number): number;
  /** One of them; there must be one. */
  pick<Value>(values: readonly [Value, ...Value[]] | readonly Value[]): Value;
  /** A seed for something that shall not disturb what follows here. */
  seed(): number;
}

/** @param seed a whole number from 0 to 2³² − 1 */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    pick(values) {
      const value = values[below(values.length)];
      if (value === undefined) throw new RangeError('Nothing to pick from.');
      return value;
    },
    seed: () => below(2 ** 32),
  };
}
