import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readFile, root } from './project-files';

const languages = readdirSync(join(root, 'public/_locales'));
const textsOf = (language: string): Record<string, { message: string }> =>
  JSON.parse(readFile(`public/_locales/${language}/messages.json`));

it.each(languages)('every text that the manifest names exists in %s', (language) => {
  const named = [...readFile('wxt.config.ts').matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key ?? '');
  expect(
    named.filter((key) => !textsOf(language)[key]?.message),
    `Add the key to public/_locales/${language}/messages.json; or take it out of wxt.config.ts.`,
  ).toEqual([]);
});
