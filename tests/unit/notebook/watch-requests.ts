import 'fake-indexeddb/auto';

/*
 * Cursor steps are not requests of their own here: idb knows those methods by identity. Their rows are counted where
 * the cursor was opened, whose request succeeds again at each step.
 */
const METHODS = {
  store: ['add', 'count', 'delete', 'get', 'getAll', 'getAllKeys', 'openCursor', 'openKeyCursor', 'put'],
  index: ['count', 'get', 'getAll', 'getAllKeys', 'getKey', 'openCursor', 'openKeyCursor'],
} as const;

interface Call {
  method: string;
  transaction: IDBTransaction;
  send: () => IDBRequest;
}

/** Lets `handle` see, and fail, every request while `run` runs. */
export async function watchRequests(
  handle: (call: Call) => IDBRequest,
  run: () => Promise<unknown>,
): Promise<void> {
  const restore: Array<() => void> = [];
  const patch = (prototype: object, name: string, transactionOf: (source: unknown) => IDBTransaction) => {
    const original: unknown = Reflect.get(prototype, name);
    if (typeof original !== 'function') throw new Error(`No method ${name}`);
    Reflect.set(prototype, name, function (this: unknown, ...args: unknown[]) {
      const send = () => original.apply(this, args) as IDBRequest;
      return handle({ method: name, transaction: transactionOf(this), send });
    });
    restore.push(() => Reflect.set(prototype, name, original));
  };
  for (const name of METHODS.store) {
    patch(IDBObjectStore.prototype, name, (store) => (store as IDBObjectStore).transaction);
  }
  for (const name of METHODS.index) {
    patch(IDBIndex.prototype, name, (index) => (index as IDBIndex).objectStore.transaction);
  }
  try {
    await run();
  } finally {
    for (const undo of restore) undo();
  }
}

/** How a request may fail: refused by the browser, or its transaction aborted under it or right after it. */
export type Fault = 'refuse' | 'full' | 'abort' | 'abort after';

/** Fails the request with this number, counted from 1, while `run` runs; answers whether it came to that. */
export async function failRequest(
  number: number,
  fault: Fault,
  run: () => Promise<unknown>,
): Promise<boolean> {
  let requests = 0;
  await watchRequests(({ transaction, send }) => {
    if (++requests !== number) return send();
    if (fault === 'refuse') throw new DOMException('Internal error.', 'UnknownError');
    if (fault === 'full') throw new DOMException('No space.', 'QuotaExceededError');
    const request = send();
    if (fault === 'abort') transaction.abort();
    else request.addEventListener('success', () => transaction.abort());
    return request;
  }, run);
  return requests >= number;
}

/** How many rows are handed over while `run` runs. */
export async function countRows(run: () => Promise<unknown>): Promise<number> {
  let rows = 0;
  await watchRequests(({ method, send }) => {
    const request = send();
    if (method.startsWith('get') || method === 'openCursor') {
      request.addEventListener('success', () => {
        rows += Array.isArray(request.result) ? request.result.length : request.result ? 1 : 0;
      });
    }
    return request;
  }, run);
  return rows;
}
