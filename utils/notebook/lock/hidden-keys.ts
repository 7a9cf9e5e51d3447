import type { Cipher } from './cipher';

type KeyPath = string | readonly string[];

/** Without a word in them: our own ids, instants, numbers of blocks and their rows, the lock's own row, and the beginning of every range. */
const WORDLESS =
  /^$|^\.lock$|^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$|^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$|^[hkw] \d{8} \d{4}$/;
/** Where the order is needed; made by us, of letters and digits that mean nothing. */
const RANKS: readonly string[] = ['rank', 'open.rank', 'standing.rank'];
const RANK = /^[\dA-Za-z]+$/;

/** A key as it stands in a locked database. Whatever may hold a word is hidden, the same way each time. */
export function hideKey(cipher: Cipher, path: KeyPath, key: unknown): unknown {
  if (typeof path === 'string') return hidePart(cipher, path, key);
  return Array.isArray(key) ? key.map((part, at) => hidePart(cipher, path[at] ?? '', part)) : key;
}

function hidePart(cipher: Cipher, path: string, part: unknown): unknown {
  if (Array.isArray(part)) return part.map((each) => hidePart(cipher, path, each));
  if (typeof part !== 'string' || WORDLESS.test(part)) return part;
  return RANKS.includes(path) && RANK.test(part) ? part : cipher.hide(part);
}

/** The same for what a request asks for: a key, a range of them, or everything. */
export function hideQuery(cipher: Cipher, path: KeyPath, query: unknown): IDBKeyRange | IDBValidKey | null {
  const hidden = (key: unknown) => hideKey(cipher, path, key) as IDBValidKey;
  if (!(query instanceof IDBKeyRange)) return query === undefined ? null : hidden(query);
  const { lower, upper, lowerOpen, upperOpen } = query;
  if (lower === undefined) return IDBKeyRange.upperBound(hidden(upper), upperOpen);
  if (upper === undefined) return IDBKeyRange.lowerBound(hidden(lower), lowerOpen);
  return IDBKeyRange.bound(hidden(lower), hidden(upper), lowerOpen, upperOpen);
}

/** A key as the notebook knows it. */
export function showKey(cipher: Cipher, key: unknown): unknown {
  if (Array.isArray(key)) return key.map((part) => showKey(cipher, part));
  return typeof key === 'string' ? cipher.show(key) : key;
}
