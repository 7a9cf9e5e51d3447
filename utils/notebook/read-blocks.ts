import type { SearchTerm } from '../model/search';
import {
  type BlockHead,
  type BlockKeys,
  type BlockWords,
  blockId,
  blockOf,
  eachRecord,
  headId,
  KEYS_IN_ROW,
  rowId,
  rowsOfTerm,
} from '../model/word-block';
import type { ReadTransaction } from './schema';

const LAST_ROW = 9_999;

/** What is known of every block, the one with the newest record first. */
export async function readHeads(tx: ReadTransaction): Promise<BlockHead[]> {
  const range = IDBKeyRange.bound(headId(blockId(0)), headId('9'.repeat(blockId(0).length)));
  const heads = (await tx.objectStore('words').getAll(range)) as BlockHead[];
  return heads.sort((a, b) => (a.first < b.first ? -1 : 1));
}

/** Rows of a block's words, or of its keys. */
export function rangeOfRows(head: BlockHead, kind: 'k' | 'w', first = 0, last = LAST_ROW): IDBKeyRange {
  const block = blockOf(head.id);
  return IDBKeyRange.bound(rowId(block, kind, first), rowId(block, kind, last));
}

/** What a block says of where to look: the keys of records that seem to have all terms, in their order. */
export interface Hints {
  keys: string[];
  /** The block has more of them, all behind this key; null: that is all. */
  end: string | null;
}

/** The first keys behind `after`, at least `most` where there are so many. The terms with the fewest rows come best first. */
export async function readHints(
  tx: ReadTransaction,
  head: BlockHead,
  terms: readonly SearchTerm[],
  after: string,
  most: number,
): Promise<Hints> {
  const store = tx.objectStore('words');
  const seen = new Uint8Array(head.size);
  let numbers: number[] = [];
  for (const [at, term] of terms.entries()) {
    const rows = rowsOfTerm(head, term);
    numbers = [];
    if (rows === null) break;
    for (const row of (await store.getAll(rangeOfRows(head, 'w', ...rows))) as BlockWords[]) {
      eachRecord(row, term, (number) => {
        if (seen[number] !== at) return;
        seen[number] = at + 1;
        numbers.push(number);
      });
    }
    if (numbers.length === 0) break;
  }
  numbers.sort((a, b) => a - b);
  const keys: string[] = [];
  let at = 0;
  // Each time twice as many: those before `after` were answered earlier.
  for (let many = most; at < numbers.length && keys.length < most; many *= 2) {
    const some = await readKeys(tx, head, numbers.slice(at, at + many));
    keys.push(...some.filter((key) => key > after));
    at += many;
  }
  return { keys, end: at < numbers.length ? (keys.at(-1) ?? null) : null };
}

const rowOf = (number: number) => Math.floor(number / KEYS_IN_ROW);

/** The keys of these records. */
async function readKeys(tx: ReadTransaction, head: BlockHead, numbers: readonly number[]): Promise<string[]> {
  const block = blockOf(head.id);
  const wanted = [...new Set(numbers.map(rowOf))];
  const rows = await Promise.all(wanted.map((row) => tx.objectStore('words').get(rowId(block, 'k', row))));
  const keys = new Map(
    wanted.map((row, at) => [row, ((rows[at] as BlockKeys | undefined)?.keys ?? '').split('\n')]),
  );
  return numbers.flatMap((number) => keys.get(rowOf(number))?.[number % KEYS_IN_ROW] ?? []);
}
