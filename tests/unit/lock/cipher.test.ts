import { createCipheriv } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromBase64, toBase64 } from '../../../utils/notebook/lock/base64';
import { createCipher, DATA_KEY_BYTES } from '../../../utils/notebook/lock/cipher';
import { unwrapKey, wrapKey } from '../../../utils/notebook/lock/data-key';

const key = Uint8Array.from({ length: DATA_KEY_BYTES }, (_, at) => at);
const other = Uint8Array.from(key, (byte) => byte ^ 1);
const cipher = createCipher(key);
const texts = fc.string({ unit: 'binary', maxLength: 300 });

test('what is sealed is AES-256-GCM with the nonce before it and the tag behind it', () => {
  const sealed = cipher.seal('They quarrelled.', 'items 1');
  const nonce = sealed.slice(0, 12);
  const standard = createCipheriv('aes-256-gcm', key.slice(0, 32), nonce).setAAD(Buffer.from('items 1'));
  const bytes = Buffer.concat([
    nonce,
    standard.update('They quarrelled.', 'utf8'),
    standard.final(),
    standard.getAuthTag(),
  ]);
  expect(Buffer.from(sealed)).toEqual(bytes);
});

test('every text opens in its place with its key, and nowhere else', () => {
  fc.assert(
    fc.property(texts, texts, texts, (text, place, elsewhere) => {
      const sealed = cipher.seal(text, place);
      expect(cipher.open(sealed, place)).toBe(text);
      if (elsewhere !== place) expect(cipher.open(sealed, elsewhere)).toBeNull();
      expect(createCipher(other).open(sealed, place)).toBeNull();
    }),
  );
});

test('one bit flipped anywhere, or a byte cut off, and it does not open', () => {
  const sealed = cipher.seal('quarrelled', 'p');
  for (let bit = 0; bit < sealed.length * 8; bit++) {
    const damaged = sealed.slice();
    damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    expect(cipher.open(damaged, 'p')).toBeNull();
  }
  for (let length = 0; length < sealed.length; length++) {
    expect(cipher.open(sealed.slice(0, length), 'p')).toBeNull();
  }
});

test('a text sealed twice is never the same, a name hidden twice always is, and each name is another', () => {
  expect(cipher.seal('a', 'p')).not.toEqual(cipher.seal('a', 'p'));
  fc.assert(
    fc.property(texts, texts, (a, b) => {
      expect(cipher.hide(a)).toBe(cipher.hide(a));
      expect(cipher.show(cipher.hide(a))).toBe(a);
      expect(cipher.hide(a) === cipher.hide(b)).toBe(a === b);
    }),
  );
  for (const half of ['\ud83d', '\ude00']) expect(cipher.show(cipher.hide(half))).toBe(half);
  expect(createCipher(other).show(cipher.hide('a'))).toBe(cipher.hide('a'));
  expect(cipher.show('plain')).toBe('plain');
});

test('bytes survive base64, and damaged base64 is no bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(fromBase64(toBase64(bytes))).toEqual(bytes);
    }),
  );
  const long = new Uint8Array(100_000).fill(7);
  expect(fromBase64(toBase64(long))).toEqual(long);
  expect(fromBase64('*')).toBeNull();
});

describe('a wrapped key', () => {
  test('opens with its secret alone, however the keyboard composes its letters', async () => {
    const wrapped = await wrapKey(key, 'grün', 10);
    expect(await unwrapKey(wrapped, 'gru\u0308n')).toEqual(key);
    expect(await unwrapKey(wrapped, 'grun')).toBeNull();
    expect(await unwrapKey({ ...wrapped, key: wrapped.nonce }, 'grün')).toBeNull();
    expect(JSON.stringify(wrapped)).not.toContain(toBase64(key).slice(0, 10));
  });

  test('is never the same twice', async () => {
    const [a, b] = [await wrapKey(key, 'grün', 10), await wrapKey(key, 'grün', 10)];
    expect(new Set([a.salt, b.salt, a.nonce, b.nonce]).size).toBe(4);
    expect(a.key).not.toBe(b.key);
  });
});
