import { describe, expect, test } from 'vitest';
import { countMatches } from '../../../utils/calendar/find';
import { type SelectorName, selectors } from '../../../utils/calendar/selectors';
import { expectedMatches } from './expected-matches';
import { fixtureNames, openFixture } from './open-fixture';

describe('every selector on every fixture', () => {
  test.each(fixtureNames)('%s', (name) => {
    const counts = countMatches(openFixture(name));
    const found = Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
    expect(
      found,
      `The selectors match other things in fixtures/${name}.html than expected.\n` +
        `If the fixture or a selector was meant to change: correct the line '${name}' in expected-matches.ts.\n` +
        'If not: the selector in utils/calendar/selectors.ts has become too wide or too narrow; make it fit again.',
    ).toEqual(expectedMatches[name]);
  });

  test('no line stands for a fixture that is gone', () => {
    expect(Object.keys(expectedMatches).sort()).toEqual(fixtureNames);
  });

  test.each(Object.keys(selectors) as SelectorName[])(
    'the newest way to %s is seen in some fixture',
    (name) => {
      expect(
        Object.values(expectedMatches).some((counts) => (counts[name] ?? 0) > 0),
        `No fixture shows '${name}'. Add a fixture in which it matches, or remove the selector.`,
      ).toBe(true);
    },
  );
});

test.each(Object.entries(selectors))('%s: dated, sourced, newest first within reason', (_name, ways) => {
  for (const { css, seen, source } of ways) {
    expect(seen).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
    expect(source).not.toBe('');
    expect(
      css,
      'A class name of Google alone finds something else tomorrow: add a role or an attribute.',
    ).not.toMatch(/^\.\w+$/);
    expect(css, 'Words of a label differ by language: use roles, ids, attributes.').not.toMatch(
      /aria-label[*^$~|]?="(?!@)/,
    );
  }
});
