import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findChromium, findFirefox } from '../../run/find-browser.mjs';
import { temporaryFolder } from './temporary-folder';

const saying = (words: string) => `#!/bin/sh\necho "${words}"\n`;
const finders = { chromium: findChromium, firefox: findFirefox };

it.each([
  ['ASIDE_CHROMIUM', findChromium],
  ['ASIDE_FIREFOX', findFirefox],
] as const)('%s that names no file is said, not passed over', (variable, find) => {
  expect(() => find({ [variable]: 'no/such/browser' })).toThrow(`${variable} names no/such/browser`);
});

// The stand-ins for browsers are shell scripts, which Windows does not run.
describe.skipIf(process.platform === 'win32')('the finder', () => {
  it.each([
    ['chromium', 'Chromium 156.0.1'],
    ['firefox', 'Mozilla Firefox 153.7.0esr'],
  ] as const)('takes the %s that a variable names before any other', (browser, version) => {
    const path = join(temporaryFolder({ mine: saying(version) }), 'mine');
    expect(finders[browser]({ [`ASIDE_${browser.toUpperCase()}`]: path })).toBe(path);
  });

  it('finds Firefox in the PATH', () => {
    const folder = temporaryFolder({ firefox: saying('Mozilla Firefox 153.0') });
    expect(findFirefox({ PATH: folder })).toBe(join(folder, 'firefox'));
  });

  it.each([
    ['does not start', '#!/bin/sh\nexit 1\n'],
    ['is a snap in disguise', '#!/bin/sh\n# exec /snap/bin/firefox\necho "Mozilla Firefox 153.0"\n'],
    ['is something else', saying('Iceweasel 3')],
  ])('passes over one that %s', (_, script) => {
    const folder = temporaryFolder({ firefox: script, 'next/firefox': saying('Mozilla Firefox 153.0') });
    expect(findFirefox({ PATH: `${folder}:${folder}/next` })).toBe(join(folder, 'next', 'firefox'));
  });

  it('passes over branded Chrome, which ignores --load-extension', () => {
    const folder = temporaryFolder({ chromium: saying('Google Chrome 156.0.1') });
    expect(findChromium({ PATH: folder })).not.toBe(join(folder, 'chromium'));
  });
});
