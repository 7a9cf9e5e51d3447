import type { RecordStore, WriteTransaction } from './schema';
import { toldByTransaction } from './told-by-transaction';

/** The stores in which is searched, in the order in which they are read for their words. */
export const SEARCHED = ['people', 'meetings', 'items'] as const satisfies RecordStore[];
export type Searched = (typeof SEARCHED)[number];

/**
 * Has search look at a record as it is, in the transaction that writes it, until it was read for its words: making them is
 * nothing that a write waits for.
 */
export function keepWords(tx: WriteTransaction, store: RecordStore, key: string): void {
  const searched = SEARCHED.find((name) => name === store);
  if (searched) void toldByTransaction(tx.objectStore('unindexed').put({ id: `${searched} ${key}` }));
}

/** The record's place that such a row tells. */
export function placeOfUnindexed(id: string): { store: Searched; id: string } {
  const at = id.indexOf(' ');
  return { store: id.slice(0, at) as Searched, id: id.slice(at + 1) };
}
