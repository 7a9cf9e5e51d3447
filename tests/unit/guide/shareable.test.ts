import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isShareableLine, SHARE_SIGN, shareableOf, toggleShareable } from '../../../utils/guide/shareable';
import { anItem, anyItem } from './an-item';

/** Lines with much white space and many signs among their words. */
const anyLine = fc
  .array(fc.constantFrom(' ', '\t', SHARE_SIGN, '\ufe0f', '-', 'Ship it', 'é', '😀'), { maxLength: 8 })
  .map((parts) => parts.join(''));
const plainLine = anyLine.filter((line) => line.trim() !== '' && !isShareableLine(line));

describe('A line that may be shared', () => {
  it.each([
    ['↗ We ship on Friday', true],
    ['  ↗We ship on Friday', true],
    ['↗\ufe0f as a pictograph', true],
    ['We ship on Friday', false],
    ['Numbers go ↗', false],
    ['', false],
  ])('begins with the mark: "%s" %s', (line, is) => expect(isShareableLine(line)).toBe(is));

  it.each([
    ['We ship on Friday', '↗ We ship on Friday'],
    ['  - a point of a list', '  ↗ - a point of a list'],
    ['↗ We ship on Friday', 'We ship on Friday'],
    ['\t↗We ship', '\tWe ship'],
    ['↗\ufe0f We ship', 'We ship'],
    ['↗ ↗  ↗ marked by several', 'marked by several'],
    ['', ''],
    ['   ', '   '],
  ])('is marked, and its mark taken away: "%s" → "%s"', (line, toggled) =>
    expect(toggleShareable(line)).toBe(toggled),
  );

  it('is, marked and unmarked, what it was', () => {
    fc.assert(
      fc.property(plainLine, (line) => {
        expect(isShareableLine(toggleShareable(line))).toBe(true);
        expect(toggleShareable(toggleShareable(line))).toBe(line);
      }),
    );
  });

  // Marked by hand, a line can have its mark written in another way; the words are the same afterwards.
  it('says, unmarked and marked, what it said', () => {
    fc.assert(
      fc.property(anyLine.filter(isShareableLine), (line) => {
        const unmarked = toggleShareable(line);
        expect(isShareableLine(unmarked)).toBe(false);
        if (unmarked.trim() === '') return;
        expect(toggleShareable(toggleShareable(unmarked))).toBe(unmarked);
      }),
    );
  });

  it('takes no time to unmark, however often it is marked', () => {
    const line = `${SHARE_SIGN} `.repeat(10_000);
    const begun = performance.now();
    expect(toggleShareable(line)).toBe('');
    expect(performance.now() - begun).toBeLessThan(500);
  });
});

describe('What may be shared of a talk', () => {
  it('is its marked lines, without their marks, and its items marked so', () => {
    const note = 'She may leave in May\n↗ We ship on Friday\n\n  ↗ Sam writes the notes\n↗\n';
    const shared = anItem('action', { form: 'promise', waitingFor: null }, { privacy: 'shareable' });
    const items = [
      shared,
      { ...shared, privacy: 'private' },
      { ...shared, privacy: 'confidential' },
      { ...shared, deletedAt: shared.createdAt },
      { ...shared, state: 'dropped' },
    ] as const;
    expect(shareableOf(note, items)).toEqual({
      lines: ['We ship on Friday', 'Sam writes the notes'],
      items: [shared],
    });
  });

  it('is never a line that is not marked, nor an item', () => {
    fc.assert(
      fc.property(fc.array(anyLine), fc.array(anyItem()), (lines, items) => {
        const may = shareableOf(lines.join('\n'), items);
        const marked = lines.filter(isShareableLine).map((line) => toggleShareable(line).trim());
        expect(may.lines).toEqual(marked.filter((line) => line !== ''));
        expect(may.lines.filter(isShareableLine)).toEqual([]);
        expect(may.items.filter(({ privacy }) => privacy !== 'shareable')).toEqual([]);
      }),
    );
  });
});
