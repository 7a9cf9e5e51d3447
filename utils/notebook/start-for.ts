import type { StartPrecision } from '../model/event';

/** A guess at the day is noon or the time first planned: from there no time of the same day is further. */
const ROUGHLY_THE_SAME = 16 * 3_600_000;

/** What is known of a start (ISO instant, null: nothing) is not given up for a guess at the same day. */
export function startFor(known: string | null, startsAt: string, precision: StartPrecision): string {
  if (known === null || precision === 'minute') return startsAt;
  if (precision === 'none') return known;
  return Math.abs(Date.parse(known) - Date.parse(startsAt)) <= ROUGHLY_THE_SAME ? known : startsAt;
}
