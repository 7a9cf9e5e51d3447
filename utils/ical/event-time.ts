import { instantOf } from '../model/wall-time';
import type { EventTime } from './calendar-event';

/** Answers the instant (ISO) of a time in its zone; of a whole day, that of its midnight. Null: there is no such time. */
export type ToInstant = (time: EventTime) => string | null;

/** Minutes from one to the other, for two times in one zone; a change of clocks in between is not seen. */
export function minutesBetween(start: EventTime, end: EventTime): number | null {
  if (start.seconds === null || end.seconds === null) return null;
  // Begun in one zone and ended in another, as flights are: how long it takes is not worth working out.
  if (start.zone !== end.zone) return null;
  return (asUtc(end) - asUtc(start)) / 60_000;
}

/** Milliseconds since 1970 if the zone were UTC: to compare and to count with. */
export function asUtc({ day, seconds }: EventTime): number {
  return Date.parse(`${day}T00:00:00Z`) + (seconds ?? 0) * 1000;
}

/** The instant of a time in an IANA zone; null: the browser's. */
export function instantIn(time: EventTime, zone: string | null): string | null {
  const seconds = time.seconds ?? 0;
  const minute = instantOf(time.day, Math.floor(seconds / 60), zone);
  if (minute === null || seconds % 60 === 0) return minute;
  return new Date(Date.parse(minute) + (seconds % 60) * 1000).toISOString();
}
