import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hunksBetween } from '../../../utils/model/hunks';

const pieces = fc.array(fc.constantFrom('', 'a', 'b', 'c'), { maxLength: 12 });

/** The text before, with every hunk put in its place. */
function applied(before: string[], after: string[]): string[] {
  const changed = [...before];
  for (const { at, removed, added } of hunksBetween(before, after).reverse())
    changed.splice(at, removed, ...added);
  return changed;
}

test('what was replaced makes of the one text the other', () => {
  fc.assert(
    fc.property(pieces, pieces, (before, after) => {
      expect(applied(before, after)).toEqual(after);
    }),
  );
});

test('changes far apart are told apart', () => {
  expect(hunksBetween(['a', 'b', 'c', 'd'], ['a1', 'b', 'c', 'd', 'e'])).toEqual([
    { at: 0, removed: 1, added: ['a1'] },
    { at: 4, removed: 0, added: ['e'] },
  ]);
});

test('what would take minutes to compare is one replacement of all but what both begin and end with', () => {
  const blank = (times: number) => Array.from({ length: times }, () => '');
  const before = ['begin', 'x', ...blank(5_000), 'y', 'end'];
  const after = ['begin', ...blank(4_000), 'end'];
  expect(hunksBetween(before, after)).toEqual([{ at: 1, removed: 5_002, added: blank(4_000) }]);
});
