import { diffIndices } from 'node-diff3';

/** Pieces of one text, lines or words, that stand in the place of pieces of another. */
export interface Hunk {
  /** Number of the first piece that is replaced; where none is, of the one before which others were put. */
  at: number;
  removed: number;
  added: string[];
}

/** So many pairs of equal pieces are compared at most; beyond that a change counts as one big replacement. */
const EQUAL_PAIRS = 100_000;

/** Where two texts differ, in their order. */
export function hunksBetween(before: readonly string[], after: readonly string[]): Hunk[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const left = before.slice(head, before.length - tail);
  const right = after.slice(head, after.length - tail);
  if (countEqualPairs(left, right) > EQUAL_PAIRS) return [{ at: head, removed: left.length, added: right }];
  return diffIndices(left, right).map(({ buffer1: [start, removed], buffer2Content }) => ({
    at: head + start,
    removed,
    added: buffer2Content,
  }));
}

/** What a comparison costs: the pairs of equal pieces. Thousands of blank lines would take minutes. */
function countEqualPairs(before: readonly string[], after: readonly string[]): number {
  const times = new Map<string, number>();
  for (const piece of before) times.set(piece, (times.get(piece) ?? 0) + 1);
  return after.reduce((pairs, piece) => pairs + (times.get(piece) ?? 0), 0);
}
