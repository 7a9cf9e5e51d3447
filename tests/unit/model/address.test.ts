import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalAddress, isResourceAddress } from '../../../utils/model/address';

describe('canonicalAddress', () => {
  test.each([
    ['dana@example.com', 'dana@example.com'],
    ['  Dana.Doe+1@Example.COM ', 'dana.doe+1@example.com'],
    ['\u200edana@example.com\u202c', 'dana@example.com'],
    ['dana@googlemail.com', 'dana@gmail.com'],
    ['#contacts@group.v.calendar.google.com', '#contacts@group.v.calendar.google.com'],
    ['müller@bücher.example', 'müller@bücher.example'],
    ['c_188abc@resource.calendar.google.com', 'c_188abc@resource.calendar.google.com'],
  ])('%j → %s', (raw, address) => {
    expect(canonicalAddress(raw)).toBe(address);
  });

  test.each([
    '',
    'dana',
    'dana@',
    '@example.com',
    'dana@localhost',
    'dana@example..com',
    'da na@example.com',
    'dana@example.com, bob@example.com',
    'Dana <dana@example.com>',
    '"><script>@x.y',
    'a@b@c.com',
    'da\u200bna@example.com',
    'dana\u202e@example.com',
    'dana@exam\u00adple.com',
    'da\u0000na@example.com',
    'dana\ud800@example.com',
    `${'x'.repeat(65)}@example.com`,
    `dana@${'x.'.repeat(150)}com`,
    'x'.repeat(1_000_000),
  ])('%j is no address', (raw) => {
    expect(canonicalAddress(raw)).toBeNull();
  });

  test('is its own canonical form, and no text makes it throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.emailAddress()), (raw) => {
        const address = canonicalAddress(raw);
        if (address !== null) expect(canonicalAddress(address)).toBe(address);
      }),
    );
  });
});

test('rooms and things are resources', () => {
  expect(isResourceAddress('c_188abc@resource.calendar.google.com')).toBe(true);
  expect(isResourceAddress('dana@example.com')).toBe(false);
});
