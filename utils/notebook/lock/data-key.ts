import * as v from 'valibot';
import { fromBase64, toBase64 } from './base64';
import { DATA_KEY_BYTES } from './cipher';

/** OWASP asks for 600,000 at least; a million takes half a second on an older machine. */
export const ITERATIONS = 1_000_000;
const SALT_BYTES = 16;
const NONCE_BYTES = 12;
const PURPOSE = new TextEncoder().encode('Aside: data key');

const text = v.pipe(v.string(), v.minLength(1));
const wrappedKey = v.object({
  kdf: v.literal('PBKDF2-SHA-256'),
  iterations: v.pipe(v.number(), v.integer(), v.minValue(1)),
  salt: text,
  nonce: text,
  key: text,
});
export const wrappedKeys = v.object({ passphrase: wrappedKey, recovery: wrappedKey });

/** The data key, encrypted with a key that is made of a secret, and how that is made. */
export type WrappedKey = v.InferOutput<typeof wrappedKey>;
/** The same data key twice: to be opened with the passphrase, or with the recovery code. */
export type WrappedKeys = v.InferOutput<typeof wrappedKeys>;

export function newDataKey(): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(DATA_KEY_BYTES));
}

/** Encrypts the data key with AES-256-GCM under a key made of the secret by PBKDF2. */
export async function wrapKey(
  dataKey: Uint8Array<ArrayBuffer>,
  secret: string,
  iterations: number,
): Promise<WrappedKey> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const key = await deriveKey(secret, salt, iterations);
  const wrapped = await crypto.subtle.encrypt(cipherOf(nonce), key, dataKey);
  return {
    kdf: 'PBKDF2-SHA-256',
    iterations,
    salt: toBase64(salt),
    nonce: toBase64(nonce),
    key: toBase64(new Uint8Array(wrapped)),
  };
}

/** The data key; null when the secret is another one, or what is stored is damaged. */
export async function unwrapKey(
  wrapped: WrappedKey,
  secret: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const [salt, nonce, key] = [wrapped.salt, wrapped.nonce, wrapped.key].map(fromBase64);
  if (!salt || !nonce || !key) return null;
  const derived = await deriveKey(secret, salt, wrapped.iterations);
  try {
    return new Uint8Array(await crypto.subtle.decrypt(cipherOf(nonce), derived, key));
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'OperationError') return null;
    throw cause;
  }
}

async function deriveKey(
  secret: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<CryptoKey> {
  // However a keyboard composes its letters, it is the same passphrase.
  const bytes = new TextEncoder().encode(secret.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(how, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

function cipherOf(iv: Uint8Array<ArrayBuffer>): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: PURPOSE };
}
