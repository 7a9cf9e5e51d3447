import type { Guest } from '../model/event';
import { decideOneOnOne } from '../model/one-on-one';
import { titleSaysOneOnOne } from '../model/title-hint';
import type { CalendarEvent, CalendarFile } from './calendar-event';
import { keyOfEvent } from './event-ids';
import type { ToInstant } from './event-time';
import { occurrencesOf, type Steps } from './recurrence';
import { zonesOf } from './zones';

/** One talk with one other person, as a calendar file tells of it. */
export interface FoundTalk {
  /** `EventKey.id` and `EventKey.seriesId`. */
  eventId: string;
  seriesId: string;
  with: Guest;
  /** ISO instant. */
  startsAt: string;
  minutes: number | null;
  recurs: boolean;
  /** False: its guests are hidden, and its title and its organiser say so. */
  sure: boolean;
}

export interface FoundTalks {
  talks: FoundTalk[];
  /** Events that are called 1:1s and do not say with whom. */
  undecided: number;
  /** Series whose rule cannot be worked out. */
  endless: number;
}

interface Reading {
  calendarId: string;
  own: ReadonlySet<string>;
  toInstant: ToInstant;
  until: string;
  steps: Steps;
  found: FoundTalks;
}

/** All talks in one calendar, held or to come. `own`: the user's addresses, at least one. */
export function findTalks(
  calendar: CalendarFile,
  own: readonly string[],
  until: string,
  steps: Steps,
): FoundTalks {
  const found: FoundTalks = { talks: [], undecided: 0, endless: 0 };
  const toInstant = zonesOf(calendar.zones, calendar.zone);
  const calendarId = calendar.calendarId ?? own[0] ?? '';
  const reading: Reading = { calendarId, own: new Set(own), toInstant, until, steps, found };
  for (const versions of byUid(calendar.events).values()) {
    const exceptions = newest(
      versions.filter(({ originally }) => originally !== null),
      toInstant,
    );
    const [series = null] = newest(
      versions.filter(({ originally }) => originally === null),
      toInstant,
    ).values();
    if (series) readSeries(reading, series, exceptions);
    for (const exception of exceptions.values()) readException(reading, exception, series);
  }
  return found;
}

function byUid(events: readonly CalendarEvent[]): Map<string, CalendarEvent[]> {
  const all = new Map<string, CalendarEvent[]>();
  for (const event of events) {
    const same = all.get(event.uid);
    if (same) same.push(event);
    else all.set(event.uid, [event]);
  }
  return all;
}

/** Of several versions of one occurrence (or series) the newest, by when it was first planned. */
function newest(events: readonly CalendarEvent[], toInstant: ToInstant): Map<string, CalendarEvent> {
  const all = new Map<string, CalendarEvent>();
  for (const event of events) {
    const key = (event.originally && toInstant(event.originally)) ?? '';
    const known = all.get(key);
    if (!known || known.version <= event.version) all.set(key, event);
  }
  return all;
}

function readSeries(
  reading: Reading,
  event: CalendarEvent,
  exceptions: ReadonlyMap<string, CalendarEvent>,
): void {
  const other = otherOf(reading, event, event);
  if (!other) return;
  const recurs = event.rule !== null || event.also.length > 0;
  try {
    for (const { startsAt } of occurrencesOf(event, reading.toInstant, reading.until, reading.steps)) {
      if (exceptions.has(startsAt)) continue;
      add(reading, event, { ...other, startsAt, originally: recurs ? startsAt : null });
    }
  } catch (error) {
    // What the library refuses is no rule either.
    if (!(error instanceof Error)) throw error;
    reading.found.endless += 1;
  }
}

/** An occurrence that is unlike its series. What it does not say is as in the series. */
function readException(reading: Reading, event: CalendarEvent, series: CalendarEvent | null): void {
  if (event.originally === null) return;
  const { day, seconds } = event.originally;
  const originally = seconds === null ? day : reading.toInstant(event.originally);
  const startsAt = reading.toInstant(event.start);
  const from = event.guests.length === 0 && series ? series : event;
  const other = otherOf(reading, event, from);
  if (!other || originally === null || startsAt === null || startsAt > reading.until) return;
  add(reading, event, { ...other, startsAt, originally });
}

/** The one other person of an event, unless it is no 1:1, or none that takes place. */
function otherOf(
  { own, found }: Reading,
  event: CalendarEvent,
  said: CalendarEvent,
): { with: Guest; sure: boolean } | null {
  const { guests } = said;
  // Nobody talks all day: a leave or a birthday, with somebody told of it.
  if (event.cancelled || event.start.seconds === null || guests.some(({ declined }) => declined)) return null;
  const [viewer = ''] = own;
  const people = guests.map(({ address, name, isGroup }) => ({
    address: own.has(address) ? viewer : address,
    name,
    isGroup,
  }));
  const decision = decideOneOnOne({
    key: { id: '', seriesId: '', calendarId: '', originalStart: null },
    stage: 'read',
    viewer,
    title: event.title,
    guests: people,
    statedGuests: null,
    state: 'confirmed',
    when: null,
    timeZone: null,
  });
  if (!isHidden(said, own)) {
    if (decision.is === 'one-on-one') return { with: decision.other, sure: true };
    if (decision.is === 'undecided' && decision.why === 'no-guests') found.undecided += 1;
    return null;
  }
  const organiser = people.find(({ address }) => address === said.organiser);
  return organiser && titleSaysOneOnOne(event.title) ? { with: organiser, sure: false } : null;
}

/** Of an invitation whose guests may not see each other, only the organiser is named, and the user. */
function isHidden(event: CalendarEvent, own: ReadonlySet<string>): boolean {
  const { uid, organiser, organiserIsListed, guests } = event;
  if (organiser === null || own.has(organiser) || organiserIsListed) return false;
  return guests.length === 1 || uid.endsWith('@google.com');
}

function add(
  { calendarId, found }: Reading,
  { uid, minutes }: CalendarEvent,
  talk: { with: Guest; sure: boolean; startsAt: string; originally: string | null },
): void {
  const { originally, ...told } = talk;
  const key = keyOfEvent(uid, originally, calendarId);
  if (!key) return;
  found.talks.push({
    ...told,
    eventId: key.id,
    seriesId: key.seriesId,
    minutes,
    recurs: originally !== null,
  });
}
