const NAMES = ['get', 'getAll', 'getAllKeys', 'getKey', 'count', 'openCursor', 'openKeyCursor'] as const;

/** What the database was asked for, and what it handed over. */
export interface Requests {
  readings: number;
  /** Whole rows. */
  rows: number;
  /** Keys alone, and entries of indexes that were counted. */
  keys: number;
  transactions: number;
}

/** Counts the readings that the database is asked for. */
export function countRequests(): { begin(): void; count(): number; all(): Requests; end(): void } {
  let all = none();
  const undo: Array<() => void> = [];
  for (const prototype of [IDBObjectStore.prototype, IDBIndex.prototype]) {
    for (const name of NAMES) {
      undo.push(
        watch(prototype, name, (request) => {
          all.readings += 1;
          const counts = all;
          request.addEventListener('success', () => add(counts, name, request.result));
        }),
      );
    }
  }
  undo.push(
    watch(IDBDatabase.prototype, 'transaction', () => {
      all.transactions += 1;
    }),
  );
  return {
    begin() {
      all = none();
    },
    count: () => all.readings,
    all: () => all,
    end: () => {
      for (const each of undo) each();
    },
  };
}

function none(): Requests {
  return { readings: 0, rows: 0, keys: 0, transactions: 0 };
}

/** Of a cursor each step is a success of its own. */
function add(counts: Requests, name: (typeof NAMES)[number], result: unknown): void {
  if (name === 'count') counts.keys += result as number;
  else if (result === undefined || result === null) return;
  else if (name === 'getAll') counts.rows += (result as unknown[]).length;
  else if (name === 'getAllKeys') counts.keys += (result as unknown[]).length;
  else if (name === 'getKey' || name === 'openKeyCursor') counts.keys += 1;
  else counts.rows += 1;
}

/** Hears of each call of a method; answers what ends that. */
function watch(prototype: object, name: string, hear: (answer: IDBRequest) => void): () => void {
  const original = Reflect.get(prototype, name) as (...args: unknown[]) => IDBRequest;
  Reflect.set(prototype, name, function (this: unknown, ...args: unknown[]) {
    const answer = original.apply(this, args);
    hear(answer);
    return answer;
  });
  return () => Reflect.set(prototype, name, original);
}
