import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventKey } from '../../../utils/model/event';
import { instantOf, startOf, wallTimeOf } from '../../../utils/model/wall-time';

const key = (originalStart: string | null): EventKey => ({
  id: 'c e',
  seriesId: 'c e',
  calendarId: 'c',
  originalStart,
});

describe('the instant of a wall time', () => {
  it('follows the zone, its summer time, and half hours', () => {
    expect(instantOf('2026-07-01', 9 * 60, 'Europe/Berlin')).toBe('2026-07-01T07:00:00.000Z');
    expect(instantOf('2026-12-01', 9 * 60, 'Europe/Berlin')).toBe('2026-12-01T08:00:00.000Z');
    expect(instantOf('2026-06-29', 12 * 60, 'Asia/Kolkata')).toBe('2026-06-29T06:30:00.000Z');
  });
  it('gives the time after the change in the hour that spring skips', () => {
    expect(instantOf('2026-03-29', 150, 'Europe/Berlin')).toBe('2026-03-29T01:30:00.000Z');
  });
  it('gives the first of the two in the hour that autumn repeats', () => {
    expect(instantOf('2026-10-25', 150, 'Europe/Berlin')).toBe('2026-10-25T00:30:00.000Z');
  });
  it('is null for a day that is none, and takes the browser’s zone for one nobody knows', () => {
    expect(instantOf('2026-99-99', 0, 'Europe/Berlin')).toBeNull();
    expect(instantOf('2026-01-01', 0, 'Mars/Olympus')).toBe(instantOf('2026-01-01', 0, null));
  });
  it('is undone by reading the clocks again, but in hours that spring skips', () => {
    const zones = fc.constantFrom(
      'Europe/Berlin',
      'America/New_York',
      'Asia/Tokyo',
      'Australia/Lord_Howe',
      'Asia/Kathmandu',
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3_000 }),
        fc.integer({ min: 4 * 60, max: 23 * 60 }),
        zones,
        (days, minutes, zone) => {
          const day = new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10);
          const instant = instantOf(day, minutes, zone);
          expect(instant && wallTimeOf(instant, zone)).toEqual({ day, minutes });
        },
      ),
    );
  });
});

describe('when an event begins', () => {
  it('is where it lies on the page, else its original start, else noon of the day', () => {
    const planned = key('2026-11-23T09:00:00.000Z');
    expect(startOf(planned, null, 'UTC')).toBe('2026-11-23T09:00:00.000Z');
    expect(startOf(planned, { day: '2026-11-24', minutes: 600 }, 'UTC')).toBe('2026-11-24T10:00:00.000Z');
    expect(startOf(planned, { day: '2026-11-24', minutes: null }, 'UTC')).toBe('2026-11-24T09:00:00.000Z');
    expect(startOf(planned, { day: '2026-11-23', minutes: null }, 'UTC')).toBe('2026-11-23T09:00:00.000Z');
    expect(startOf(key(null), { day: '2026-11-24', minutes: null }, 'UTC')).toBe('2026-11-24T12:00:00.000Z');
    expect(startOf(key('2026-11-23'), null, 'UTC')).toBe('2026-11-23T12:00:00.000Z');
    expect(startOf(key(null), null, 'UTC')).toBeNull();
  });
});
