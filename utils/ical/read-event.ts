import ICAL from 'ical.js';
import { canonicalAddress } from '../model/address';
import { plainText } from '../model/safe-text';
import type { CalendarEvent, EventGuest, EventTime } from './calendar-event';
import { minutesBetween } from './event-time';

/** A property as jCal has it: name, parameters, type, values. */
type Property = [name: string, parameters: Record<string, unknown>, type: string, ...values: unknown[]];

const LONGEST_UID = 1000;
const LONGEST_TITLE = 300;
const LONGEST_NAME = 200;
/** A series that leaves out more occurrences, or adds more, is not real. */
const MOST_DATES = 5000;
const TIME = /^(\d{4}-\d\d-\d\d)(?:T(\d\d):(\d\d):(\d\d)(Z?))?$/;

/** One `VEVENT`. Throws what is wrong with it. */
export function readEvent(text: string): CalendarEvent {
  const [, properties] = ICAL.parse(text) as unknown as [string, Property[]];
  const all = (name: string) => properties.filter(([key]) => key === name);
  const first = (name: string) => properties.find(([key]) => key === name);
  const said = (name: string) => String(first(name)?.[3] ?? '');

  const uid = said('uid').trim();
  const start = timesOf(first('dtstart'))[0];
  if (uid === '' || uid.length > LONGEST_UID || !start) throw new Error('An event without id or time');
  const rule = first('rrule')?.[3];
  const [organiser] = guestsOf(all('organizer'));
  const listed = guestsOf(all('attendee'));
  const guests = new Map(
    [...(organiser ? [organiser] : []), ...listed].map((guest) => [guest.address, guest]),
  );
  return {
    uid,
    title: plainText(said('summary'), LONGEST_TITLE) || null,
    start,
    minutes: minutesOf(start, timesOf(first('dtend'))[0] ?? null, said('duration')),
    rule: typeof rule === 'object' && rule !== null ? (rule as Record<string, unknown>) : null,
    without: all('exdate').flatMap(timesOf).slice(0, MOST_DATES),
    also: all('rdate').flatMap(timesOf).slice(0, MOST_DATES),
    originally: timesOf(first('recurrence-id'))[0] ?? null,
    cancelled: said('status').toUpperCase() === 'CANCELLED',
    version: `${said('sequence').slice(0, 9).padStart(9, '0')} ${said('last-modified') || said('dtstamp')}`,
    guests: [...guests.values()],
    organiser: organiser?.address ?? null,
    organiserIsListed: listed.some(({ address }) => address === organiser?.address),
  };
}

function timesOf(property: Property | undefined): EventTime[] {
  if (!property) return [];
  const [, parameters, , ...values] = property;
  const zone = typeof parameters.tzid === 'string' ? parameters.tzid : null;
  return values.flatMap((value): EventTime[] => {
    // A period: from when, and to when.
    const text = String(Array.isArray(value) ? value[0] : value);
    const [, day = '', hours, minutes, seconds, utc] = TIME.exec(text) ?? [];
    const year = Number(day.slice(0, 4));
    if (year < 1970 || year > 2200 || Number.isNaN(Date.parse(`${day}T00:00:00Z`))) return [];
    if (hours === undefined) return [{ day, seconds: null, zone: null }];
    const inDay = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
    return inDay < 86_400 ? [{ day, seconds: inDay, zone: utc === 'Z' ? 'UTC' : zone }] : [];
  });
}

function minutesOf(start: EventTime, end: EventTime | null, duration: string): number | null {
  if (start.seconds === null) return null;
  const minutes = end ? minutesBetween(start, end) : lengthOf(duration);
  return minutes !== null && minutes > 0 && minutes < 24 * 60 ? Math.max(1, Math.round(minutes)) : null;
}

function lengthOf(duration: string): number | null {
  return duration === '' ? null : ICAL.Duration.fromString(duration).toSeconds() / 60;
}

/** Everybody once, the last word counting. */
function guestsOf(properties: readonly Property[]): EventGuest[] {
  const guests = new Map<string, EventGuest>();
  for (const [, parameters, , value] of properties) {
    const kind = String(parameters.cutype ?? '').toUpperCase();
    const raw = typeof parameters.email === 'string' ? parameters.email : String(value);
    const address = canonicalAddress(raw.replace(/^mailto:/i, ''));
    if (address === null || kind === 'RESOURCE' || kind === 'ROOM' || isCalendarItself(address)) continue;
    const name = plainText(typeof parameters.cn === 'string' ? parameters.cn : '', LONGEST_NAME);
    guests.set(address, {
      address,
      name: name === '' || name.includes('@') ? (guests.get(address)?.name ?? null) : name,
      isGroup: kind === 'GROUP',
      declined: String(parameters.partstat ?? '').toUpperCase() === 'DECLINED',
    });
  }
  return [...guests.values()];
}

/** Rooms, calendars of a team, and whoever Google puts where nobody is known. */
function isCalendarItself(address: string): boolean {
  return /@(?:[\w.-]+\.)?calendar\.google\.com$/.test(address);
}
