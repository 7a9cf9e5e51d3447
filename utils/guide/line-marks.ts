import type { Item } from '../model/item';

/** What a line of a note can be marked as. Every other line is private, and stays here. */
export type LineMark = 'shareable' | 'confidential';

/**
 * A line that begins with one of these is marked. They are signs and no words, so that they mean the same in every
 * language, stay with their line when notes are merged, and are seen.
 */
const SIGNS = { shareable: '↗', confidential: '⊘' } as const satisfies Record<LineMark, string>;
export const SHARE_SIGN = SIGNS.shareable;
export const CONFIDENTIAL_SIGN = SIGNS.confidential;

/** A line that begins with it has become an open item, too. It says nothing of what became of the item. */
export const ITEM_SIGN = '→';

const SIGN = `[${SIGNS.shareable}${SIGNS.confidential}]\\ufe0f?`;
/** The marks of a line. One picked from a list of pictographs has U+FE0F behind it, which is not seen. */
const MARKS = new RegExp(`^(\\s*)(?:${SIGN}\\s*)*${SIGN}\\s?`);

/** How a line is marked. One that was marked as both is confidential. */
export function markOf(line: string): LineMark | null {
  const marks = MARKS.exec(line)?.[0] ?? '';
  if (marks.includes(SIGNS.confidential)) return 'confidential';
  return marks.includes(SIGNS.shareable) ? 'shareable' : null;
}

/** The line without its marks. */
export function unmarked(line: string): string {
  return line.replace(MARKS, '$1');
}

/**
 * Marks a line, or takes the mark away when it has it. The mark stands behind the indent, so that lists stay in line.
 * Blank lines stay as they are.
 */
export function toggleMark(line: string, mark: LineMark): string {
  if (line.trim() === '') return line;
  const plain = unmarked(line);
  return markOf(line) === mark ? plain : plain.replace(/^\s*/, `$&${SIGNS[mark]} `);
}

/**
 * What may be shared of a talk: the marked lines of its note, without their marks, and the marked items but those dropped,
 * which no longer hold.
 */
export function shareableOf(note: string, items: readonly Item[]): { lines: string[]; items: Item[] } {
  return {
    lines: note
      .split('\n')
      .filter((line) => markOf(line) === 'shareable')
      .map((line) => unmarked(line).trim())
      .filter((line) => line !== ''),
    items: items.filter(
      ({ privacy, state, deletedAt }) => privacy === 'shareable' && state !== 'dropped' && deletedAt === null,
    ),
  };
}
