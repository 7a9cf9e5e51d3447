import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../../utils/model/safe-text';

describe('plainText', () => {
  test.each([
    ['Bob / Dana', 'Bob / Dana'],
    ['  Bob\n\t Dana  ', 'Bob Dana'],
    ['\u202eboB\u202c', 'boB'],
    ['a\u200bb\u200cc\u2060d\ufeffe\u00adf', 'abcdef'],
    ['a\u0000b\u001bc\u0085d', 'a b c d'],
    ['a \u200b b', 'a b'],
    ['👨‍👩‍👧 Familie', '👨‍👩‍👧 Familie'],
    ['👩🏽‍💻', '👩🏽‍💻'],
    ['a\u200db', 'ab'],
    ['\ue000👨\ue000👩', '👨👩'],
    ['half \ud83d', 'half'],
    ['<b>1:1</b> &amp;', '<b>1:1</b> &amp;'],
    ['\u3164\u115f', ''],
    ['', ''],
    [null, ''],
    [undefined, ''],
  ])('%j → %j', (text, expected) => {
    expect(plainText(text, 100)).toBe(expected);
  });

  test('never cuts a character in two', () => {
    expect(plainText('ab👍', 3)).toBe('ab');
    expect(plainText('abc d', 4)).toBe('abc');
  });

  test('of any text makes one line within its length, and of that the same again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(50), (text, length) => {
        const plain = plainText(text, length);
        expect(plain.length).toBeLessThanOrEqual(length);
        expect(plain).not.toMatch(/[\n\r\u202a-\u202e\u2066-\u2069\u200b]/);
        expect(plainText(plain, length)).toBe(plain);
      }),
    );
  });

  test('reads no more of a huge text than it needs', () => {
    expect(plainText('x'.repeat(5_000_000), 300)).toHaveLength(300);
  });
});
