import { expect, test } from 'vitest';
import { lastGroup, readRecoveryCode, recoveryCode } from '../../../utils/model/recovery-code';

const bytes = Uint8Array.from({ length: 25 }, (_, at) => at * 9);

test('a recovery code has five groups of five, and no letter that is read as a digit', () => {
  for (let first = 0; first < 256; first++) {
    const code = recoveryCode(Uint8Array.from(bytes, (byte) => byte + first));
    expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){4}[0-9A-HJKMNP-TV-Z]{5}$/);
  }
});

test('it is read however it is typed', () => {
  const code = recoveryCode(Uint8Array.from(bytes, (_, at) => at % 2));
  expect(code).toBe('01010-10101-01010-10101-01010');
  expect(readRecoveryCode(code)).toBe(code);
  expect(readRecoveryCode(' oiolo lolol OIOIO 1o1o1 0 1 0 1 0\n')).toBe(code);
  expect(lastGroup(code.toLowerCase())).toBe('01010');
});
