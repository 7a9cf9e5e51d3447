import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, isDueThisWeek, isOverdue, today } from '../../../utils/model/due';

describe('due dates', () => {
  it('are late from the day after', () => {
    expect(isOverdue('2026-11-22', '2026-11-22')).toBe(false);
    expect(isOverdue('2026-11-21', '2026-11-22')).toBe(true);
    expect(isOverdue(null, '2026-11-22')).toBe(false);
  });
  it('are this week’s from its first to its last day, wherever weeks begin', () => {
    // 2026-11-22 is a Sunday: the last day of a week that begins on Monday, the first of one that begins on Sunday.
    expect(isDueThisWeek('2026-11-16', '2026-11-22')).toBe(true);
    expect(isDueThisWeek('2026-11-23', '2026-11-22')).toBe(false);
    expect(isDueThisWeek('2026-11-23', '2026-11-22', 7)).toBe(true);
    expect(isDueThisWeek('2026-11-21', '2026-11-22', 7)).toBe(false);
    expect(isDueThisWeek(null, '2026-11-22')).toBe(false);
  });
  it('are days of the user’s own zone', () => {
    expect(today('2026-11-22T23:30:00Z', 'Asia/Tokyo')).toBe('2026-11-23');
    expect(today('2026-11-22T23:30:00Z', 'America/New_York')).toBe('2026-11-22');
  });
  it('count whole days over a change of clocks', () => {
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  });
});
