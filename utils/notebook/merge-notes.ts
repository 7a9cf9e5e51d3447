import { hunksBetween } from '../model/hunks';

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

/** The note with one more paragraph at its end. Nothing of it is taken away: somebody may be typing there. */
export function appendParagraph(note: string, paragraph: string): string {
  if (note.trim() === '') return paragraph;
  const [, ends = ''] = /(\n*)$/.exec(note.slice(-2)) ?? [];
  return `${note}${'\n'.repeat(2 - ends.length)}${paragraph}`;
}

function toLines(text: string): string[] {
  return text === '' ? [] : text.split('\n');
}

function readChanges(base: string[], side: string[]): Changes {
  const removed = new Set<number>();
  const inserted = new Map<number, string[]>();
  for (const { at, removed: count, added } of hunksBetween(base, side)) {
    for (let line = at; line < at + count; line++) removed.add(line);
    if (added.length > 0) inserted.set(at, added);
  }
  return { removed, inserted };
}

/** All lines of both; what they have in common is there once. */
function union(first: string[], second: string[]): string[] {
  let done = 0;
  const lines = hunksBetween(first, second).flatMap(({ at, removed, added }) => {
    const taken = first.slice(done, at + removed);
    done = at + removed;
    return [...taken, ...added];
  });
  return [...lines, ...first.slice(done)];
}
