import { deleteDatabase } from '../list-databases';
import type { Database, StoreName } from '../schema';

/** So much is written over it, in pieces that the browser keeps among the others rather than in files of their own. */
const PIECE_BYTES = 32_768;
const PIECES = 24;
/**
 * LevelDB lets a writer wait only while twelve files of 4 MB stand in its first level, and works on the second one first
 * when that is three times over its 10 MB: from 90 MB on, it must have rewritten what lies below, however slow it is.
 */
const LEAST_BYTES = 138_000_000;

/**
 * Deletes a database so that its words leave the disk's files, too. Chromium's LevelDB only notes a deletion
 * and keeps the old values until it rewrites its files, which may take months: nonsense under keys from all over the
 * database, more than there is, makes it do so at once (mostly the words were gone after 18 MB, on a busy machine some
 * stood there after 72).
 */
export async function eraseDatabase(
  openRaw: (name: string) => Promise<Database>,
  name: string,
): Promise<void> {
  try {
    await overwrite(await openRaw(name));
  } finally {
    await deleteDatabase(name);
  }
}

async function overwrite(database: Database): Promise<void> {
  try {
    const stores: StoreName[] = [...database.objectStoreNames];
    const emptying = database.transaction(stores, 'readwrite');
    await Promise.all(stores.map((store) => emptying.objectStore(store).clear()));
    await emptying.done;
    const bytes = LEAST_BYTES + (await bytesInUse());
    for (let written = 0; written < bytes; written += PIECES * PIECE_BYTES) {
      const writing = database.transaction(stores, 'readwrite', { durability: 'relaxed' });
      for (let piece = 0; piece < PIECES; piece++) {
        const store = writing.objectStore(stores[piece % stores.length] as 'people');
        const nonsense = crypto.getRandomValues(new Uint8Array(PIECE_BYTES));
        await store.put({ [String(store.keyPath)]: keyIn(store.name), nonsense } as never);
      }
      await writing.done;
    }
  } finally {
    database.close();
  }
}

/** Of all databases together, where the browser tells. */
async function bytesInUse(): Promise<number> {
  const { usage = 0 } = await navigator.storage.estimate();
  return usage;
}

/** Anywhere among the keys of this store. */
function keyIn(store: string): string | number {
  return store === 'pending' ? Math.random() * Number.MAX_SAFE_INTEGER : randomName();
}

function randomName(): string {
  return String.fromCharCode(...crypto.getRandomValues(new Uint8Array(8)));
}
