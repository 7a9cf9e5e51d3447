import type { StartPrecision } from './event';
import type { Missing } from './missing';

/** An event of a known series as the calendar showed it last: what is to come, without anybody having opened it. */
export interface Occurrence {
  /** The event's identity (`EventKey.id`). */
  id: string;
  personId: string;
  /** ISO instant. */
  startsAt: string;
  /** Null when the calendar did not show it. */
  minutes: number | null;
  /** When it was seen last: ISO instant. */
  seenAt: string;
  /** Absent unless it was missing when its day was looked at last. */
  missing?: Missing | undefined;
}

/** An occurrence that the calendar shows now; `personId` null: it is no 1:1 (any more). */
export type SeenOccurrence = Pick<Occurrence, 'id' | 'startsAt'> & {
  personId: string | null;
  precision: StartPrecision;
};

/** After so many days an occurrence is forgotten: what took place of it has become a meeting by then, or never will. */
export const OCCURRENCE_DAYS = 120;

/** A chip shows no finer, and two readings of one time may differ by as much. */
const ROUNDING_MS = 10 * 60_000;

/** Whether an event that was known to begin then (ISO instant, null: it was not known) was moved to begin now. */
export function isMove(then: string | null, now: string): boolean {
  // Calendars know whole minutes: anything else is when it was opened, for want of better.
  if (then?.endsWith(':00.000Z') !== true) return false;
  return Math.abs(Date.parse(now) - Date.parse(then)) > ROUNDING_MS;
}
