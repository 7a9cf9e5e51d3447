// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../../../components/practices/lines/fields';
import messages from '../../../public/_locales/en/messages.json';
import { PRACTICES } from '../../../utils/guide/practices';
import { guideKeys, isQuestionKey } from '../guide/guide-keys';

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

/** What `guideText` looks up for the fields of every kind of line, from all that is begun on the guide's shelves. */
const fieldKeys = [
  ...new Set(
    PRACTICES.flatMap(({ shelves }) => shelves).flatMap(({ begins }) =>
      fieldsOf(begins).flatMap(({ key, values = [] }) =>
        [
          `field_${begins.kind}_${key}`,
          ...values.map((value) => `choice_${begins.kind}_${key}_${value}`),
        ].map((asked) => asked.replaceAll('-', '_')),
      ),
    ),
  ),
];
const askedByData = new Set([...guideKeys(), ...fieldKeys]);
/** A text of another family is looked up by its whole key, where the compiler sees it. */
const FAMILIES = ['practice', 'shelf', 'step', 'due', 'question', 'field', 'choice'];

describe('The English texts', () => {
  // Keys that do not exist are found by the compiler: the look-up takes only keys of this table.
  it.each(Object.keys(table))('use %s somewhere', (key) => {
    const base = key.replace(/_(zero|one|two|few|many|other)$/, '');
    const used = [`'${key}'`, `'${base}'`, `__MSG_${key}__`].some((mark) => sources.includes(mark));
    const asked = askedByData.has(key) || isQuestionKey(key);
    expect(used || asked, `nothing shows "${key}": use it, or take it out of messages.json`).toBe(true);
  });

  it('ask only for keys that exist', () => {
    const asked = [...sources.matchAll(/\bt\(\s*'([a-z_0-9]+)'/g)].map((match) => match[1] ?? '');
    expect(asked.length).toBeGreaterThan(50);
    expect(asked.filter((key) => !(key in table))).toEqual([]);
  });

  it.each(fieldKeys)('have %s, which the fields of a line ask for', (key) => {
    expect(Object.keys(table), `Add "${key}" to public/_locales/en/messages.json.`).toContain(key);
  });

  it('are looked up by data only in families that are looked through here', () => {
    const looked = [...sources.matchAll(/\bguideText\(\s*t,\s*'([a-z_]+)'/g)].map((match) => match[1] ?? '');
    expect(looked.length).toBeGreaterThan(5);
    expect(looked.filter((family) => !FAMILIES.includes(family))).toEqual([]);
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
