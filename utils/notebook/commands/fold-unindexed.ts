import {
  type BlockHead,
  type BlockKeys,
  type BlockWords,
  blockId,
  createBlock,
  headId,
} from '../../model/word-block';
import type { Context } from '../context';
import { foundBy } from '../found-by';
import { placeOfUnindexed, SEARCHED } from '../keep-words';
import { rangeOfRows } from '../read-blocks';
import type { WriteTransaction } from '../schema';
import { type WordsMark, wordsMark } from '../words-mark';
import { writeLoosely } from '../write-loosely';

/** Fewer are looked at by each search in less time than a block takes. */
const ENOUGH = 64;
const AT_ONCE = 128;
/** The last block is made anew together with what is new, up to so many records. */
const MOST_TOGETHER = 2_000;
/** What was written again stands in its old block, too: after so many blocks all are made anew. */
const MOST_BLOCKS = 500;

/** Makes a block of what was written since the others were; answers whether that was all. */
export async function foldUnindexed(context: Context): Promise<boolean> {
  let isAll = true;
  await writeLoosely(context, [...SEARCHED, 'words', 'unindexed', 'meta'], async ({ tx }) => {
    const unindexed = tx.objectStore('unindexed');
    const [mark, ids] = await Promise.all([wordsMark(tx), unindexed.getAllKeys(null, AT_ONCE)]);
    isAll = mark?.store === null && ids.length < AT_ONCE;
    if (mark?.store !== null || ids.length < ENOUGH) return;
    if (mark.blocks > MOST_BLOCKS) {
      await tx.objectStore('meta').delete('words');
      isAll = false;
    } else await fold(tx, mark, ids);
  });
  return isAll;
}

async function fold(tx: WriteTransaction, mark: WordsMark, ids: readonly string[]): Promise<void> {
  const [words, unindexed] = [tx.objectStore('words'), tx.objectStore('unindexed')];
  const block = createBlock();
  const places = ids.map(placeOfUnindexed);
  const rows = await Promise.all(places.map(({ store, id }) => tx.objectStore(store as 'people').get(id)));
  for (const [at, { store }] of places.entries()) {
    const row = rows[at];
    const by = row && foundBy(store, row);
    if (by) block.add(by.key, by.words);
  }
  const last = (await words.get(headId(blockId(mark.blocks - 1)))) as BlockHead | undefined;
  if (last && last.size + block.size() <= MOST_TOGETHER) {
    const [ofKeys, ofWords] = [rangeOfRows(last, 'k'), rangeOfRows(last, 'w')];
    const [keys, lists] = await Promise.all([words.getAll(ofKeys), words.getAll(ofWords)]);
    block.addBlock(keys as BlockKeys[], lists as BlockWords[]);
    await Promise.all([last.id, ofKeys, ofWords].map((gone) => words.delete(gone)));
  }
  const made = block.size() > 0 ? [...block.rows(blockId(mark.blocks))] : [];
  await Promise.all([
    ...made.map((row) => words.put(row)),
    ...ids.map((id) => unindexed.delete(id)),
    tx.objectStore('meta').put({ ...mark, blocks: mark.blocks + 1 }),
  ]);
}
