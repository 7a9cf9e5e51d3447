import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CONFIDENTIAL_SIGN,
  markOf,
  SHARE_SIGN,
  shareableOf,
  toggleMark,
  unmarked,
} from '../../../utils/guide/line-marks';
import { anItem, anyItem } from './an-item';

/** Lines with much white space and many signs among their words. */
const anyLine = fc
  .array(fc.constantFrom(' ', '\t', SHARE_SIGN, CONFIDENTIAL_SIGN, '\ufe0f', '-', 'Ship it', 'é', '😀'), {
    maxLength: 8,
  })
  .map((parts) => parts.join(''));
const isShareableLine = (line: string) => markOf(line) === 'shareable';
const toggleShareable = (line: string) => toggleMark(line, 'shareable');
const plainLine = anyLine.filter((line) => line.trim() !== '' && markOf(line) === null);

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
        const plain = toggleShareable(line);
        expect(markOf(plain)).toBeNull();
        if (plain.trim() === '') return;
        expect(toggleShareable(toggleShareable(plain))).toBe(plain);
      }),
    );
  });

  it('takes no time to unmark, however often it is marked', () => {
    const line = `${SHARE_SIGN} `.repeat(10_000);
    expect(toggleShareable(line)).toBe('');
  });
});

describe('A line that is confidential', () => {
  it.each([
    ['⊘ She may leave', 'confidential'],
    ['  ⊘\ufe0f She may leave', 'confidential'],
    ['↗ ⊘ marked as both', 'confidential'],
    ['⊘ ↗ marked as both', 'confidential'],
    ['She may leave ⊘', null],
  ])('begins with its mark, which goes before the other: "%s" %s', (line, mark) =>
    expect(markOf(line)).toBe(mark),
  );

  it('has one mark: the other takes its place', () => {
    expect(toggleMark('↗ She may leave', 'confidential')).toBe('⊘ She may leave');
    expect(toggleMark('⊘ She may leave', 'shareable')).toBe('↗ She may leave');
    expect(toggleMark('⊘ She may leave', 'confidential')).toBe('She may leave');
  });

  it('is never among what may be shared', () => {
    expect(shareableOf('⊘ She may leave\n↗ ⊘ Nor this', []).lines).toEqual([]);
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
        const marked = lines.filter(isShareableLine).map((line) => unmarked(line).trim());
        expect(may.lines).toEqual(marked.filter((line) => line !== ''));
        expect(may.lines.filter(isShareableLine)).toEqual([]);
        expect(may.items.filter(({ privacy }) => privacy !== 'shareable')).toEqual([]);
      }),
    );
  });
});
