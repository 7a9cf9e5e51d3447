import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type BlockHead,
  type BlockKeys,
  type BlockRow,
  type BlockWords,
  createBlock,
  eachRecord,
  rowsOfTerm,
} from '../../../utils/model/word-block';

type Said = Map<string, string[]>;

function read(rows: readonly BlockRow[]) {
  const heads = rows.filter((row): row is BlockHead => 'size' in row);
  const words = rows.filter((row): row is BlockWords => 'records' in row);
  const keys = rows.filter((row): row is BlockKeys => 'keys' in row);
  const [head] = heads;
  if (!head || heads.length > 1) throw new Error('A block has one head.');
  return { head, words, keys };
}

/** As search asks: in the rows that the head names, and nowhere else. */
function find(rows: readonly BlockRow[], word: string, whole: boolean): string[] {
  const { head, words, keys } = read(rows);
  const all = keys.flatMap((row) => row.keys.split('\n'));
  const [first, last] = rowsOfTerm(head, { word, whole }) ?? [0, -1];
  const found = new Set<string>();
  for (const row of words.slice(first, last + 1))
    eachRecord(row, { word, whole }, (record) => found.add(all[record] ?? 'none'));
  return [...found].sort();
}

function scan(said: Said, word: string, whole: boolean): string[] {
  const has = (other: string) => (whole ? other === word : other.startsWith(word));
  return [...said].flatMap(([key, words]) => (words.some(has) ? key : [])).sort();
}

const word = fc.oneof(
  fc.stringMatching(/^[a-c]{1,4}$/),
  fc.stringMatching(/^[予算の見直]{1,2}$/),
  fc.constantFrom('@0193-000001', '#open', '\\', '"', '𠮷野', 'x'.repeat(40)),
);
const time = fc.integer({ min: 0, max: 50 }).map((at) => String(at).padStart(16, '0'));
const key = fc.tuple(time, fc.nat(400)).map(([at, id]) => `${at} items ${id}`);
const saidIn = fc.array(fc.tuple(key, fc.uniqueArray(word, { maxLength: 8 })), {
  minLength: 1,
  maxLength: 300,
});

test('a block finds what a look at every record finds, whatever it was made of', () => {
  void fc.assert(
    fc.property(saidIn, saidIn, fc.array(fc.tuple(word, fc.boolean())), (older, newer, asked) => {
      const first = createBlock();
      for (const [at, words] of older) first.add(at, words);
      const before = [...first.rows('00000000')];
      const second = createBlock();
      for (const [at, words] of newer) second.add(at, words);
      const { keys, words } = read(before);
      second.addBlock(keys, words);
      const rows = [...second.rows('00000001')];

      // Of each key what was said first in the newer ones counts, then what was said first in the older ones.
      const said: Said = new Map();
      for (const [at, each] of [...newer, ...older]) if (!said.has(at)) said.set(at, each);
      for (const [one, whole] of [...asked, ['a', false] as const, ['b', true] as const])
        expect(find(rows, one, whole)).toEqual(scan(said, one, whole));

      const { head, keys: ofKeys } = read(rows);
      const inOrder = [...said.keys()].sort();
      expect(ofKeys.flatMap((row) => row.keys.split('\n'))).toEqual(inOrder);
      expect([head.size, head.first]).toEqual([inOrder.length, inOrder[0]]);
      // Sealed, it goes through JSON.
      expect(JSON.parse(JSON.stringify(rows))).toEqual(rows);
    }),
    { numRuns: 60 },
  );
});

test('many words are in many rows, of which one is read for a whole word', () => {
  const block = createBlock();
  const said: Said = new Map();
  for (let at = 0; at < 3_000; at++) {
    const [id, words] = [
      `${String(9_000 - at).padStart(16, '0')} items ${at}`,
      [`w${at % 1_500}`, 'the', `n${at}`],
    ];
    said.set(id, words);
    block.add(id, words);
  }
  expect([block.size(), block.weight()]).toEqual([3_000, 9_000]);
  const rows = [...block.rows('00000000')];
  const { head, words } = read(rows);
  expect(words.length).toBeGreaterThan(5);
  for (const row of words) expect(row.words.length + row.records.length).toBeLessThan(13_000);
  const [first, last] = rowsOfTerm(head, { word: 'w77', whole: true }) ?? [];
  expect(first).toBe(last);
  for (const one of ['the', 'w77', 'w7', 'n', 'n2999', 'w', 'zz', 'a']) {
    expect(find(rows, one, true)).toEqual(scan(said, one, true));
    expect(find(rows, one, false)).toEqual(scan(said, one, false));
  }
});
