import type { EventKey, StartPrecision, WallTime } from './event';

const NOON = 12 * 60;

/**
 * When an event begins, as ISO instant: from where it lies on the page if that is known to the minute; else from the
 * original start, moved to the day on the page when it lies on another; else that day's noon. Null when nothing is known.
 */
export function startOf(key: EventKey, when: WallTime | null, timeZone: string | null): string | null {
  const planned = plannedStart(key, timeZone);
  if (when === null) return planned;
  if (when.minutes !== null) return instantOf(when.day, when.minutes, timeZone);
  if (planned === null) return instantOf(when.day, NOON, timeZone);
  const local = wallTimeOf(planned, timeZone);
  return local.day === when.day ? planned : instantOf(when.day, local.minutes, timeZone);
}

/** How far that start can be believed. */
export function precisionOf(when: WallTime | null): StartPrecision {
  if (when === null) return 'none';
  return when.minutes === null ? 'day' : 'minute';
}

function plannedStart(key: EventKey, timeZone: string | null): string | null {
  if (key.originalStart === null) return null;
  const isDay = key.originalStart.length === 'YYYY-MM-DD'.length;
  return isDay ? instantOf(key.originalStart, NOON, timeZone) : key.originalStart;
}

/**
 * The instant at which clocks in a zone show this day and time. In the hour that clocks skip in spring, the time after
 * the change; in the one they repeat in autumn, the first. Null for an impossible day.
 */
export function instantOf(day: string, minutes: number, timeZone: string | null): string | null {
  const asUtc = Date.parse(`${day}T00:00:00Z`) + minutes * 60_000;
  if (Number.isNaN(asUtc)) return null;
  // The offset is asked a day apart on both sides, so that a change of clocks in between shows in the candidates.
  const offsets = [offsetAt(asUtc - 86_400_000, timeZone), offsetAt(asUtc + 86_400_000, timeZone)];
  const exact = offsets
    .map((offset) => asUtc - offset)
    .find((instant) => instant + offsetAt(instant, timeZone) === asUtc);
  return new Date(exact ?? asUtc - (offsets[0] ?? 0)).toISOString();
}

/** What clocks in a zone show at an instant. */
export function wallTimeOf(instant: string, timeZone: string | null): { day: string; minutes: number } {
  const local = new Date(Date.parse(instant) + offsetAt(Date.parse(instant), timeZone));
  return { day: local.toISOString().slice(0, 10), minutes: local.getUTCHours() * 60 + local.getUTCMinutes() };
}

/** Milliseconds that a zone is ahead of UTC at an instant (in milliseconds since 1970). */
function offsetAt(instant: number, timeZone: string | null): number {
  const parts = Object.fromEntries(
    formatterFor(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
}

const formatters = new Map<string | null, Intl.DateTimeFormat>();

function formatterFor(timeZone: string | null): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = makeFormatter(timeZone);
  formatters.set(timeZone, made);
  return made;
}

function makeFormatter(timeZone: string | null): Intl.DateTimeFormat {
  const fields = {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  } as const;
  const options = { ...fields, hourCycle: 'h23', calendar: 'gregory', numberingSystem: 'latn' } as const;
  try {
    return new Intl.DateTimeFormat('en', timeZone === null ? options : { ...options, timeZone });
  } catch (error) {
    // The page named a zone that this browser does not know: its own zone is the best guess.
    if (error instanceof RangeError) return new Intl.DateTimeFormat('en', options);
    throw error;
  }
}
