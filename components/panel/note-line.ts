import { unmarked } from '../../utils/guide/line-marks';
import { splitLines } from '../items/split-lines';

/** A line of a text and where it lies. */
export interface NoteLine {
  from: number;
  to: number;
  text: string;
}

/** The line an offset lies in. */
export function lineAt(text: string, offset: number): NoteLine {
  const from = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  const to = end === -1 ? text.length : end;
  return { from, to, text: text.slice(from, to) };
}

/** What a line says, without the signs it is marked or listed with; empty where it says nothing. */
export function wordsOf(line: string): string {
  return splitLines(unmarked(line))[0] ?? '';
}
