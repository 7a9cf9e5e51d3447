import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainNote } from '../../../utils/model/plain-note';

test.each([
  ['**Migration**: wants to lead', 'Migration: wants to lead'],
  ['## Next *quarter*', 'Next quarter'],
  ['- [ ] Send the __plan__', 'Send the plan'],
  ['  * [x] done', 'done'],
  ['[] an open item', 'an open item'],
  ['> 1. quoted and numbered', 'quoted and numbered'],
  [
    'see [the wiki](https://wiki.example.com "Plans") and <https://example.com>',
    'see the wiki and https://example.com',
  ],
  ['***both*** and *italic with **bold** within* and ~~gone~~', 'both and italic with bold within and gone'],
  ['`call_it(**now**)` and `x`', 'call_it(**now**) and x'],
  ['\\*not italic\\*', '*not italic*'],
  ['来週までに**予算**の見直し', '来週までに予算の見直し'],
  ['first\n---\n```ts\ncode\n```\nlast', 'first\n\n\ncode\n\nlast'],
])('%s is read as %s', (note, plain) => {
  expect(plainNote(note)).toBe(plain);
});

test.each([
  '2 * 3 * 4',
  'snake_case_name',
  'a - b',
  '#hashtag',
  'C++ and 50%',
  'one * two',
  '[Ada] said',
  '-5 degrees',
])('%s stays as it is', (words) => {
  expect(plainNote(words)).toBe(words);
});

test('words stay, in their order, whatever stands around them', () => {
  const mark = fc.constantFrom('**', '*', '__', '~~', '`', '***');
  const begin = fc.constantFrom('', '# ', '- ', '> ', '1. ', '- [ ] ');
  const word = fc.stringMatching(/^[a-zäß予]{1,8}$/u);
  fc.assert(
    fc.property(begin, fc.array(fc.tuple(mark, word), { minLength: 1 }), (begins, marked) => {
      const note = begins + marked.map(([around, each]) => `${around}${each}${around}`).join(' ');
      expect(plainNote(note)).toBe(marked.map(([, each]) => each).join(' '));
    }),
    { seed: 2026, numRuns: 300 },
  );
});
