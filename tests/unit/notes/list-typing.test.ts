import { describe, expect, it } from 'vitest';
import { type Edit, enterInList, tabInList, wrapped } from '../../../components/notes/list-typing';
import { asTyped, hasItemLine, itemLineAt } from '../../../components/panel/item-line';

/** `|` is the cursor; two of them hold the selection. */
function place(shown: string) {
  const value = shown.replaceAll('|', '');
  const from = shown.indexOf('|');
  return { value, from, to: Math.max(from, shown.lastIndexOf('|') - 1) };
}
function typed(shown: string, act: (at: ReturnType<typeof place>) => Edit | null): string | null {
  const at = place(shown);
  const edit = act(at);
  if (!edit) return null;
  const value = at.value.slice(0, edit.from) + edit.insert + at.value.slice(edit.to);
  const [from, to] = edit.select;
  return from === to
    ? `${value.slice(0, from)}|${value.slice(from)}`
    : `${value.slice(0, from)}|${value.slice(from, to)}|${value.slice(to)}`;
}
const enter = (shown: string) => typed(shown, enterInList);
const tab = (shown: string) => typed(shown, (at) => tabInList(at, false));
const back = (shown: string) => typed(shown, (at) => tabInList(at, true));

describe('Enter', () => {
  it('goes on with a list', () => {
    expect(enter('- a|')).toBe('- a\n- |');
    expect(enter('- a|b')).toBe('- a\n- |b');
    expect(enter('  9. a|')).toBe('  9. a\n  10. |');
    expect(enter('- [x] a|')).toBe('- [x] a\n- [ ] |');
    expect(enter('↗ - a|')).toBe('↗ - a\n- |');
  });

  it('on an empty line goes up a level, and out of the list at last', () => {
    expect(enter('- a\n  - |')).toBe('- a\n- |');
    expect(enter('1. a\n   - b\n   - |')).toBe('1. a\n   - b\n2. |');
    expect(enter('- a\n- |')).toBe('- a\n|');
    expect(enter('- [ ] |')).toBe('|');
  });

  it('is an ordinary Enter everywhere else', () => {
    for (const shown of ['a|', '|- a', '-| a', '-|', '- |a|b', '12.5|'])
      expect(enter(shown), shown).toBeNull();
  });
});

describe('Tab', () => {
  it('puts a line below the one above it, and back', () => {
    expect(tab('- a\n- b|')).toBe('- a\n  - b|');
    expect(tab('1. a\n2. b|')).toBe('1. a\n   1. b|');
    expect(back('1. a\n   1. b|')).toBe('1. a\n2. b|');
    expect(back('- a\n  - b\n    - |c|')).toBe('- a\n  - b\n  - |c|');
  });

  it('leaves the field where a line can go no deeper, no further out, or is in no list', () => {
    for (const shown of ['a|', '- a|', '- a\n  - b|', 'text\n- a|', '|- a\n- b|'])
      expect(tab(shown), shown).toBeNull();
    for (const shown of ['a|', '- a|', '- a\n- b|']) expect(back(shown), shown).toBeNull();
  });
});

describe('signs around words', () => {
  it('are put there and taken away', () => {
    const bold = (shown: string) => typed(shown, (at) => wrapped(at, '**'));
    const italic = (shown: string) => typed(shown, (at) => wrapped(at, '*'));
    expect(bold('a |word| b')).toBe('a **|word|** b');
    expect(bold('a **|word|** b')).toBe('a |word| b');
    expect(bold('a |word |b')).toBe('a **|word|** b');
    expect(bold('|')).toBe('**|**');
    expect(italic('**|word|**')).toBe('***|word|***');
    expect(italic('***|word|***')).toBe('**|word|**');
    expect(bold('|a\nb|')).toBeNull();
  });
});

describe('a line that begins with []', () => {
  const item = (shown: string) => {
    const { value, from, to } = place(shown);
    return itemLineAt(value, from, to);
  };

  it('is an open item of what it says, and stays in the note with a sign', () => {
    expect(item('one\n[] Send the draft |\ntwo')).toMatchObject({ words: 'Send the draft' });
    const act = (shown: string) =>
      typed(shown, ({ value, from, to }) => itemLineAt(value, from, to)?.edit ?? null);
    expect(act('one\n[] Send the draft|')).toBe('one\n→ Send the draft\n|');
    expect(act('[ ] Send the draft|\nmore')).toBe('→ Send the draft\n|\nmore');
  });

  it('is none with a bullet, without words, within the line, or with a mark', () => {
    for (const shown of [
      '- [ ] a|',
      '[] |',
      '[]a|',
      '[] a|b',
      '[x] a|',
      '⊘ [] a|',
      '→ a|',
      `[] ${'a'.repeat(2_001)}|`,
    ])
      expect(item(shown), shown).toBeNull();
  });

  it('comes back as it was typed', () => {
    expect(hasItemLine('one\n→ Send', 'Send')).toBe(true);
    expect(asTyped('→ Send\n→ Send\nSend', 'Send')).toBe('→ Send\n[] Send\nSend');
    expect(hasItemLine('[] Send', 'Send')).toBe(false);
  });
});
