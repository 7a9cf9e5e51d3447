import { ITEM_SIGN } from '../../utils/guide/line-marks';
import type { Edit } from '../notes/list-typing';
import { lineAt } from './note-line';

const BEGUN = /^([ \t]*)\[ ?\][ \t]+(\S.*)$/;
/** What an item can hold; a longer line stays a line. */
const LONGEST = 2_000;

/** The line an open item is made of: what it says, and what becomes of the line, in which no word is lost. */
export interface ItemLine {
  words: string;
  edit: Edit;
}

/** The line that ends where the cursor stands, if it begins with `[]`: a box without a bullet. */
export function itemLineAt(value: string, from: number, to: number): ItemLine | null {
  const line = lineAt(value, from);
  const [begun, indent = '', words = ''] = BEGUN.exec(line.text) ?? [];
  const isAtEnd = from === to && value.slice(from, line.to).trim() === '';
  if (begun === undefined || !isAtEnd || words.length > LONGEST) return null;
  const insert = `${indent}${ITEM_SIGN} ${words.trim()}\n`;
  const caret = line.from + insert.length;
  return { words: words.trim(), edit: { from: line.from, to: line.to, insert, select: [caret, caret] } };
}

/** Whether a line says that this became an open item. */
export function hasItemLine(note: string, words: string): boolean {
  return note.split('\n').some((line) => line.trim() === `${ITEM_SIGN} ${words}`);
}

/** The note with that line as it was typed. */
export function asTyped(note: string, words: string): string {
  const lines = note.split('\n');
  const at = lines.findLastIndex((line) => line.trim() === `${ITEM_SIGN} ${words}`);
  return lines.map((line, index) => (index === at ? line.replace(ITEM_SIGN, '[]') : line)).join('\n');
}
