import type { Connection } from './connection';
import type { ReadTransaction, StoreName, WriteTransaction } from './schema';

/** What every command is handed. */
export interface Context {
  connection: Connection;
  /** ISO instant. */
  now: () => string;
  /** UUIDv7. */
  newId: () => string;
  /** A stored row does not fit its record; it was left out and left in place. */
  onDamaged: (store: StoreName, key: string) => void;
}

/** One command at work in its transaction. It must wait for nothing but requests of `tx`. */
export interface Work<Transaction = ReadTransaction> {
  tx: Transaction;
  /** The command's instant, the same from its beginning to its end. */
  now: string;
  newId: () => string;
  onDamaged: (store: StoreName, key: string) => void;
}

export type WriteWork = Work<WriteTransaction>;
