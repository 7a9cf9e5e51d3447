import { diffComm, diffIndices } from 'node-diff3';

/** So many pairs of equal lines are compared at most; beyond that a change counts as one big replacement. */
const EQUAL_PAIRS = 100_000;

/** What one side did to the base, line by line. */
interface Changes {
  /** Lines of the base that are gone. */
  removed: Set<number>;
  /** Lines put in front of a line of the base (its length: at the end). */
  inserted: Map<number, string[]>;
}

/**
 * Joins two texts that were both made from `base`: every line that either side wrote is in the result, a line is gone
 * when either side removed it, and there is nothing to decide. Where both wrote in the same place, `stored` is first;
 * what both wrote alike is there once.
 */
export function mergeNotes(base: string, stored: string, text: string): string {
  if (base === stored || stored === text) return text;
  if (base === text) return stored;
  const lines = toLines(base);
  const first = readChanges(lines, toLines(stored));
  const second = readChanges(lines, toLines(text));
  const merged: string[] = [];
  for (let at = 0; at <= lines.length; at++) {
    merged.push(...union(first.inserted.get(at) ?? [], second.inserted.get(at) ?? []));
    const line = lines[at];
    if (line !== undefined && !first.removed.has(at) && !second.removed.has(at)) merged.push(line);
  }
  return merged.join('\n');
}

/** The note with one more paragraph at its end. */
export function appendParagraph(note: string, paragraph: string): string {
  const before = note.trimEnd();
  return before === '' ? paragraph : `${before}\n\n${paragraph}`;
}

function toLines(text: string): string[] {
  return text === '' ? [] : text.split('\n');
}

function readChanges(base: string[], side: string[]): Changes {
  const removed = new Set<number>();
  const inserted = new Map<number, string[]>();
  for (const [start, count, added] of readHunks(base, side)) {
    for (let line = start; line < start + count; line++) removed.add(line);
    if (added.length > 0) inserted.set(start, added);
  }
  return { removed, inserted };
}

/** Where lines of the base were replaced: first line, number of lines, the lines instead. */
function readHunks(base: string[], side: string[]): Array<[start: number, count: number, added: string[]]> {
  const shorter = Math.min(base.length, side.length);
  let head = 0;
  while (head < shorter && base[head] === side[head]) head++;
  let tail = 0;
  while (tail < shorter - head && base.at(-1 - tail) === side.at(-1 - tail)) tail++;
  const before = base.slice(head, base.length - tail);
  const after = side.slice(head, side.length - tail);
  if (countEqualPairs(before, after) > EQUAL_PAIRS) return [[head, before.length, after]];
  return diffIndices(before, after).map(({ buffer1: [start, count], buffer2Content }) => [
    head + start,
    count,
    buffer2Content,
  ]);
}

/** What a comparison costs: the pairs of equal lines. Thousands of blank lines would take minutes. */
function countEqualPairs(before: string[], after: string[]): number {
  const times = new Map<string, number>();
  for (const line of before) times.set(line, (times.get(line) ?? 0) + 1);
  return after.reduce((pairs, line) => pairs + (times.get(line) ?? 0), 0);
}

function union(first: string[], second: string[]): string[] {
  if (first.length === 0 || second.length === 0) return [...first, ...second];
  if (countEqualPairs(first, second) > EQUAL_PAIRS) return [...first, ...second];
  return diffComm(first, second).flatMap(
    ({ common, buffer1, buffer2 }) => common ?? [...buffer1, ...buffer2],
  );
}
