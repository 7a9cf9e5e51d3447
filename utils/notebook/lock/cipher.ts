import { gcm, gcmsiv } from '@noble/ciphers/aes.js';
import { fromBase64, toBase64 } from './base64';

/** Of the data key: one half for what is said, one for the names under which it stands. */
const HALF = 32;
export const DATA_KEY_BYTES = 2 * HALF;
const NONCE_BYTES = 12;
/** Names are hidden the same way each time: that is what finds them again, and what AES-GCM-SIV is safe for. */
const NO_NONCE = new Uint8Array(NONCE_BYTES);
const HIDDEN = '~';
/** So many names are remembered with what they become: kinds, people and series come again and again. */
const REMEMBERED = 2_000;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * Encrypts texts and names with one data key. It does not wait, as WebCrypto would: a transaction of IndexedDB ends
 * while anything else is waited for.
 */
export interface Cipher {
  /** AES-256-GCM under a fresh nonce, which comes first. `place` is bound to it: elsewhere it does not open. */
  seal(text: string, place: string): Uint8Array<ArrayBuffer>;
  /** Null when it was sealed elsewhere, with another key, or is damaged. */
  open(sealed: Uint8Array, place: string): string | null;
  /** AES-256-GCM-SIV: the same name always becomes the same, and tells nothing but that. */
  hide(name: string): string;
  /** The name; what is not hidden is given back as it is, what is damaged as well. */
  show(hidden: string): string;
}

/** @param key `DATA_KEY_BYTES` random bytes */
export function createCipher(key: Uint8Array): Cipher {
  const [forTexts, forNames] = [key.slice(0, HALF), key.slice(HALF, DATA_KEY_BYTES)];
  const hiddenNames = new Map<string, string>();
  return {
    seal(text, place) {
      const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
      const sealed = gcm(forTexts, nonce, toBytes(place)).encrypt(toBytes(text));
      const all = new Uint8Array(NONCE_BYTES + sealed.length);
      all.set(nonce);
      all.set(sealed, NONCE_BYTES);
      return all;
    },
    open(sealed, place) {
      const nonce = sealed.subarray(0, NONCE_BYTES);
      return decrypt(() => gcm(forTexts, nonce, toBytes(place)).decrypt(sealed.subarray(NONCE_BYTES)));
    },
    hide(name) {
      const known = hiddenNames.get(name);
      if (known !== undefined) return known;
      // As JSON, which keeps halves of surrogate pairs apart that UTF-8 cannot say.
      const bytes = gcmsiv(forNames, NO_NONCE).encrypt(toBytes(JSON.stringify(name)));
      const hidden = HIDDEN + toBase64(bytes);
      if (hiddenNames.size >= REMEMBERED) hiddenNames.clear();
      hiddenNames.set(name, hidden);
      return hidden;
    },
    show(hidden) {
      const bytes = hidden.startsWith(HIDDEN) ? fromBase64(hidden.slice(1)) : null;
      const name = bytes && decrypt(() => gcmsiv(forNames, NO_NONCE).decrypt(bytes));
      return name === null ? hidden : (JSON.parse(name) as string);
    },
  };
}

function decrypt(run: () => Uint8Array): string | null {
  try {
    return decoder.decode(run());
  } catch {
    // Not what was encrypted: damaged, moved, or of another key.
    return null;
  }
}

function toBytes(text: string): Uint8Array {
  return encoder.encode(text);
}
