import type * as v from 'valibot';
import { itemRecord, meetingRecord, personRecord } from '../../model/records';
import {
  type Found,
  LAST_KEY,
  placeOfWords,
  type SearchAnswer,
  type SearchTerm,
  type SearchWish,
} from '../../model/search';
import type { Context, Work } from '../context';
import { foundBy, hasAll } from '../found-by';
import { placeOfUnindexed, SEARCHED, type Searched } from '../keep-words';
import { read } from '../read';
import { readHeads, readHints } from '../read-blocks';
import { readRow } from '../rows';
import { wordsMark } from '../words-mark';

/** So many blocks are looked into at first: what is newest is often enough. Then so many times more. */
const BLOCKS_AT_FIRST = 2;
const TIMES_MORE = 4;

const RECORDS = { people: personRecord, meetings: meetingRecord, items: itemRecord };

interface Hit {
  key: string;
  found: Found;
}

/**
 * See `SearchCommands.search`. Blocks say where to look, and the record whether it is so. What was written since it was read
 * for its words is looked at itself: so no block is ever changed, and what is found is always as it is now.
 */
export function search(context: Context, wish: SearchWish): Promise<SearchAnswer> {
  return read(context, ['words', 'unindexed', 'meta', ...SEARCHED], async (work) => {
    const terms = [...wish.terms].sort(narrowFirst);
    const [mark, written] = await Promise.all([wordsMark(work.tx), readWritten(work, terms)]);
    const { keys, isAll } = await listKeys(work, { ...wish, terms }, [...written.keys()]);
    const hits = keys.map(async (key) => written.get(key) ?? (await readHit(work, placeOfWords(key), terms)));
    // A record whose time has changed stands in a block under its old key, too.
    const found = (await Promise.all(hits)).flatMap((hit, at) =>
      hit && hit.key === keys[at] ? hit.found : [],
    );
    return { found, next: isAll ? null : (keys.at(-1) ?? null), isIndexed: mark?.store === null };
  });
}

/** What matches among what was written since it was read for its words, by its key. */
async function readWritten(work: Work, terms: readonly SearchTerm[]): Promise<Map<string, Hit>> {
  const ids = await work.tx.objectStore('unindexed').getAllKeys();
  const hits = await Promise.all(ids.map((id) => readHit(work, placeOfUnindexed(id), terms)));
  return new Map(hits.flatMap((hit) => (hit ? [[hit.key, hit]] : [])));
}

/** The next keys under which there may be something, in their order; `known` are some of them, of anywhere. */
async function listKeys(
  { tx }: Work,
  { terms, after, until, limit }: SearchWish,
  known: readonly string[],
): Promise<{ keys: string[]; isAll: boolean }> {
  const heads = await readHeads(tx);
  const keys = new Set(known.filter((key) => key > after));
  let end = LAST_KEY;
  for (let many = BLOCKS_AT_FIRST; ; many *= TIMES_MORE) {
    // Behind the first key of a block that was not looked into, and where one was left off, others may come between.
    const first = heads[0]?.first ?? LAST_KEY;
    const sure = [...keys].filter((key) => key <= until && key <= end && key < first).sort();
    const isAll = until < end && until < first;
    if (sure.length >= limit || heads.length === 0 || isAll)
      return { keys: sure.slice(0, limit), isAll: sure.length <= limit && (isAll || end === LAST_KEY) };
    const some = heads.splice(0, many);
    for (const hints of await Promise.all(some.map((head) => readHints(tx, head, terms, after, limit)))) {
      for (const key of hints.keys) keys.add(key);
      if (hints.end !== null && hints.end < end) end = hints.end;
    }
  }
}

/** Whole words have the fewest records, and longer beginnings fewer than shorter ones. */
function narrowFirst(a: SearchTerm, b: SearchTerm): number {
  return Number(b.whole) - Number(a.whole) || b.word.length - a.word.length;
}

/** The record, where it has all terms; null too where it cannot be read. */
async function readHit(
  work: Work,
  { store, id }: { store: Searched; id: string },
  terms: readonly SearchTerm[],
): Promise<Hit | null> {
  const row = await work.tx.objectStore(store as 'people').get(id);
  const schema = RECORDS[store] as v.GenericSchema<unknown, Found['record']>;
  const record = row ? readRow(work, store, schema, row) : null;
  const by = row && record && foundBy(store, row);
  return by && hasAll(by.words, terms) ? { key: by.key, found: { is: store, record } as Found } : null;
}
