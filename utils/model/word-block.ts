import type { SearchTerm } from './search';

/*
 * A block tells by which words some thousand records are found, as a book's index does: the words in their order, in rows of
 * a few kilobytes, each with the numbers of its records. Records are numbered by their keys, so that the newest have the
 * lowest. Texts only: they go through JSON where they are encrypted.
 */

/** What is known of a block without looking into it. */
export interface BlockHead {
  id: string;
  /** How many records it is about. */
  size: number;
  /** The key of the newest. */
  first: string;
  /** The first word of each of its rows of words. */
  words: string[];
}

/** Words, one a line, and for each, between spaces, its records: see `encode`. */
export interface BlockWords {
  id: string;
  words: string;
  records: string;
}

/** The keys of `KEYS_IN_ROW` records, one a line. */
export interface BlockKeys {
  id: string;
  keys: string;
}

export type BlockRow = BlockHead | BlockWords | BlockKeys;

export const KEYS_IN_ROW = 64;
/** In UTF-16 units, about. */
const ROW_LENGTH = 6_000;

/** The id of a block; heads sort by it, and before all that is theirs. */
export const blockId = (number: number): string => String(number).padStart(8, '0');
/** All rows of a block begin like its head's id; `h`, `k` and `w` part them. */
export const rowId = (block: string, kind: 'k' | 'w', at: number): string =>
  `${kind} ${block} ${String(at).padStart(4, '0')}`;
export const headId = (block: string): string => `h ${block} 0000`;
export const blockOf = (id: string): string => id.slice(2, 10);

/** A block in the making. */
export interface BlockBuilder {
  /** A record that is here already is not taken a second time. */
  add(key: string, words: readonly string[]): void;
  /** What another block tells of the records that are not here. */
  addBlock(keys: readonly BlockKeys[], words: readonly BlockWords[]): void;
  /** How many words of records it has. */
  weight(): number;
  size(): number;
  /** Its rows, a few kilobytes of work each; the last is its head. */
  rows(block: string): Generator<BlockRow>;
}

export function createBlock(): BlockBuilder {
  const numbers = new Map<string, number>();
  const lists = new Map<string, number[]>();
  let weight = 0;

  function put(word: string, record: number): void {
    const list = lists.get(word);
    if (list) list.push(record);
    else lists.set(word, [record]);
    weight += 1;
  }

  return {
    weight: () => weight,
    size: () => numbers.size,
    add(key, words) {
      if (numbers.has(key)) return;
      const number = numbers.size;
      numbers.set(key, number);
      for (const word of words) put(word, number);
    },
    addBlock(keys, words) {
      const known = keys
        .flatMap((row) => row.keys.split('\n'))
        .map((key) => {
          if (numbers.has(key)) return null;
          numbers.set(key, numbers.size);
          return numbers.size - 1;
        });
      for (const row of words) {
        const texts = row.records.split(' ');
        for (const [at, word] of row.words.split('\n').entries()) {
          decode(texts[at] ?? '', (record) => {
            const number = known[record] ?? null;
            if (number !== null) put(word, number);
          });
        }
      }
    },
    *rows(block) {
      const keys = [...numbers.keys()].sort();
      const places = new Uint32Array(keys.length);
      for (const [place, key] of keys.entries()) places[numbers.get(key) ?? 0] = place;
      for (let at = 0; at < keys.length; at += KEYS_IN_ROW) {
        const row = keys.slice(at, at + KEYS_IN_ROW);
        yield { id: rowId(block, 'k', at / KEYS_IN_ROW), keys: row.join('\n') };
      }
      const head: BlockHead = { id: headId(block), size: keys.length, first: keys[0] ?? '', words: [] };
      let [words, records, length]: [string[], string[], number] = [[], [], 0];
      for (const word of [...[...lists.keys()].sort(), null]) {
        if (length > 0 && (word === null || length > ROW_LENGTH)) {
          const id = rowId(block, 'w', head.words.length);
          yield { id, words: words.join('\n'), records: records.join(' ') };
          head.words.push(words[0] ?? '');
          [words, records, length] = [[], [], 0];
        }
        if (word === null) break;
        const text = encode(lists.get(word)?.map((number) => places[number] ?? 0) ?? []);
        words.push(word);
        records.push(text);
        length += word.length + text.length + 2;
      }
      yield head;
    },
  };
}

/** In which of a block's rows of words a term is looked for; null: in none. */
export function rowsOfTerm(
  { words }: BlockHead,
  { word, whole }: SearchTerm,
): [first: number, last: number] | null {
  const upTo = (last: string) => words.findLastIndex((first) => first <= last);
  const last = upTo(whole ? word : `${word}\uffff`);
  return last < 0 ? null : [whole ? last : Math.max(upTo(word), 0), last];
}

/** Hands over the records that have the term, each perhaps more than once. */
export function eachRecord(
  { words, records }: BlockWords,
  { word, whole }: SearchTerm,
  take: (record: number) => void,
): void {
  const texts = records.split(' ');
  for (const [at, other] of words.split('\n').entries()) {
    if (whole ? other === word : other.startsWith(word)) decode(texts[at] ?? '', take);
  }
}

/** Five bits a character, of which the first `DIGITS` end a number; each number is what it is more than the one before. */
const DIGIT_BITS = 5;
const DIGITS = 2 ** DIGIT_BITS;
const ZERO = 48;

function encode(numbers: number[]): string {
  const codes: number[] = [];
  let before = -1;
  for (const number of numbers.sort((a, b) => a - b)) {
    let rest = number - before - 1;
    for (; rest >= DIGITS; rest >>>= DIGIT_BITS) codes.push(ZERO + DIGITS + (rest % DIGITS));
    codes.push(ZERO + rest);
    before = number;
  }
  let text = '';
  for (let at = 0; at < codes.length; at += ROW_LENGTH)
    text += String.fromCharCode(...codes.slice(at, at + ROW_LENGTH));
  return text;
}

function decode(text: string, take: (number: number) => void): void {
  let number = -1;
  for (let at = 0, value = 0, shift = 0; at < text.length; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    value += (digit % DIGITS) << shift;
    shift += DIGIT_BITS;
    if (digit >= DIGITS) continue;
    number += value + 1;
    take(number);
    [value, shift] = [0, 0];
  }
}
