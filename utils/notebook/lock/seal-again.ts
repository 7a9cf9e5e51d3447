import type { IDBPTransaction } from 'idb';
import type { Cipher } from './cipher';
import { lockTransaction } from './locked-database';

/** Seals every row anew, with what its store's indexes need now. */
export async function sealAgain(
  transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
  cipher: Cipher,
): Promise<void> {
  const locked = lockTransaction(transaction, cipher);
  for (const name of transaction.objectStoreNames) {
    let cursor = await locked.objectStore(name).openCursor();
    for (; cursor; cursor = await cursor.continue()) {
      const row = cursor.value;
      // What does not open is left as it is: it is reported when it is read.
      if (typeof row !== 'object' || row === null || 'sealed' in row) continue;
      await cursor.update(row);
    }
  }
}
