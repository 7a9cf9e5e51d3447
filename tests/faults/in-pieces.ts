import { seeded } from './random';

/** So many runs, in pieces that a page does at once, each with a seed of its own. */
export function* inPieces(
  runs: number,
  size: number,
  seed: number,
): Iterable<{ seed: number; count: number; isFirst: boolean }> {
  const random = seeded(seed);
  for (let done = 0; done < runs; done += size) {
    yield { seed: random.seed(), count: Math.min(size, runs - done), isFirst: done === 0 };
  }
}
