import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  isSameView,
  NOTEBOOK_VIEWS,
  type NotebookRoute,
  readRoute,
  writeRoute,
} from '../../../utils/model/route';

test('every route is read as it was written, whatever is looked for', () => {
  const detail = fc.oneof(fc.constant(null), fc.string({ unit: 'grapheme', minLength: 1 }));
  const route = fc.oneof(
    fc.constantFrom<NotebookRoute>({ view: 'week' }, { view: 'import' }),
    fc.record({ view: fc.constantFrom('people' as const, 'look-back' as const), personId: detail }),
    fc.record({ view: fc.constant('search' as const), query: fc.string({ unit: 'grapheme' }) }),
    fc.record({ view: fc.constant('house' as const), part: detail }),
  );
  fc.assert(
    fc.property(route, (one) => {
      expect(readRoute(`#${writeRoute(one)}`)).toEqual(one);
    }),
  );
});

test('an address that names no view is none', () => {
  for (const hash of ['', '#', '#nowhere', '#weeks', '#week\n']) expect(readRoute(hash), hash).toBeNull();
  for (const view of NOTEBOOK_VIEWS) expect(readRoute(`#${view}/%E0%A4%A`)?.view).toBe(view);
});

test('people have a view each; the parts of the house, and all that is looked for, share one', () => {
  const here = (one: string, other: string) => {
    const [from, to] = [readRoute(one), readRoute(other)];
    return from !== null && to !== null && isSameView(from, to);
  };
  expect(here('#people/ada', '#people/ada')).toBe(true);
  expect(here('#house/trash', '#house')).toBe(true);
  expect(here('#search/a', '#search/b')).toBe(true);
  expect(here('#people', '#people/ada')).toBe(false);
  expect(here('#people/ada', '#people/ben')).toBe(false);
  expect(here('#people/ada', '#look-back/ada')).toBe(false);
  expect(here('#week', '#import')).toBe(false);
});
