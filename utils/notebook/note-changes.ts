import type { WriteWork } from './context';
import { type Meta, toMeta } from './meta';
import { NotebookError } from './notebook-error';
import { seal } from './seal';
import { toldByTransaction } from './told-by-transaction';

/** Forgetting costs a third of a write; a row too many costs the next start nothing. */
const TIDY_EVERY = 32;

/**
 * Numbers the write, and names what it changed as still to be mirrored, in its own transaction: wherever the worker is
 * killed from here on, the next start knows what the mirror lacks. What was mirrored meanwhile is forgotten now and then,
 * along the way: that spares a transaction of its own. Answers the state after this write; null when no record was written.
 * @param stored what `meta` holds, read in the same transaction.
 */
export async function noteChanges(
  work: WriteWork,
  stored: Promise<unknown>,
  mirroredSeq: number,
): Promise<Meta | null> {
  const { tx, kept } = work;
  if (kept.length === 0) return null;
  const meta = toMeta(await stored);
  // Opening has seen to it that there is one.
  if (!meta) throw new NotebookError('damaged', 'The notebook cannot be read.');
  const counts = { ...meta.counts };
  for (const { store, row, isNew } of kept) counts[store] += row === null ? -1 : Number(isNew);
  const { actions: before = Number.NaN, ...state } = meta;
  const actions = before + work.actions;
  // Left out where nobody can say: a locked row is JSON, which knows no NaN.
  const next = seal({ ...state, seq: meta.seq + 1, counts, ...(actions >= 0 && { actions }) });
  const pending = tx.objectStore('pending');
  void toldByTransaction(tx.objectStore('meta').put(next));
  if (next.seq % TIDY_EVERY === 0) {
    void toldByTransaction(pending.delete(IDBKeyRange.upperBound(mirroredSeq)));
  }
  void toldByTransaction(
    pending.put({ seq: next.seq, places: kept.map(({ store, key }) => ({ store, key })) }),
  );
  return next;
}
