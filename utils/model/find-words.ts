import type { SearchTerm } from './search';
import { ARTICLE, fold, type Run, runsIn, wordsOfRun } from './words';

/** What is looked for, as the search field has it. */
export interface Query {
  runs: Run[];
  /** Begin as typed. Those of scripts without spaces are whole whatever is typed. */
  terms: SearchTerm[];
}

/** A part of a text, marked where it is what was looked for. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** More words than that nobody looks for. */
const MOST_TERMS = 20;
const LONGEST_QUERY = 200;
/** So much of a line is shown around what was found, in UTF-16 units. */
const SHOWN = 180;
const SHOWN_BEFORE = 40;
/** Of a very long text or line, only so much is looked at. */
const LOOKED_AT = 100_000;
const LONGEST_LINE = 5_000;

export function readQuery(text: string): Query {
  const runs = [...runsIn(fold(text.slice(0, LONGEST_QUERY)))];
  const terms = runs.flatMap((run): SearchTerm[] => {
    const words = wordsOfRun(run);
    if (words.length === 1 || !run.dense) return [{ word: words[0] ?? '', whole: false }];
    return words.slice(0, -1).map((word) => ({ word, whole: true }));
  });
  const unique = new Map(terms.map((term) => [`${term.word} ${term.whole}`, term]));
  return { runs, terms: [...unique.values()].slice(0, MOST_TERMS) };
}

/** Whether all that is looked for stands in these texts; in a script without spaces as it was typed, not only in parts. */
export function standsIn({ runs }: Query, texts: readonly string[]): boolean {
  const folded = texts.map(fold);
  return runs.every(({ text, dense }) => !dense || folded.some((each) => each.includes(text)));
}

/** The line in which most of it stands, cut to what can be shown; the first line when none does. */
export function lineOf(query: Query, texts: readonly string[]): Piece[] {
  const lines = texts.flatMap((text) => text.slice(0, LOOKED_AT).split('\n')).filter((line) => line.trim());
  let best = { line: lines[0] ?? '', found: 0 };
  for (const line of lines) {
    const folded = fold(line.slice(0, LONGEST_LINE));
    const found = query.runs.filter((run) => positionsIn(folded, [run]).length > 0).length;
    if (found > best.found) best = { line, found };
    if (found === query.runs.length) break;
  }
  return cut(markedIn(query, best.line.trim()));
}

/** The whole text in pieces. */
export function markedIn({ runs }: Query, text: string): Piece[] {
  const looked = text.slice(0, LOOKED_AT);
  const { folded, from } = foldWithPlaces(looked);
  const pieces: Piece[] = [];
  let at = 0;
  for (const [start, end] of positionsIn(folded, runs)) {
    const [begin, stop] = [from[start] ?? looked.length, from[end] ?? looked.length];
    if (begin < at || stop <= begin) continue;
    if (begin > at) pieces.push({ text: text.slice(at, begin), marked: false });
    pieces.push({ text: text.slice(begin, stop), marked: true });
    at = stop;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
  return pieces;
}

/** Where runs stand in a folded text, from left to right: at the beginnings of words, in dense scripts anywhere. */
function positionsIn(folded: string, wanted: readonly Run[]): Array<[start: number, end: number]> {
  const positions: Array<[number, number]> = [];
  for (const { text, at, dense } of runsIn(folded)) {
    for (const { text: part } of wanted.filter((run) => run.dense === dense)) {
      for (const from of dense ? [] : startsOf(text)) {
        if (text.startsWith(part, from)) positions.push([at + from, at + from + part.length]);
      }
      for (let found = dense ? text.indexOf(part) : -1; found >= 0; found = text.indexOf(part, found + 1)) {
        positions.push([at + found, at + found + part.length]);
      }
    }
  }
  return positions.sort(([a, longer], [b, other]) => a - b || other - longer);
}

/** Where a word may be begun with: also behind its article. */
function startsOf(word: string): number[] {
  const [article] = ARTICLE.exec(word) ?? [];
  return article === undefined ? [0] : [0, article.length];
}

/** Folded character by character: where each unit of it comes from. The end of the text comes last. */
function foldWithPlaces(text: string): { folded: string; from: number[] } {
  const from: number[] = [];
  let folded = '';
  let at = 0;
  for (const character of text) {
    const part = fold(character);
    folded += part;
    for (let unit = 0; unit < part.length; unit++) from.push(at);
    at += character.length;
  }
  from.push(at);
  return { folded, from };
}

/** So much that the first mark is in sight. */
function cut(pieces: Piece[]): Piece[] {
  const first = pieces.findIndex(({ marked }) => marked);
  const [before, ...others] = first === 1 ? pieces : [{ text: '', marked: false }, ...pieces];
  const start = before ? beginningOfEnd(before.text) : '';
  let left = SHOWN - start.length;
  const shown: Piece[] = start ? [{ text: start, marked: false }] : [];
  for (const { text, marked } of others) {
    if (left <= 0) break;
    shown.push({ text: text.length > left ? `${wholeCharacters(text, left)}…` : text, marked });
    left -= text.length;
  }
  return shown;
}

function beginningOfEnd(text: string): string {
  if (text.length <= SHOWN_BEFORE) return text;
  const end = text.slice(-SHOWN_BEFORE);
  const space = end.indexOf(' ');
  return `…${space >= 0 ? end.slice(space + 1) : end.replace(/^[\udc00-\udfff]/, '')}`;
}

function wholeCharacters(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}
