// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import messages from '../../../public/_locales/en/messages.json';

const root = new URL('../../../', import.meta.url);
const MARKS = /\.(ts|tsx)$/;

function sourcesIn(folder: string): string {
  return readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((file) => MARKS.test(file))
    .map((file) => readFileSync(new URL(`${folder}/${file}`, root), 'utf8'))
    .join('\n');
}

const sources = `${sourcesIn('components')}${sourcesIn('entrypoints')}${readFileSync(new URL('wxt.config.ts', root), 'utf8')}`;
const table: Record<string, { message: string; description: string }> = messages;

describe('The English texts', () => {
  // Keys that do not exist are found by the compiler: the look-up takes only keys of this table.
  it.each(Object.keys(table))('use %s somewhere', (key) => {
    const base = key.replace(/_(zero|one|two|few|many|other)$/, '');
    const used = [`'${key}'`, `'${base}'`, `__MSG_${key}__`].some((mark) => sources.includes(mark));
    expect(used, `nothing shows "${key}": use it, or take it out of messages.json`).toBe(true);
  });

  it('ask only for keys that exist', () => {
    const asked = [...sources.matchAll(/\bt\(\s*'([a-z_0-9]+)'/g)].map((match) => match[1] ?? '');
    expect(asked.length).toBeGreaterThan(50);
    expect(asked.filter((key) => !(key in table))).toEqual([]);
  });

  it('say to translators what each is for', () => {
    expect(Object.entries(table).filter(([, { description }]) => !description)).toEqual([]);
  });

  it('hold every form that English needs where one form is counted', () => {
    for (const key of Object.keys(table).filter((key) => key.endsWith('_other'))) {
      expect(table).toHaveProperty(key.replace(/_other$/, '_one'));
    }
  });
});
