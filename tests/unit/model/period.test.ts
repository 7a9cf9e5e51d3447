import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../../utils/model/due';
import { isWithin, monthsOf, periodUntil, STRETCHES, spanOf } from '../../../utils/model/period';

const SEED = 2026;
const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1990-01-01', days));

test('a half year ends today and begins with a month, never less than was asked for', () => {
  expect(periodUntil('2026-11-23', 'half', '')).toEqual({ from: '2026-05-01', until: '2026-11-23' });
  expect(periodUntil('2026-02-28', 'quarter', '')).toEqual({ from: '2025-11-01', until: '2026-02-28' });
  expect(periodUntil('2026-02-28', 'year', '')).toEqual({ from: '2025-02-01', until: '2026-02-28' });
  expect(periodUntil('2026-02-28', 'since', '2026-02-03').from).toBe('2026-02-03');
  expect(periodUntil('2026-02-28', 'since', '2027-01-01').from).toBe('2026-02-28');
  expect(periodUntil('2026-02-28', 'since', '0002-01-01').from).toBe('2016-02-01');
});

test('its months follow one another without a gap, from its first day to its last', () => {
  fc.assert(
    fc.property(day, fc.constantFrom(...STRETCHES), day, (until, stretch, since) => {
      const period = periodUntil(until, stretch, since);
      expect(isWithin(until, period)).toBe(true);
      const months = monthsOf(period);
      expect(months[0]).toBe(period.from.slice(0, 7));
      expect(months.at(-1)).toBe(until.slice(0, 7));
      for (const [index, month] of months.entries()) {
        const next = months[index + 1];
        if (next !== undefined) expect(addDays(`${month}-28`, 4).slice(0, 7)).toBe(next);
      }
    }),
    { seed: SEED, numRuns: 300 },
  );
});

test('its span holds its last day to the end, and no moment of the next', () => {
  const { from, to } = spanOf({ from: '2026-03-01', until: '2026-03-31' });
  expect(new Date(from)).toEqual(new Date(2026, 2, 1));
  expect(new Date(to)).toEqual(new Date(2026, 3, 1));
});
