import ICAL from 'ical.js';
import type { CalendarEvent, EventTime } from './calendar-event';
import { asUtc, type ToInstant } from './event-time';

/** One occurrence of an event. */
export interface Occurrence {
  /** As planned by the series, in the zone of the event. */
  time: EventTime;
  /** ISO instant; of a whole day, its midnight. */
  startsAt: string;
}

/** How many candidates may be looked at in all: rules can be written that never match, and seconds have 86,400 a day. */
export interface Steps {
  left: number;
}

/** A series with more occurrences, or more candidates, is not of people who meet. */
const MOST_OF_ONE = 8_000;
const FREQUENCIES = new Set(['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY']);
const DAY_MS = 86_400_000;

/** A series that is not of this world, or one too many of them. */
class EndlessSeries extends Error {
  override readonly name = 'EndlessSeries';
}

/**
 * When an event takes place, in the order of time, up to `until` (ISO instant). Exceptions with a component of their own
 * are still among them. Throws an `EndlessSeries` when its rule cannot be worked out within `steps`.
 */
export function occurrencesOf(
  event: CalendarEvent,
  toInstant: ToInstant,
  until: string,
  steps: Steps,
): Occurrence[] {
  const found = new Map<string, Occurrence>();
  const add = (time: EventTime): string | null => {
    const startsAt = toInstant(time);
    if (startsAt !== null && startsAt <= until) found.set(startsAt, { time, startsAt });
    return startsAt;
  };
  if (event.rule === null) add(event.start);
  else {
    const ends = endOf(event.rule, event.start, toInstant);
    for (const time of timesByRule(event.rule, event.start, until, steps)) {
      const startsAt = toInstant(time);
      if (startsAt === null || startsAt > until || (ends !== null && startsAt > ends)) break;
      found.set(startsAt, { time, startsAt });
    }
  }
  event.also.forEach(add);
  const daysWithout = new Set<string>();
  for (const time of event.without) {
    const startsAt = toInstant(time.seconds === null ? { ...time, zone: event.start.zone } : time);
    if (startsAt !== null) found.delete(startsAt);
    if (time.seconds === null) daysWithout.add(time.day);
  }
  // Outlook takes out days from series with times.
  for (const [key, { time }] of found) if (daysWithout.has(time.day)) found.delete(key);
  return [...found.values()].sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
}

/** The rule's own end; null: it has none, or counts. */
function endOf(rule: Record<string, unknown>, start: EventTime, toInstant: ToInstant): string | null {
  const [, day, hours, minutes, seconds, utc] =
    /^(\d{4}-\d\d-\d\d)(?:T(\d\d):(\d\d):(\d\d)(Z?))?/.exec(String(rule.until ?? '')) ?? [];
  if (day === undefined) return null;
  // A day is meant to its end; of series with times, too, as some write it.
  if (hours === undefined) return toInstant({ day, seconds: 86_399, zone: start.zone });
  const inDay = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  // Of whole days the time in a rule says nothing.
  if (start.seconds === null) return toInstant({ day, seconds: 86_399, zone: start.zone });
  return toInstant({ day, seconds: inDay, zone: utc === 'Z' ? 'UTC' : start.zone });
}

/** By the clocks of the event's own zone: there a talk at nine stays one at nine. */
function* timesByRule(
  rule: Record<string, unknown>,
  start: EventTime,
  until: string,
  steps: Steps,
): Generator<EventTime> {
  if (!FREQUENCIES.has(String(rule.freq))) throw new EndlessSeries(`A series that is ${String(rule.freq)}`);
  const first = new Date(asUtc(start)).toISOString().slice(0, 19);
  // A day later than needed, whatever the zone: the exact end is looked at where the instant is known.
  const last = new Date(Date.parse(until) + DAY_MS).toISOString().slice(0, 19);
  // Counted here, since without an end the library looks for matches for thousands of years.
  const { until: _until, count, ...others } = rule;
  let more = typeof count === 'number' ? count : Number.POSITIVE_INFINITY;
  const recur = ICAL.Recur.fromData({ ...others, until: last } as never);
  const iterator = recur.iterator(ICAL.Time.fromDateTimeString(first));
  // Looked at for each candidate; the library would go on for ever when none ever matches.
  const matches = iterator.check_contracting_rules.bind(iterator);
  let own = MOST_OF_ONE;
  iterator.check_contracting_rules = () => {
    own -= 1;
    steps.left -= 1;
    if (own < 0 || steps.left < 0) throw new EndlessSeries('A series without an end in sight');
    return matches();
  };
  for (let time = iterator.next(); time && more > 0; time = iterator.next(), more--) {
    const { year, month, day, hour, minute, second } = time;
    const two = (number: number) => String(number).padStart(2, '0');
    const seconds = start.seconds === null ? null : hour * 3600 + minute * 60 + second;
    yield { day: `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`, seconds, zone: start.zone };
  }
}
