import type { Item } from '../model/item';

/**
 * A line of a note that begins with this may be shared; every other is private. It is a sign and no word, so that it means
 * the same in every language, stays with its line when notes are merged, and is seen.
 */
export const SHARE_SIGN = '↗';

export function isShareableLine(line: string): boolean {
  return line.trimStart().startsWith(SHARE_SIGN);
}

/** The marks of a line. One picked from a list of pictographs has U+FE0F behind it, which is not seen. */
const MARKS = new RegExp(`^(\\s*)(?:${SHARE_SIGN}\\ufe0f?\\s*)*${SHARE_SIGN}\\ufe0f?\\s?`);

/**
 * Marks a line as one that may be shared, or takes the mark away. The mark stands behind the indent, so that lists stay in
 * line. Blank lines stay as they are.
 */
export function toggleShareable(line: string): string {
  if (line.trim() === '') return line;
  return isShareableLine(line) ? line.replace(MARKS, '$1') : line.replace(/^\s*/, `$&${SHARE_SIGN} `);
}

/**
 * What may be shared of a talk: the marked lines of its note, without their marks, and the marked items but those dropped,
 * which no longer hold.
 */
export function shareableOf(note: string, items: readonly Item[]): { lines: string[]; items: Item[] } {
  return {
    lines: note
      .split('\n')
      .filter(isShareableLine)
      .map((line) => toggleShareable(line).trim())
      .filter((line) => line !== ''),
    items: items.filter(
      ({ privacy, state, deletedAt }) => privacy === 'shareable' && state !== 'dropped' && deletedAt === null,
    ),
  };
}
