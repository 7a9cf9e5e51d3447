import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type { Database } from '../schema';
import type { Cipher } from './cipher';
import { lockedStore, type RawStore } from './locked-store';

type RawTransaction = IDBPTransaction<unknown, string[], IDBTransactionMode>;
type AnyDatabase = IDBPDatabase<unknown>;

/**
 * The database as the notebook knows it, over one in which every row is sealed and every name hidden. It has only what
 * stands here: what else idb can do fails at once, rather than past the lock.
 */
export function lockDatabase(database: Database, cipher: Cipher): Database {
  const raw = database as unknown as AnyDatabase;
  const inStore = (name: string) => lockedStore(raw.transaction(name).store as unknown as RawStore, cipher);
  const locked = {
    get name() {
      return raw.name;
    },
    get version() {
      return raw.version;
    },
    get objectStoreNames() {
      return raw.objectStoreNames;
    },
    transaction: (...args: Parameters<AnyDatabase['transaction']>) =>
      lockTransaction(raw.transaction(...args) as unknown as RawTransaction, cipher),
    get: (name: string, query: unknown) => inStore(name).get(query),
    getAll: (name: string, query?: unknown, most?: number) => inStore(name).getAll(query, most),
    getAllKeys: (name: string, query?: unknown, most?: number) => inStore(name).getAllKeys(query, most),
    count: (name: string, query?: unknown) => inStore(name).count(query),
    addEventListener: raw.addEventListener.bind(raw),
    close: () => raw.close(),
  };
  return locked as unknown as Database;
}

/** The same for one transaction, that of a migration for instance. */
export function lockTransaction(raw: RawTransaction, cipher: Cipher) {
  const stores = new Map<string, ReturnType<typeof lockedStore>>();
  const objectStore = (name: string) => {
    const store = stores.get(name) ?? lockedStore(raw.objectStore(name) as unknown as RawStore, cipher);
    stores.set(name, store);
    return store;
  };
  return {
    objectStore,
    get store() {
      return objectStore(raw.objectStoreNames[0] ?? '');
    },
    get objectStoreNames() {
      return raw.objectStoreNames;
    },
    get mode() {
      return raw.mode;
    },
    get done() {
      return raw.done;
    },
    get error() {
      return raw.error;
    },
    addEventListener: raw.addEventListener.bind(raw),
    abort: () => raw.abort(),
  };
}
