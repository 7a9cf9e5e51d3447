import type { AccountSpec } from './calendar-options';
import { bareEventId, eventIdOf } from './event-id';
import type { EventSpec, GuestResponse, GuestSpec, Weekday } from './event-spec';
import {
  dateOfDay,
  isoDay,
  isoWallTime,
  isWholeDay,
  minutesOf,
  readWallTime,
  type WallTime,
} from './wall-time';

/** One instance as it is drawn: a single event, or one of a series with its exception applied. */
export interface Occurrence {
  /** `key`, or `key@originalStart` for an instance of a series. */
  key: string;
  event: EventSpec;
  originalStart: string;
  eventId: string;
  bareId: string;
  title: string;
  start: WallTime;
  /** Exclusive; for whole days the day after the last. */
  end: WallTime;
  allDay: boolean;
  cancelled: boolean;
  guests: GuestSpec[];
  organiserEmail: string;
  /** Null when the viewer is no guest. */
  myResponse: GuestResponse | null;
}

export const defaultTimeZone = 'America/New_York';
const weekdays: Weekday[] = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
/** Series without an end are drawn no further than this from their start. */
const LONGEST_SERIES_DAYS = 3 * 366;

function* startDays(event: EventSpec, lastDay: number): Generator<number> {
  const first = readWallTime(event.start).day;
  const repeat = event.repeat;
  if (!repeat) {
    yield first;
    return;
  }
  const until = repeat.until === undefined ? lastDay : Math.min(lastDay, readWallTime(repeat.until).day);
  const interval = repeat.interval ?? 1;
  const on = repeat.on ?? [weekdays[dateOfDay(first).weekday] ?? 'MO'];
  const monday = first - ((dateOfDay(first).weekday + 6) % 7);
  let left = repeat.count ?? Number.POSITIVE_INFINITY;
  for (let day = first; day <= Math.min(until, first + LONGEST_SERIES_DAYS) && left > 0; day++) {
    const fits =
      repeat.every === 'day'
        ? (day - first) % interval === 0
        : Math.floor((day - monday) / 7) % interval === 0 &&
          on.includes(weekdays[dateOfDay(day).weekday] ?? 'MO');
    if (!fits) continue;
    left--;
    yield day;
  }
}

/** Adds the organiser and the viewer, as Google does, and puts the organiser first. */
function invited(
  event: EventSpec,
  listed: GuestSpec[],
  organiser: GuestSpec,
  account: AccountSpec,
  mine: GuestResponse,
) {
  if (listed.length === 0) return [];
  const byEmail = new Map<string, GuestSpec>();
  const isGroupCalendar = organiser.email.endsWith('calendar.google.com');
  if (!isGroupCalendar) byEmail.set(organiser.email, { response: 'accepted', ...organiser });
  const watched = event.calendar !== undefined && event.calendar !== account.email;
  for (const guest of listed) byEmail.set(guest.email, { ...byEmail.get(guest.email), ...guest });
  const me = byEmail.get(account.email);
  if (me) byEmail.set(account.email, { name: account.name, ...me, response: mine });
  else if (!watched) byEmail.set(account.email, { email: account.email, name: account.name, response: mine });
  return [...byEmail.values()];
}

function occurrenceOf(event: EventSpec, originalStart: string, account: AccountSpec): Occurrence | null {
  const exception = event.exceptions?.[originalStart];
  if (exception?.removed) return null;
  const timeZone = account.timeZone ?? defaultTimeZone;
  const allDay = isWholeDay(event.start);
  const seriesStart = minutesOf(readWallTime(event.start));
  const length =
    event.end === undefined ? (allDay ? 1440 : 30) : minutesOf(readWallTime(event.end)) - seriesStart;
  const start = readWallTime(exception?.start ?? originalStart);
  const endMinutes =
    exception?.end === undefined ? minutesOf(start) + length : minutesOf(readWallTime(exception.end));
  const owner = event.calendar ?? account.email;
  const known = [...(event.guests ?? []), { email: account.email, name: account.name }];
  const organiser: GuestSpec = event.organiser ??
    known.find((one) => one.email === owner) ?? { email: owner };
  const mine =
    exception?.myResponse ??
    event.myResponse ??
    (organiser.email === account.email ? 'accepted' : 'needsAction');
  const guests = invited(event, exception?.guests ?? event.guests ?? [], organiser, account, mine);
  return {
    key: event.repeat ? `${event.key}@${originalStart}` : event.key,
    event,
    originalStart,
    eventId: eventIdOf(event, originalStart, { accountEmail: account.email, timeZone }),
    bareId: bareEventId(event, originalStart, timeZone),
    title: exception?.title ?? event.title,
    start,
    end: { day: Math.floor(endMinutes / 1440), minute: endMinutes % 1440 },
    allDay,
    cancelled: exception?.cancelled ?? event.cancelled ?? false,
    guests,
    organiserEmail: organiser.email,
    myResponse: guests.find((guest) => guest.email === account.email)?.response ?? null,
  };
}

/** Everything that touches the days `firstDay` to `lastDay` (both included), earliest and longest first. */
export function expandEvents(account: AccountSpec, firstDay: number, lastDay: number): Occurrence[] {
  const found: Occurrence[] = [];
  for (const event of account.events) {
    // A moved instance may come from outside the range: every exception is looked at as well.
    const starts = new Set<string>();
    const minute = readWallTime(event.start).minute;
    const asStart = (day: number) => (isWholeDay(event.start) ? isoDay(day) : isoWallTime({ day, minute }));
    const days =
      event.end === undefined ? 1 : readWallTime(event.end).day - readWallTime(event.start).day + 1;
    // Of a long series only what may reach into the range is worked out.
    for (const day of startDays(event, lastDay + 1)) if (day >= firstDay - days) starts.add(asStart(day));
    for (const [original, exception] of Object.entries(event.exceptions ?? {}))
      if (exception.start) starts.add(original);
    for (const original of starts) {
      const occurrence = occurrenceOf(event, original, account);
      if (!occurrence) continue;
      const lastOfIt = Math.ceil(minutesOf(occurrence.end) / 1440) - 1;
      if (occurrence.start.day <= lastDay && lastOfIt >= firstDay) found.push(occurrence);
    }
  }
  return found.sort((a, b) => minutesOf(a.start) - minutesOf(b.start) || minutesOf(b.end) - minutesOf(a.end));
}

/** The instance with this key (`key`, or `key@originalStart`), wherever in time it is. */
export function findOccurrence(account: AccountSpec, key: string): Occurrence | null {
  const [eventKey = '', originalStart] = key.split('@');
  const event = account.events.find((one) => one.key === eventKey);
  return event ? occurrenceOf(event, originalStart ?? event.start, account) : null;
}
