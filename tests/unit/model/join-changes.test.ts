import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinChanges } from '../../../utils/model/join-changes';

const text = fc
  .array(fc.constantFrom('a', 'b', 'cc', 'd.', '\n', ' '), { maxLength: 30 })
  .map((all) => all.join(''));

test('a side that changed nothing, or changed alike, leaves the other one as it is', () => {
  fc.assert(
    fc.property(text, text, (base, other) => {
      expect(joinChanges(base, base, other)).toBe(other);
      expect(joinChanges(base, other, base)).toBe(other);
      expect(joinChanges(base, other, other)).toBe(other);
    }),
  );
});

test('two that write in one line find every word of both once, in its place', () => {
  const base = 'ask about May and June';
  const first = 'ask Ann about May and June';
  const second = 'ask about May and late June, too';
  expect(joinChanges(base, first, second)).toBe('ask Ann about May and late June, too');
});

test('words of both sides are there once, wherever they were put', () => {
  const word = (side: string) =>
    fc.array(fc.nat({ max: 8 }), { minLength: 1, maxLength: 6 }).map((places) => ({ side, places }));
  fc.assert(
    fc.property(word('l'), word('r'), (left, right) => {
      const base = Array.from({ length: 8 }, (_, at) => `base${at}`);
      const write = ({ side, places }: typeof left) => {
        const words = [...base];
        places.forEach((place, index) => {
          words.splice(place, 0, `${side}${index}`);
        });
        return words.join(' ');
      };
      const joined = joinChanges(base.join(' '), write(left), write(right)).split(/\s+/).filter(Boolean);
      const wanted = [
        ...base,
        ...left.places.map((_, index) => `l${index}`),
        ...right.places.map((_, index) => `r${index}`),
      ];
      expect([...joined].sort()).toEqual(wanted.sort());
    }),
    {
      examples: [
        // The last word of all stood twice here.
        [
          { side: 'l', places: [8, 0, 8] },
          { side: 'r', places: [8, 0, 8, 0] },
        ],
      ],
    },
  );
});

test('what had come through already is not written again beside what others put there', () => {
  expect(joinChanges('one two', 'one theirs mine two', 'one mine two')).toBe('one theirs mine two');
});

test('a word is never torn where one side took away what the other one wrote in the place of', () => {
  expect(joinChanges('As it was.\n', '', 'Popup.\n')).toBe('Popup.\n');
  expect(joinChanges('one two', '', 'none two')).toBe('none ');
});

test('what came through in part, and went on on both sides since, stands there once', () => {
  expect(joinChanges('', 'one theirs two', 'one two mine')).toBe('one theirs two mine');
  expect(joinChanges('base ', 'base a b q c ', 'base a b c d ')).toBe('base a b q c d ');
  // Two that say something else each, and have a word in common, are two.
  expect(joinChanges('', 'Buy the milk', 'Call the bank')).toBe('Buy the milk\nCall the bank');
});

test('what had come through is found again whatever was written around it, and whatever blanks stand there', () => {
  const blank = fc.constantFrom(' ', '\n', '\n\n', ' \n');
  const put = fc.array(fc.tuple(fc.nat({ max: 20 }), blank), { maxLength: 6 });
  const write = (text: string, name: string, words: ReadonlyArray<[number, string]>) => {
    const pieces = text.match(/\S+\s*/g) ?? [];
    words.forEach(([place, after], index) => {
      pieces.splice(place % (pieces.length + 1), 0, `${name}${index}${after}`);
    });
    return pieces.reduce((all, piece) => (/\S$/.test(all) ? `${all} ${piece}` : all + piece), '');
  };
  fc.assert(
    fc.property(put, put, put, put, (begun, left, right, more) => {
      const base = write('', 'base', begun);
      const mine = write(base, 'l', left);
      const stored = joinChanges(base, write(base, 'r', right), mine);
      const gone = write(stored, 'more', more);
      for (const text of [joinChanges(base, gone, mine), joinChanges(base, mine, gone)]) {
        expect(text.split(/\s+/).filter(Boolean).sort()).toEqual(gone.split(/\s+/).filter(Boolean).sort());
      }
    }),
    { numRuns: 500 },
  );
});
