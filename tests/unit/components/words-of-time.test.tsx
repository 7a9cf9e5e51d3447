import { describe, expect, it } from 'vitest';
import { movedOffset } from '../../../components/panel/replace-text';
import { plural } from '../../../components/plural';
import { dayCount } from '../../../components/time/day-count';
import { dayText } from '../../../components/time/day-text';
import { relativeDay } from '../../../components/time/relative-day';
import { lookUp } from './english';
import { NOW } from './examples';

describe('Times in words', () => {
  it.each([
    ['2026-11-20T08:00:00.000Z', 'today'],
    ['2026-11-19T08:00:00.000Z', 'yesterday'],
    ['2026-11-10T08:00:00.000Z', '10 days ago'],
    ['2026-10-30T08:00:00.000Z', '3 weeks ago'],
    ['2026-08-20T08:00:00.000Z', '3 months ago'],
    ['2024-11-20T08:00:00.000Z', '2 years ago'],
  ])('say of %s: %s', (then, words) => {
    expect(relativeDay(then, NOW, 'en')).toBe(words);
  });

  it.each([
    ['2026-11-20', 'today'],
    ['2026-11-21', 'tomorrow'],
    ['2026-11-24', 'Tue, Nov 24'],
    ['2026-11-12', 'Nov 12'],
    ['2027-01-03', 'Jan 3, 2027'],
  ])('call the day %s %s', (day, words) => {
    expect(dayText(day, '2026-11-20', 'en')).toBe(words);
  });

  it('count in the forms of the language', () => {
    expect(dayCount(1, 'en')).toBe('1 day');
    expect(dayCount(62, 'en')).toBe('62 days');
    expect(plural({ language: 'en', t: lookUp }, 'item_carried', 1)).toBe('carried once');
    expect(plural({ language: 'en', t: lookUp }, 'item_carried', 4)).toBe('carried 4 times');
    // Polish asks for a form that the English table does not hold.
    expect(plural({ language: 'pl', t: lookUp }, 'item_carried', 3)).toBe('carried 3 times');
  });
});

describe('The caret', () => {
  it.each([
    ['before the change', 'one two', 'one 1 two', 2, 2],
    ['behind the change', 'one two', 'zero one two', 7, 12],
    ['inside what was taken away', 'one two three', 'one three', 6, 5],
  ])('stays beside its words %s', (_, before, after, from, to) => {
    expect(movedOffset(before, after, from)).toBe(to);
  });
});
