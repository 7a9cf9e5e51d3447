/*
 * By which words a text is found, in any script. What is stored and what is looked for come through here alike, so that they
 * meet. Changing a rule means raising `WORD_RULES`: what is stored is then made anew.
 */
export const WORD_RULES = 3;

/** Of one record, so many different words are kept: more than 20 pages of a note. */
const MOST_WORDS = 4_000;
/** In UTF-16 units; longer ones are found by their beginning. */
const LONGEST_WORD = 40;

/** Accents, vowel points, the Arabic lengthening stroke, and what cannot be seen. Vowels of Indic scripts are letters. */
const UNHEARD =
  /(?=\p{M})[\u0300-\u06ff\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]|[\u0640\p{Cf}]/gu;
/** Letters that Unicode keeps apart from those by which people look for them; katakana is looked for as hiragana. */
const OTHER_LETTERS = /[ßıςøđłæœʼٱىةکی\u30a1-\u30f6]/g;
const SAME: Record<string, string> = {
  // An apostrophe that counts as a letter: other keyboards have the one that does not.
  ...{ ß: 'ss', ı: 'i', ς: 'σ', ø: 'o', đ: 'd', ł: 'l', æ: 'ae', œ: 'oe', ʼ: '’' },
  ...{ ٱ: 'ا', ى: 'ي', ة: 'ه', ک: 'ك', ی: 'ي' },
};
const KANA_STEP = 0x60;

/** The Arabic article, written as one with its word: people look for that with it or without. */
export const ARTICLE = /^ال(?=..)/;

/** Scripts that put no space between words; without what they share with others, as Thai does the apostrophe of “ŉ”. */
const DENSE =
  '(?=[\\p{L}\\p{N}\\p{M}])(?![\\0-\\u0dff])[\\p{scx=Hani}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Thai}\\p{scx=Laoo}\\p{scx=Khmr}\\p{scx=Mymr}]';
const STARTS_DENSE = new RegExp(`^${DENSE}`, 'u');
/** Most texts have none: to look for one script instead of two takes a tenth of the time. */
const MAY_BE_DENSE = /[\u0e00-\u1fff\u2e80-\uffff]/;
const ASCII = /^[^\u0080-\uffff]*$/;
const ASCII_RUNS = /[a-z\d]+/g;
const SPACED_RUNS = /[\p{L}\p{N}\p{M}]+/gu;
const RUNS = new RegExp(`(?:${DENSE})+|(?:(?!${DENSE})[\\p{L}\\p{N}\\p{M}])+`, 'gu');

/** The text as it is compared: without case, accents and differences of writing. Syllables of Korean become letters. */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(UNHEARD, '')
    .replace(
      OTHER_LETTERS,
      (letter) => SAME[letter] ?? String.fromCharCode(letter.charCodeAt(0) - KANA_STEP),
    );
}

/** Letters and digits that stand together, of one sort: `dense` ones are in a script without spaces. */
export interface Run {
  text: string;
  /** Where it begins in the folded text, in UTF-16 units. */
  at: number;
  dense: boolean;
}

/** @param folded as `fold` gives it */
export function* runsIn(folded: string): Generator<Run> {
  const mayBeDense = MAY_BE_DENSE.test(folded);
  const runs = mayBeDense ? RUNS : ASCII.test(folded) ? ASCII_RUNS : SPACED_RUNS;
  for (const { 0: text, index: at } of folded.matchAll(runs)) {
    yield { text, at, dense: mayBeDense && STARTS_DENSE.test(text) };
  }
}

/**
 * What a run is kept as: a word as itself, and without its article; in a script without spaces every two characters that follow one another, and the
 * last alone. Any part of it is found by that, where a dictionary would cut a beginning otherwise than the whole.
 */
export function wordsOfRun({ text, dense }: Run): string[] {
  if (!dense) {
    const words = ARTICLE.test(text) ? [text, text.replace(ARTICLE, '')] : [text];
    return words.map((word) => word.slice(0, LONGEST_WORD));
  }
  const characters = [...text.normalize('NFC')];
  return characters.map((character, at) => character + (characters[at + 1] ?? ''));
}

/** The different words of these texts. */
export function wordsOf(texts: readonly string[]): string[] {
  const words = new Set<string>();
  for (const run of runsIn(fold(texts.join('\n')))) {
    for (const word of wordsOfRun(run)) words.add(word);
    if (words.size >= MOST_WORDS) break;
  }
  return [...words];
}
