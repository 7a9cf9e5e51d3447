import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinApart, joinTexts, openText } from '../../../utils/model/note-text';

/** What becomes of a note that two views change at once, either way round. */
function joined(note: string, one: string, other: string): string {
  const [first, second] = [openText('', note), openText('', note)];
  first.edit(one);
  second.edit(other);
  const text = joinTexts(first.state(), second.state(), other)?.text();
  expect(joinTexts(second.state(), first.state(), one)?.text()).toBe(text);
  return text ?? '';
}

test('two views that type in one line at once both find their words, each once', () => {
  expect(joined('Ask about ', 'Ask about May', 'Please: Ask about ')).toBe('Please: Ask about May');
  expect(joined('one two three', 'one 2 three', 'one two 3')).toBe('one 2 3');
  expect(joined('one two', '', 'one and two')).toBe('and ');
  expect(joined('same', 'same', 'same')).toBe('same');
});

test('what was begun apart from the same note is never doubled', () => {
  const [one, other] = [openText('', 'The note.'), openText('', 'The note.')];
  expect(joinTexts(one.state(), other.state(), 'The note.')?.text()).toBe('The note.');
});

test('what has no beginning in common, or is no state, is not joined', () => {
  const mine = openText('', 'The note.');
  const other = openText('', 'Another note.');
  expect(joinTexts(mine.state(), other.state(), 'Another note.')).toBeNull();
  for (const state of ['', 'x', 'x.y', mine.state().slice(0, -9), mine.state().replace('.', 'x.')]) {
    expect(joinTexts(mine.state(), state, 'The note.'), state).toBeNull();
  }
});

test('two notes with no beginning in common are joined word by word, what was put at the end last', () => {
  const join = (base: string, mine: string, theirs: string) => joinApart(base, mine, theirs)?.text();
  for (let time = 0; time < 8; time++) {
    expect(join('one two. ', 'one two. three. ', 'one two. \n\nFrom the popup')).toBe(
      'one two. three. \n\nFrom the popup',
    );
  }
});

test('what one view joined apart is not doubled when the other one goes on from the same beginning', () => {
  // Somebody else's paragraph took the state away, and both had begun from the empty note.
  const one = openText('', '');
  one.edit('mine ');
  const stored = 'mine \n\nFrom the popup';
  const other = joinApart('', 'theirs ', stored);
  one.edit('mine and more ');
  const known = other?.text() ?? '';
  const both =
    joinTexts(one.state(), other?.state() ?? '', known) ?? joinApart('mine ', 'mine and more ', known);
  expect(both?.text().split(/\s+/).sort()).toEqual('From and mine more popup the theirs'.split(' '));
});

test('of two like words the one before the cursor is the new one', () => {
  const [one, other] = [openText('', 'w15. '), openText('', 'w15. ')];
  one.edit('w12. w15. ', 5);
  other.edit('w13. w15. ', 5);
  expect(joinTexts(one.state(), other.state(), 'w13. w15. ')?.text().split(' ').sort()).toEqual([
    '',
    'w12.',
    'w13.',
    'w15.',
  ]);
});

test('a state of another text than the note is not believed', () => {
  const text = openText('', 'The note.');
  const { state } = text;
  const earlier = state();
  text.edit('The note, changed.');
  expect(joinTexts(text.state(), earlier, 'Restored.')).toBeNull();
  expect(openText(earlier, 'Restored.').text()).toBe('Restored.');
});

test('a state that was sent and whose answer was lost is joined once with what was typed after it', () => {
  const view = openText('', 'The note.');
  view.edit('The note. Sent');
  const sent = view.state();
  view.edit('The note. Sent, and more');
  expect(joinTexts(view.state(), sent, 'The note. Sent')?.text()).toBe('The note. Sent, and more');
});

test('no character is torn', () => {
  const view = openText('', '👍🏽 and 👎🏽');
  view.edit('👍🏻 and 👎🏽');
  view.edit('👍🏻 und 👍🏽');
  expect(openText(view.state(), view.text()).text()).toBe('👍🏻 und 👍🏽');
});

test('a state that has grown far beyond its note is begun anew', () => {
  const view = openText('', '');
  for (let at = 0; at < 4_000; at++) {
    view.edit(`${at} ${view.text()}`);
    if (at % 2) view.edit('x');
  }
  view.edit('The note.');
  expect(view.state().length).toBeGreaterThan(10_000);
  expect(openText(view.state(), 'The note.').state().length).toBeLessThan(100);
});

test('three views end alike whatever they type, in whatever order they hear of one another', () => {
  const edit = fc.record({
    view: fc.nat(2),
    at: fc.nat(100),
    cut: fc.nat(3),
    add: fc.string({ maxLength: 4, unit: 'grapheme' }),
  });
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.array(edit, { maxLength: 20 }),
      fc.nat(5),
      (note, edits, order) => {
        const views = [openText('', note), openText('', note), openText('', note)] as const;
        for (const { view, at, cut, add } of edits) {
          const text = views[view]?.text() ?? '';
          const letters = [...text];
          letters.splice(at % (letters.length + 1), cut, add);
          views[view]?.edit(letters.join(''));
          expect(views[view]?.text()).toBe(letters.join(''));
        }
        const [a, b, c] = [0, 1, 2].map((number) => views[(number * (1 + (order % 2)) + order) % 3]);
        if (!a || !b || !c) return;
        const ab = joinTexts(a.state(), b.state(), b.text());
        const bc = joinTexts(b.state(), c.state(), c.text());
        const all = ab && joinTexts(c.state(), ab.state(), ab.text());
        const again = bc && joinTexts(a.state(), bc.state(), bc.text());
        expect(all).not.toBeNull();
        expect(again?.text()).toBe(all?.text());
      },
    ),
  );
});
