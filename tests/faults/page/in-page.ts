import { createAsk } from '../../../utils/messaging/ask';
import type { CalendarProtocol, PageProtocol } from '../../../utils/messaging/protocol';
import type { Answer, Stored } from './answer';

/*
 * Runs inside a page of the extension: asks the background with the very function that its pages ask with, so that the
 * campaigns go through the same messages, checks and retries as a user's words do.
 */

declare const chrome: {
  storage: {
    local: {
      get(key: string | null): Promise<Record<string, unknown>>;
      /** Not every browser has it. */
      getKeys?(): Promise<string[]>;
    };
  };
};

async function ask(name: string, input: unknown, op: string): Promise<Answer> {
  const asking = createAsk<PageProtocol & CalendarProtocol>({ newOperationId: () => op });
  try {
    return { is: 'answer', answer: (await asking(name as 'readPeople', input as null)) ?? null };
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : null;
    return { is: 'refusal', code, message: String(error) };
  }
}

/** What lies in the stores themselves, past all that mends it. */
async function readStored(): Promise<Stored> {
  const database = await openStored();
  const names = [...database.objectStoreNames].filter((name) => RECORD_STORES.includes(name));
  const transaction = database.transaction([...names, 'meta'], 'readonly');
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = await result(transaction.objectStore(name).count());
  const meta = await result(transaction.objectStore('meta').get('meta'));
  database.close();
  const { local } = chrome.storage;
  const copies: Record<string, number> = {};
  if (local.getKeys && !(await local.getKeys().catch(() => null)))
    return { counts, meta, copies: null, sentinel: null };
  for (const name of local.getKeys ? await local.getKeys() : Object.keys(await local.get(null))) {
    const [, store] = /^mirror:(\w+):/.exec(name) ?? [];
    if (store) copies[store] = (copies[store] ?? 0) + 1;
  }
  const { mirror } = await local.get('mirror');
  return { counts, meta, copies, sentinel: typeof mirror === 'string' ? JSON.parse(mirror) : null };
}

/**
 * The database in use: the newest that can be read. Where the browser could not read the first one any more, that is a
 * spare one in a bucket of its own; what is left of the first one may be as new, by what it says of itself.
 */
async function openStored(): Promise<IDBDatabase> {
  let newest: { database: IDBDatabase; seq: number } | null = null;
  for (const open of [() => indexedDB.open('aside'), ...(await listSpares())]) {
    const candidate = await readable(open).catch(() => null);
    if (candidate && candidate.seq >= (newest?.seq ?? 0)) newest = candidate;
  }
  if (!newest) throw new Error('No database can be read.');
  return newest.database;
}

async function readable(open: () => IDBOpenDBRequest): Promise<{ database: IDBDatabase; seq: number }> {
  const database = await result(open());
  const meta = await result(database.transaction('meta').objectStore('meta').get('meta'));
  return { database, seq: meta?.seq ?? 0 };
}

async function listSpares(): Promise<Array<() => IDBOpenDBRequest>> {
  const { storageBuckets } = navigator as unknown as { storageBuckets?: Buckets };
  const names = (await storageBuckets?.keys())?.filter((name) => /^aside-\d+$/.test(name)) ?? [];
  const buckets = await Promise.all(names.sort().map((name) => storageBuckets?.open(name)));
  return buckets.flatMap((bucket, at) => (bucket ? [() => bucket.indexedDB.open(names[at] ?? '')] : []));
}

interface Buckets {
  keys(): Promise<string[]>;
  open(name: string): Promise<{ indexedDB: IDBFactory }>;
}

const RECORD_STORES = ['people', 'meetings', 'items', 'series', 'coverage', 'revisions'];

function result<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

Object.assign(globalThis, { asideAsk: ask, asideStored: readStored });
