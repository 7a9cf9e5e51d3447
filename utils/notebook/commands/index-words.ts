import { type BlockBuilder, type BlockRow, blockId, createBlock } from '../../model/word-block';
import { WORD_RULES } from '../../model/words';
import type { Context } from '../context';
import { foundBy } from '../found-by';
import { SEARCHED, type Searched } from '../keep-words';
import { read } from '../read';
import { type WordsMark, wordsMark } from '../words-mark';
import { writeLoosely } from '../write-loosely';
import { foldUnindexed } from './fold-unindexed';

/** So many records are read at once; commands come in between. */
const SLICE = 64;
/** So many records, or words of records, are one block. */
const MOST_RECORDS = 8_000;
const MOST_WORDS = 200_000;
/** For so many milliseconds rows are made before others get their turn. */
const AT_A_TIME_MS = 10;

/** What was read since the last block was written: lost with the worker, and read again then. */
interface Reading {
  mark: WordsMark;
  store: Searched;
  after: string;
  block: BlockBuilder;
}

/** See `SearchCommands.indexWords`. One at a time, however many ask. */
export function createIndexing(context: Context): () => Promise<{ done: boolean }> {
  let reading: Reading | null = null;
  let turn: Promise<unknown> = Promise.resolve();

  async function goOn(): Promise<{ done: boolean }> {
    const mark = await read(context, ['meta'], ({ tx }) => wordsMark(tx));
    if (mark === null || mark.run !== reading?.mark.run || mark.blocks !== reading.mark.blocks)
      reading = null;
    if (mark === null) await begin(context);
    else if (mark.store === null) return { done: await foldUnindexed(context) };
    else {
      reading ??= { mark, store: mark.store, after: mark.after, block: createBlock() };
      if (await readSlice(context, reading)) {
        const next = SEARCHED[SEARCHED.indexOf(reading.store) + 1] ?? null;
        await writeBlock(context, reading, { store: next, after: '' });
        reading = null;
      } else if (reading.block.size() >= MOST_RECORDS || reading.block.weight() >= MOST_WORDS) {
        await writeBlock(context, reading, { store: reading.store, after: reading.after });
        reading = null;
      }
    }
    return { done: false };
  }

  return () => {
    const mine = turn.then(goOn, goOn);
    turn = mine.catch(() => undefined);
    return mine;
  };
}

/** What is written from here on stands in `unindexed` until it is read a second time. */
function begin(context: Context): Promise<void> {
  return writeLoosely(context, ['words', 'unindexed', 'meta'], async ({ tx }) => {
    await tx.objectStore('words').clear();
    await tx.objectStore('unindexed').clear();
    const mark = { rules: WORD_RULES, run: context.newId(), store: SEARCHED[0], after: '', blocks: 0 };
    await tx.objectStore('meta').put({ id: 'words', ...mark });
  });
}

/** Reads the next records into the block; answers whether those were the last of their store. */
async function readSlice(context: Context, reading: Reading): Promise<boolean> {
  const { store, block } = reading;
  const range = IDBKeyRange.lowerBound(reading.after, true);
  const { keys, rows } = await read(context, [store], async ({ tx }) => {
    const source = tx.objectStore(store as 'people');
    const [keys, rows] = await Promise.all([source.getAllKeys(range, SLICE), source.getAll(range, SLICE)]);
    return { keys, rows };
  });
  for (const row of rows) {
    const by = foundBy(store, row);
    if (by) block.add(by.key, by.words);
  }
  reading.after = keys.at(-1) ?? reading.after;
  return keys.length < SLICE;
}

async function writeBlock(
  context: Context,
  { block, mark }: Reading,
  next: Pick<WordsMark, 'store' | 'after'>,
): Promise<void> {
  const rows: BlockRow[] = [];
  let until = performance.now() + AT_A_TIME_MS;
  if (block.size() > 0) {
    for (const row of block.rows(blockId(mark.blocks))) {
      rows.push(row);
      if (performance.now() < until) continue;
      await new Promise((resolve) => setTimeout(resolve));
      until = performance.now() + AT_A_TIME_MS;
    }
  }
  await writeLoosely(context, ['words', 'meta'], async ({ tx }) => {
    const now = await wordsMark(tx);
    // Begun anew meanwhile, by a restoring: what was read is from before it.
    if (now?.run !== mark.run || now.blocks !== mark.blocks) return;
    const words = tx.objectStore('words');
    await Promise.all(rows.map((row) => words.put(row)));
    await tx.objectStore('meta').put({ ...mark, ...next, blocks: mark.blocks + 1 });
  });
}
