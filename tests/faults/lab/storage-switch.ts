/*
 * Lets any call of the storage fail in a real browser: everything that our code can call is replaced once, before idb
 * looks at it (idb knows a cursor's methods by identity), and hands over to what is armed.
 */

/** How a call fails. The error is what the caller gets to see of it. */
export interface Fault {
  /** The call with this number, counted from 1 since arming, across every database and the mirror. */
  at: number;
  how: FaultKind;
}

export const FAULT_KINDS = [
  /** Refused at once. */
  'throw UnknownError',
  'throw DataError',
  /** Taken, and failed later, as a full or failing disk does. */
  'fail QuotaExceededError',
  'fail UnknownError',
  'fail AbortError',
  /** Done, and the transaction aborted right afterwards. */
  'undo QuotaExceededError',
  'undo AbortError',
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

/** What kind of call was struck. */
export type CallKind = 'open' | 'transaction' | 'request' | 'commit' | 'mirror';

export interface Armed {
  /** How many calls there were so far. */
  calls(): number;
  /** What was struck so far. */
  struck: Array<{ call: CallKind; name: string; fault: Fault }>;
  /** Runs something whose calls neither count nor fail. */
  aside<Answer>(run: () => Promise<Answer>): Promise<Answer>;
  disarm(): void;
}

interface State extends Armed {
  count: number;
  faults: readonly Fault[];
}

let armed: State | null = null;
let openings = 0;

let whenOpened = (): void => undefined;

/** From now on `run` runs whenever a database is opened. */
export function onOpening(run: () => void): void {
  whenOpened = run;
}

/** How often a database was opened so far. */
export function countOpenings(): number {
  return openings;
}

/** From now on calls are counted, and these fail. */
export function arm(faults: readonly Fault[]): Armed {
  const state: State = {
    count: 0,
    faults,
    struck: [],
    calls: () => state.count,
    async aside(run) {
      armed = null;
      const answer = await run();
      armed = state;
      return answer;
    },
    disarm() {
      armed = null;
    },
  };
  armed = state;
  return state;
}

/** Counts a call; answers how it is to fail, if it is. */
export function strike(call: CallKind, name: string): FaultKind | null {
  if (!armed) return null;
  armed.count += 1;
  const { count } = armed;
  const fault = armed.faults.find(({ at }) => at === count);
  if (!fault) return null;
  armed.struck.push({ call, name, fault });
  return fault.how;
}

export function errorOf(how: FaultKind): DOMException {
  return new DOMException(`Made to fail (${how}).`, how.slice(how.indexOf(' ') + 1));
}

const STORE = ['add', 'clear', 'count', 'delete', 'get', 'getAll', 'getAllKeys', 'getKey', 'put'] as const;
const INDEX = ['count', 'get', 'getAll', 'getAllKeys', 'getKey'] as const;
const OPEN_CURSOR = ['openCursor', 'openKeyCursor'] as const;
const GO_ON = ['advance', 'continue', 'continuePrimaryKey'] as const;
const AT_CURSOR = ['delete', 'update'] as const;

type Method = (this: unknown, ...args: unknown[]) => unknown;

function replace(prototype: object, name: string, make: (original: Method) => Method): void {
  const original: unknown = Reflect.get(prototype, name);
  if (typeof original !== 'function') return;
  Reflect.set(prototype, name, make(original as Method));
}

/** The true ones: what is sent in place of a call that is to fail must not be counted itself. */
const { add } = IDBObjectStore.prototype;

for (const name of [...STORE, ...OPEN_CURSOR]) {
  replace(
    IDBObjectStore.prototype,
    name,
    request(name, (store) => store as IDBObjectStore),
  );
}
for (const name of [...INDEX, ...OPEN_CURSOR]) {
  replace(
    IDBIndex.prototype,
    name,
    request(name, (index) => (index as IDBIndex).objectStore),
  );
}
for (const name of AT_CURSOR) replace(IDBCursor.prototype, name, request(name, storeOf));
for (const name of GO_ON) {
  replace(
    IDBCursor.prototype,
    name,
    (original) =>
      function (...args) {
        const how = strike('request', name);
        const { transaction } = storeOf(this);
        if (how?.startsWith('throw')) throw errorOf(how);
        const answer = original.apply(this, args);
        if (how) endWith(transaction, errorOf(how), (this as IDBCursor).request);
        else watchEnd(transaction, (this as IDBCursor).request);
        return answer;
      },
  );
}
replace(
  IDBDatabase.prototype,
  'transaction',
  (original) =>
    function (...args) {
      const how = strike('transaction', 'transaction');
      // A connection that the browser has closed says InvalidStateError: it is opened again.
      if (how?.endsWith('AbortError')) throw new DOMException('Closed.', 'InvalidStateError');
      if (how) throw errorOf(how);
      return original.apply(this, args);
    },
);
replace(
  IDBFactory.prototype,
  'open',
  (original) =>
    function (...args) {
      openings += 1;
      whenOpened();
      const how = strike('open', 'open');
      if (!how) return original.apply(this, args);
      // Asked for version 1 of a database that is further, the browser fails by itself; only the reason is ours.
      const failing = original.apply(this, [args[0], 1]) as IDBOpenDBRequest;
      Object.defineProperty(failing, 'error', { value: errorOf(how) });
      return failing;
    },
);

function storeOf(cursor: unknown): IDBObjectStore {
  const { source } = cursor as IDBCursor;
  return source instanceof IDBIndex ? source.objectStore : source;
}

function request(name: string, storeOfSource: (source: unknown) => IDBObjectStore) {
  return (original: Method): Method =>
    function (...args) {
      const how = strike('request', name);
      const store = storeOfSource(this);
      const { transaction } = store;
      if (how?.startsWith('throw')) throw errorOf(how);
      if (how?.startsWith('fail')) {
        if (transaction.mode !== 'readonly' && how !== 'fail AbortError') return refuse(store, errorOf(how));
        const sent = original.apply(this, args) as IDBRequest;
        endWith(transaction, errorOf(how), sent);
        return sent;
      }
      const sent = original.apply(this, args) as IDBRequest;
      watchEnd(transaction, sent);
      if (how) sent.addEventListener('success', () => endWith(transaction, errorOf(how)));
      return sent;
    };
}

/** A request that truly fails in its turn, and takes its transaction with it: the second adding of one key. */
function refuse(store: IDBObjectStore, error: DOMException): IDBRequest {
  const { keyPath, transaction } = store;
  const key = store.name === 'pending' ? -1 : '\uffff refused';
  const row = { [String(keyPath)]: key };
  add.call(store, row);
  const failing = add.call(store, row);
  Object.defineProperty(failing, 'error', { value: error });
  // Of the transaction the browser says no reason while the failure is told from request to database, and then this one.
  let told = false;
  Object.defineProperty(transaction, 'error', { get: () => (told ? error : null) });
  transaction.db.addEventListener(
    'error',
    () => {
      told = true;
    },
    { once: true },
  );
  return failing;
}

function endWith(transaction: IDBTransaction, error: DOMException, failing?: IDBRequest): void {
  if (failing) Object.defineProperty(failing, 'error', { value: error });
  setError(transaction, error);
  transaction.abort();
}

function setError(transaction: IDBTransaction, error: DOMException): void {
  // The abort that a caller asked for has no reason of its own.
  if (error.name !== 'AbortError') Object.defineProperty(transaction, 'error', { value: error });
}

const pending = new WeakMap<IDBTransaction, number>();

/** When the last request of a transaction was answered and no further one sent, the browser commits: that can fail, too. */
function watchEnd(transaction: IDBTransaction, sent: IDBRequest): void {
  if (!armed) return;
  pending.set(transaction, (pending.get(transaction) ?? 0) + 1);
  const answered = () => {
    const left = (pending.get(transaction) ?? 1) - 1;
    pending.set(transaction, left);
    if (left > 0 || transaction.mode === 'readonly') return;
    const how = strike('commit', 'commit');
    if (how) endWith(transaction, errorOf(how));
  };
  // Behind the listeners of whoever sent it, who may send the next one first.
  queueMicrotask(() => sent.addEventListener('success', answered, { once: true }));
}
