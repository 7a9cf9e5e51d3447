import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
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

describe.each(languages)('the texts in %s', (language) => {
  it('have the keys of the English ones', () => {
    expect(
      Object.keys(textsOf(language)).sort(),
      'Translate what is missing; or delete what English no longer has.',
    ).toEqual(Object.keys(textsOf('en')).sort());
  });

  it('keep the placeholders of the English ones', () => {
    const placeholders = (text = '') => [...new Set(text.match(/\$\w+\$?/g))].sort();
    const english = Object.entries(textsOf('en')).map(([key, { message }]) => [key, placeholders(message)]);
    const theirs = english.map(([key]) => [key, placeholders(textsOf(language)[String(key)]?.message)]);
    expect(theirs, 'Use the same $placeholders as public/_locales/en/messages.json.').toEqual(english);
  });
});
