import { strFromU8, strToU8, unzipSync } from 'fflate';
import { afterEach, expect, it } from 'vitest';
import { packFiles } from '../../run/pack-files.mjs';

const FILES: Array<[string, Uint8Array]> = [
  ['panel.html', strToU8('<!doctype html>')],
  ['chunks/a.js', strToU8('export {};')],
  ['icon/16.png', Uint8Array.of(0, 1, 2, 255)],
];
const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

it('the same files give the same bytes, in any order and any time zone', () => {
  process.env.TZ = 'America/New_York';
  const one = packFiles(FILES);
  process.env.TZ = 'Asia/Tokyo';
  expect(Buffer.compare(one, packFiles([...FILES].reverse()))).toBe(0);
});

it('another byte gives another zip', () => {
  expect(Buffer.compare(packFiles(FILES), packFiles([...FILES, ['b', strToU8('')]]))).not.toBe(0);
});

it('what was packed is what is unpacked', () => {
  const unpacked = unzipSync(packFiles(FILES));
  expect(Object.keys(unpacked)).toEqual(['chunks/a.js', 'icon/16.png', 'panel.html']);
  expect(strFromU8(unpacked['chunks/a.js'] ?? new Uint8Array())).toBe('export {};');
});
