import { describe, expect, test } from 'vitest';
import { findAll } from '../../../utils/calendar/find';
import { findChip, readChip, readChipTime, readSentence } from '../../../utils/calendar/read-chip';
import { readDay, readWrittenDay } from '../../../utils/calendar/read-day';
import { one, openFixture } from './open-fixture';

/** bare id → where the chip lies, read as the set of chips is. */
function timesIn(name: string): Record<string, unknown> {
  const document = openFixture(name);
  const chips = findAll(document, 'chip')
    .map(findChip)
    .filter((chip) => chip !== null);
  const language = document.documentElement.lang;
  return Object.fromEntries(
    chips.map((chip) => [chip.key.id.split(' ')[1], readChipTime(chip.element, language)]),
  );
}

describe('chips', () => {
  test('week', () => {
    expect(timesIn('week-en')).toEqual({
      '20261125_abcdef': { day: '2026-11-25', minutes: null },
      weekly1on1bob_20261123T090000Z: { day: '2026-11-23', minutes: 600 },
      planning_R20260901T080000_20261123T130000Z: { day: '2026-11-23', minutes: 840 },
      odd: { day: '2026-11-24', minutes: 557 },
      gone: { day: '2026-11-26', minutes: 900 },
      night: { day: '2026-11-27', minutes: null },
    });
  });

  test('day', () => {
    expect(timesIn('day-ru')).toEqual({
      weekly1on1bob_20261123T090000Z: { day: '2026-11-23', minutes: 600 },
    });
  });

  test('month, also from right to left', () => {
    expect(timesIn('month-it')).toEqual({
      weekly1on1bob_20261123T090000Z: { day: '2026-11-23', minutes: 600 },
      trip: { day: '2026-11-27', minutes: null },
      weekly1on1bob_20261130T090000Z: { day: '2026-12-01', minutes: 930 },
    });
    expect(timesIn('month-ar')).toEqual({
      weekly1on1bob_20261123T090000Z: { day: '2026-11-25', minutes: 900 },
    });
  });

  test('month without a cell for each day: by its place, if that is certain', () => {
    const document = openFixture('month-it');
    const chip = one('[style*="57.14%"]');
    const cells = [...(chip.closest('.PTdDEc')?.children ?? [])];
    for (const cell of cells) if (!cell.contains(chip)) cell.remove();
    expect(readChipTime(chip, 'it')?.day).toBe('2026-11-27');
    document.documentElement.dir = 'rtl';
    expect(readChipTime(chip, 'it')).toBeNull();
    chip.style.cssText = 'right: 14.29%';
    expect(readChipTime(chip, 'it')?.day).toBe('2026-11-24');
    chip.style.cssText = 'right: 20%';
    expect(readChipTime(chip, 'it')).toBeNull();
  });

  test('schedule, both forms', () => {
    expect(timesIn('schedule-form-1-ja')).toEqual({
      weekly1on1bob_20261123T090000Z: { day: '2026-11-23', minutes: 600 },
      second: { day: '2026-11-23', minutes: 1080 },
    });
    expect(timesIn('schedule-form-2-es')).toEqual({
      weekly1on1bob_20261123T090000Z: { day: '2026-11-23', minutes: 600 },
      whole: { day: '2026-11-23', minutes: null },
    });
  });

  test('one chip is measured: place wins over words that say something else', () => {
    openFixture('week-en');
    const chip = findChip(one('[style*="top: 479px"]'));
    const column = one('[data-column-index="1"]');
    Object.defineProperty(column, 'offsetHeight', { value: 1152 });
    const sentence = one('[style*="top: 479px"] .XuJrye');
    expect(chip && readChip(chip, 'en').when).toEqual({ day: '2026-11-23', minutes: 600 });
    sentence.textContent = '3pm to 4pm, Bob';
    expect(chip && readChip(chip, 'en').when).toEqual({ day: '2026-11-23', minutes: 600 });
    sentence.textContent = '?';
    expect(chip && readChip(chip, 'en').when).toEqual({ day: '2026-11-23', minutes: 600 });
    sentence.textContent = '10:03am to 10:30am, Bob';
    expect(chip && readChip(chip, 'en').when).toEqual({ day: '2026-11-23', minutes: 603 });
  });

  test.each([
    ['week-en', '.leOeGd'],
    ['week-en', '.I0UMhf'],
    ['month-it', '[data-stacked-layout-chip]'],
    ['schedule-form-1-ja', '[role="gridcell"] [role="button"]'],
    ['schedule-form-2-es', '[role="button"] span'],
  ])('%s: %s lies in a chip', (name, css) => {
    openFixture(name);
    expect(findChip(one(css))?.element.hasAttribute('data-eventid')).toBe(true);
  });

  test.each([
    ['week-en', '[data-eventid^="tasks_s"] .XuJrye'],
    ['week-en', '[data-eventid^="ttb_"] button'],
    ['week-en', '[data-eventid="tasks_rollover_view"] span'],
    ['week-en', 'h2'],
    ['popup-guest', '#rAECCd'],
    ['popup-guest', '#xRsvpYesBu'],
  ])('%s: %s lies in none', (name, css) => {
    openFixture(name);
    expect(findChip(one(css))).toBeNull();
  });

  test('the sentence is found with and without a label', () => {
    openFixture('week-en');
    expect(readSentence(one('[style*="top: 445px"]'))).toMatch(/^9:17am to 9:40am, Odd one/);
    expect(readSentence(one('[data-eventid^="ttb_"]'))).toMatch(/^task: focus/);
    openFixture('schedule-form-1-ja');
    expect(readSentence(one('[role="presentation"]'))).toMatch(/^午前10時/);
  });
});

test.each([
  ['28542', '2025-11-30'],
  ['27966', '2024-09-30'],
  ['25123', '2019-01-03'],
  ['28975', '2026-09-15'],
  ['0', null],
  ['29055', null],
  ['x', null],
  ['', null],
  [null, null],
])('data-datekey %s is %s', (key, day) => {
  expect(readDay(key)).toBe(day);
});

test('data-date', () => {
  expect(readWrittenDay('20261123')).toBe('2026-11-23');
  expect(readWrittenDay('20261323')).toBeNull();
  expect(readWrittenDay(null)).toBeNull();
});
