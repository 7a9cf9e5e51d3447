/**
 * Zones by their own laws, written out: what Aside reckons by the browser's table is held against it. America's since
 * 2007, Europe's since 1996.
 */
export type Place = 'new-york' | 'berlin' | 'utc';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The instant (ISO) at which clocks show this time. @param wall milliseconds since 1970 as if the place were in UTC */
export function instantAt(place: Place, wall: number): string {
  return new Date(wall - offsetAt(place, wall)).toISOString();
}

/** What a place is ahead of UTC, in milliseconds, when its clocks show this; times at night are not asked for. */
function offsetAt(place: Place, wall: number): number {
  if (place === 'utc') return 0;
  const year = new Date(wall).getUTCFullYear();
  const isSummer =
    place === 'new-york'
      ? wall >= sunday(year, 2, 8) + 2 * HOUR && wall < sunday(year, 10, 1) + 2 * HOUR
      : wall >= sunday(year, 2, 25) + 2 * HOUR && wall < sunday(year, 9, 25) + 2 * HOUR;
  return (place === 'new-york' ? -5 : 1) * HOUR + (isSummer ? HOUR : 0);
}

/** The first Sunday from this day of a month (0 to 11) on. */
function sunday(year: number, month: number, from: number): number {
  const day = Date.UTC(year, month, from);
  return day + ((7 - new Date(day).getUTCDay()) % 7) * DAY;
}

/** `20261123T090000` of a wall time. */
export function stamp(wall: number): string {
  return new Date(wall).toISOString().slice(0, 19).replaceAll(/[-:]/g, '');
}
