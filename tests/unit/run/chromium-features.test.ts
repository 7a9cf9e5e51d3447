import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { joinFeatures, WITHOUT_FEATURES } from '../../chromium-features';

it('goes on switching off whatever Playwright does, which Chromium would no longer hear', () => {
  const playwright = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
  const source = readFileSync(join(playwright, 'lib', 'coreBundle.js'), 'utf8');
  const [, list = ''] = /disabledFeatures = \[([^\]]+)\]/.exec(source) ?? [];
  const features = [...list.matchAll(/^\s*"(\w+)"/gm)].map(([, feature = '']) => feature);
  expect(features.length).toBeGreaterThan(10);
  const ours = WITHOUT_FEATURES.split('=')[1]?.split(',');
  expect(ours).toEqual(expect.arrayContaining(features));
});

it('joins what several switches switch off into one, of which Chromium hears all', () => {
  const switches = ['--disable-features=A,B', '--disable-gpu', '--disable-features=C'];
  expect(joinFeatures(switches)).toEqual(['--disable-gpu', '--disable-features=A,B,C']);
  expect(joinFeatures(['--disable-gpu'])).toEqual(['--disable-gpu']);
});
