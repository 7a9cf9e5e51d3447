import type { IDBPCursor, IDBPCursorWithValue, IDBPIndex, IDBPObjectStore } from 'idb';
import type { Cipher } from './cipher';
import { hideKey, hideQuery, showKey } from './hidden-keys';
import { openRow, type RowPlace, sealRow } from './sealed-rows';

export type RawStore = IDBPObjectStore<unknown, string[], string, 'readwrite'>;
type RawIndex = IDBPIndex<unknown, string[], string, string, 'readwrite'>;
type RawCursor = IDBPCursor<unknown, string[], string, string, 'readwrite'>;
type Path = string | string[];

/** A store whose rows are sealed. What it is asked and what it answers is as if they were not. */
export function lockedStore(raw: RawStore, cipher: Cipher) {
  const path = raw.keyPath as string;
  const place = placeOf(raw);
  const read = reading(raw, path, place, cipher);
  /** Not of one bound: who reads on from a key goes by the order in which they stand. */
  const isBetween = ({ lower, upper }: IDBKeyRange) =>
    [lower, upper].every((bound: unknown) => bound !== undefined && hideKey(cipher, path, bound) !== bound);
  return {
    ...read,
    async getAll(query?: unknown, most?: number) {
      // Hidden keys stand in no order: what lies between two of them is told when all are open.
      const between = query instanceof IDBKeyRange && isBetween(query) ? query : null;
      const rows = await read.getAll(between ? undefined : query, between ? undefined : most);
      if (between) return inOrder(rows, path).filter((row) => between.includes(keyIn(row, path)));
      // All of them come in the order of their keys, of those too that are hidden here.
      return query === undefined && most === undefined ? inOrder(rows, path) : rows;
    },
    get keyPath() {
      return raw.keyPath;
    },
    get indexNames() {
      return raw.indexNames;
    },
    index: (name: string) => {
      const index = raw.index(name);
      return reading(index, index.keyPath as Path, place, cipher);
    },
    put: async (row: object) => showKey(cipher, await raw.put(sealRow(cipher, place, row))),
    add: async (row: object) => showKey(cipher, await raw.add(sealRow(cipher, place, row))),
    delete: (query: unknown) => raw.delete(hideQuery(cipher, path, query) as IDBValidKey),
    clear: () => raw.clear(),
    createIndex: (...index: unknown[]) => call(raw, 'createIndex', index),
    deleteIndex: (...index: unknown[]) => call(raw, 'deleteIndex', index),
  };
}

function inOrder(rows: unknown[], path: string): unknown[] {
  return rows.sort((a, b) => indexedDB.cmp(keyIn(a, path), keyIn(b, path)));
}

function keyIn(row: unknown, path: string): unknown {
  return typeof row === 'object' && row !== null ? Reflect.get(row, path) : '';
}

/** Of migrations, whose stores can do what others cannot. */
function call(raw: RawStore, name: 'createIndex' | 'deleteIndex', args: unknown[]): unknown {
  return (raw as unknown as Record<typeof name, (...given: unknown[]) => unknown>)[name](...args);
}

/** What an index can do, and a store as well. */
function reading(raw: RawStore | RawIndex, path: Path, place: RowPlace, cipher: Cipher) {
  const hidden = (query: unknown) => hideQuery(cipher, path, query);
  const opened = (row: unknown) => (row === undefined ? undefined : openRow(cipher, place, row));
  const shown = (key: unknown) => showKey(cipher, key);
  return {
    get: async (query: unknown) => opened(await raw.get(hidden(query) as IDBValidKey)),
    getKey: async (query: unknown) => shown(await raw.getKey(hidden(query) as IDBValidKey)),
    getAll: async (query?: unknown, most?: number) => (await raw.getAll(hidden(query), most)).map(opened),
    getAllKeys: async (query?: unknown, most?: number) =>
      (await raw.getAllKeys(hidden(query), most)).map(shown),
    count: (query?: unknown) => raw.count(hidden(query)),
    openCursor: async (query?: unknown, direction?: IDBCursorDirection) =>
      lockedCursor((await raw.openCursor(hidden(query), direction)) as RawCursor | null, path, place, cipher),
    openKeyCursor: async (query?: unknown, direction?: IDBCursorDirection) =>
      lockedCursor(
        (await raw.openKeyCursor(hidden(query), direction)) as RawCursor | null,
        path,
        place,
        cipher,
      ),
  };
}

interface LockedCursor {
  readonly key: unknown;
  readonly primaryKey: unknown;
  readonly value: unknown;
  continue(key?: unknown): Promise<LockedCursor | null>;
  update(row: object): Promise<unknown>;
  delete(): Promise<void>;
}

/** idb hands the same cursor on from step to step, and so does this. */
function lockedCursor(
  raw: RawCursor | null,
  path: Path,
  place: RowPlace,
  cipher: Cipher,
): LockedCursor | null {
  if (!raw) return null;
  const locked: LockedCursor = {
    get key() {
      return showKey(cipher, raw.key);
    },
    get primaryKey() {
      return showKey(cipher, raw.primaryKey);
    },
    get value() {
      return openRow(cipher, place, (raw as unknown as IDBPCursorWithValue).value);
    },
    async continue(key) {
      const next = key === undefined ? undefined : (hideKey(cipher, path, key) as string);
      return (await raw.continue(next)) && locked;
    },
    update: (row) => raw.update(sealRow(cipher, place, row)),
    delete: () => raw.delete(),
  };
  return locked;
}

/** What has to stand outside follows from the store itself, so that no index can be forgotten here. */
function placeOf(raw: RawStore): RowPlace {
  const ofIndexes = () => [...raw.indexNames].flatMap((name) => raw.index(name).keyPath as Path);
  return {
    store: raw.name,
    keyPath: raw.keyPath as string,
    // Asked for at each sealing: a migration may have made an index meanwhile.
    get paths() {
      return [raw.keyPath as string, ...ofIndexes()];
    },
  };
}
