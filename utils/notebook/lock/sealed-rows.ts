import { fromBase64, toBase64 } from './base64';
import type { Cipher } from './cipher';
import { hideKey, showKey } from './hidden-keys';
import { isLockRow } from './lock-place';

/** Whose rows these are: the store's name, its key path, and those of its indexes. */
export interface RowPlace {
  store: string;
  keyPath: string;
  paths: readonly string[];
}

/**
 * Seals a row. Outside stands only what the key paths name, hidden where it may hold a word: what is added to a row later is secret by itself. The inside
 * is bound to the store and to all that stands outside, so that no row can be put in another's place or list.
 */
export function sealRow(cipher: Cipher, { store, keyPath, paths }: RowPlace, row: object): object {
  if (isLockRow(store, Reflect.get(row, keyPath))) return row;
  const outside: Record<string, unknown> = {};
  for (const path of paths) {
    const value = readPath(row, path);
    if (value !== undefined) writePath(outside, path, hideKey(cipher, path, value));
  }
  return { ...outside, sealed: cipher.seal(JSON.stringify(row), nameOf(store, outside)) };
}

/** The row; one that does not open is given as it was found, under its key: whoever reads it takes it for damaged. */
export function openRow(cipher: Cipher, { store, keyPath }: RowPlace, raw: unknown): unknown {
  if (typeof raw !== 'object' || raw === null) return raw;
  const { sealed, ...outside } = raw as Record<string, unknown>;
  if (isLockRow(store, outside[keyPath])) return raw;
  const bytes = ArrayBuffer.isView(sealed) ? toUint8(sealed) : null;
  const text = bytes && cipher.open(bytes, nameOf(store, outside));
  if (text !== null) return JSON.parse(text) as unknown;
  return {
    ...outside,
    [keyPath]: showKey(cipher, outside[keyPath]),
    sealed: bytes ? toBase64(bytes) : sealed,
  };
}

/** The same for texts outside the database. */
export function sealText(cipher: Cipher, name: string, text: string): string {
  return toBase64(cipher.seal(text, name));
}

/** Null when it does not open. */
export function openText(cipher: Cipher, name: string, sealed: unknown): string | null {
  const bytes = typeof sealed === 'string' ? fromBase64(sealed) : null;
  return bytes && cipher.open(bytes, name);
}

function nameOf(store: string, outside: object): string {
  return `${store} ${JSON.stringify(outside)}`;
}

function readPath(row: object, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => {
    return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  }, row);
}

function writePath(target: Record<string, unknown>, path: string, value: unknown): void {
  const keys = path.split('.');
  const last = keys.pop() ?? path;
  let inner = target;
  for (const key of keys) {
    const next = (inner[key] ?? {}) as Record<string, unknown>;
    inner[key] = next;
    inner = next;
  }
  inner[last] = value;
}

function toUint8({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
