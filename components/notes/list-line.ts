/** A line of a list, as it is typed. */
export interface ListLine {
  indent: string;
  /** `-`, `*`, `+`, or a number with its dot or bracket. */
  bullet: string;
  space: string;
  isBox: boolean;
  /** Where the words begin, from the line's start. */
  wordsAt: number;
}

const LIST_LINE = /^([ \t]*)(?:[↗⊘]\ufe0f?[ \t]?)*([-*+]|\d{1,9}[.)])([ \t]+)(\[[ xX]\](?:[ \t]+|$))?/;

/** Null for every other line. */
export function listLine(line: string): ListLine | null {
  const [begin, indent = '', bullet = '', space = '', box] = LIST_LINE.exec(line) ?? [];
  if (begin === undefined) return null;
  return { indent, bullet, space, isBox: box !== undefined, wordsAt: begin.length };
}

/** What the next line of the same list begins with. */
export function nextBeginning({ indent, bullet, space, isBox }: ListLine): string {
  return `${indent}${numbered(bullet, Number.parseInt(bullet, 10) + 1)}${space}${isBox ? '[ ] ' : ''}`;
}

/** The bullet with another number; one without a number as it is. */
export function numbered(bullet: string, number: number): string {
  return bullet.replace(/^\d+/, String(number));
}
