/*
 * What the languages after English build their patterns from. English has letters that `\b` knows; these have others. They
 * are written as ranges: `\p{L}` in small letters or capitals takes a browser ten times as long to make ready.
 */

const LETTERS = 'A-Za-zÀ-ÖØ-öø-ſء-ْٰ-ۓ';

/** One letter; and one sign that is none. */
export const LETTER = `[${LETTERS}]`;
export const SIGN = `[^${LETTERS}]`;

/** A name or another word with a capital, where capitals count. */
export const CAPITALISED = '[A-ZÀ-ÖØ-Þ][a-zß-öø-ſ]{1,30}';

/** Between two words. Bounded, so that a page of blanks takes no longer than a page of words. */
export const GAP = '\\s{1,9}';

/** One word, whichever it is. */
export const WORD = `[${LETTERS}’'-]{1,30}`;

/** Where a clause ends. */
export const END = '(?=\\s{0,9}(?:[.,;:!?…]|$))';

/** Where a word ends. */
export const STOP = `(?![${LETTERS}\\d])`;

/** One after the other, as whole words, in small letters or capitals. */
export function found(...parts: readonly string[]): RegExp {
  return new RegExp(`(?<![${LETTERS}\\d])(?:${parts.join('')})${STOP}`, 'i');
}

/** As `found`, where nothing but signs stands before it in the text. */
export function foundFirst(...parts: readonly string[]): RegExp {
  return new RegExp(`^[^${LETTERS}\\d]{0,9}(?:${parts.join('')})${STOP}`, 'i');
}

/** As `foundFirst`, in capitals and small letters as given. */
export function foundFirstAsWritten(...parts: readonly string[]): RegExp {
  return new RegExp(`^${SIGN}{0,9}(?:${parts.join('')})${STOP}`);
}

export function oneOf(...words: readonly string[]): string {
  return `(?:${words.join('|')})`;
}
