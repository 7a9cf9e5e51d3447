import type { Connection } from './connection';
import type { Repair } from './mirror/repair';
import type { MirrorWithThird } from './mirror/with-third';
import type { RecordRow } from './record-stores';
import type { Place, ReadTransaction, StoreName, WriteTransaction } from './schema';

/** What every command is handed. */
export interface Context {
  connection: Connection;
  /** ISO instant. */
  now: () => string;
  /** UUIDv7. */
  newId: () => string;
  /** A stored row does not fit its record; it was left out and left in place. */
  onDamaged: (store: StoreName, key: string) => void;
  mirror: MirrorWithThird;
  repair: Repair;
  /**
   * After a command that the disk refused, on the opening with this number: turns to a spare database, to be filled from
   * the mirror. False where that would not help, or would lose something.
   */
  leaveUnreadable(number: number): Promise<boolean>;
}

/** A record that a write has put into its store, or (row null) taken out of it. */
export interface Kept extends Place {
  row: RecordRow | null;
  isNew: boolean;
}

/** One command at work in its transaction. It must wait for nothing but requests of `tx`. */
export interface Work<Transaction = ReadTransaction> {
  tx: Transaction;
  /** The command's instant, the same from its beginning to its end. */
  now: string;
  newId: () => string;
  onDamaged: (store: StoreName, key: string) => void;
}

export interface WriteWork extends Work<WriteTransaction> {
  /** What it has put so far, for the mirror. */
  kept: Kept[];
  /** By how many it has changed the number of open actions; NaN: nobody can say. */
  actions: number;
  /** It writes so much that the words are made anew afterwards, in slices. */
  wordsLater?: true;
}
