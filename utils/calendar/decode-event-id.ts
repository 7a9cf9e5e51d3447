import { canonicalAddress } from '../model/address';
import type { EventKey } from '../model/event';
import { decodeBase64 } from './decode-base64';

/** Calendar shortens its own domains inside event ids; all others stay whole. */
const SHORT_DOMAINS: Readonly<Record<string, string>> = {
  '@m': '@gmail.com',
  '@g': '@group.calendar.google.com',
  '@v': '@group.v.calendar.google.com',
  '@i': '@import.calendar.google.com',
};

/** Tasks, their time blocks and the "pending tasks" chip carry ids of their own, which name no event. */
export const TASK_ID = /^(?:tasks[_.]|ttb_)/;

const LONGEST_ID = 2048;
const CACHE_SIZE = 2000;
const cache = new Map<string, EventKey | null>();

/** `data-eventid`, or the `eid` of an address, as a key; null for whatever is not an event. Remembers what it decoded. */
export function decodeEventId(eventId: string | null | undefined): EventKey | null {
  if (!eventId || eventId.length > LONGEST_ID) return null;
  const known = cache.get(eventId);
  if (known !== undefined) return known;
  const key = decode(eventId);
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(eventId, key);
  return key;
}

/** The key of an event id and a calendar id that stand apart, as they do in `jslog`; null where they are none. */
export function eventKeyOf(bareId: string, calendar: string): EventKey | null {
  if (bareId === '' || /[\p{Cc}\p{Cf}]/u.test(bareId) || TASK_ID.test(bareId)) return null;
  const calendarId = fullCalendarId(calendar);
  if (calendarId === null) return null;
  const { seriesId, originalStart } = splitInstance(bareId);
  return { id: `${calendarId} ${bareId}`, seriesId: `${calendarId} ${seriesId}`, calendarId, originalStart };
}

/** `dana@m` → `dana@gmail.com`. */
function fullCalendarId(calendar: string): string | null {
  const at = calendar.lastIndexOf('@');
  const domain = SHORT_DOMAINS[calendar.slice(at)];
  return canonicalAddress(domain === undefined ? calendar : calendar.slice(0, at) + domain);
}

/** False for the calendars that Google fills itself: holidays, birthdays, weather. Nobody meets there. */
export function isOrdinaryEvent(key: EventKey): boolean {
  return !key.calendarId.endsWith('@group.v.calendar.google.com');
}

function decode(eventId: string): EventKey | null {
  if (TASK_ID.test(eventId)) return null;
  const text = decodeBase64(eventId);
  if (text === null) return null;
  // The last space: ids of birthdays hold spaces, calendar ids never do.
  const space = text.lastIndexOf(' ');
  return space < 1 ? null : eventKeyOf(text.slice(0, space).trim(), text.slice(space + 1));
}

/** An instance's id is its series' id and when it was first planned, in UTC; a holiday's date stands first. */
function splitInstance(bareId: string): { seriesId: string; originalStart: string | null } {
  const timed = /^(.+)_(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(bareId);
  if (timed) {
    const [, series = '', year, month, day, hour, minute, second] = timed;
    const instant = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
    if (!Number.isNaN(instant.getTime()))
      return { seriesId: rootSeries(series), originalStart: instant.toISOString() };
  }
  const dated = /^(.+)_(\d{8})$/.exec(bareId);
  const lastDay = dated && realDay(dated[2]);
  if (dated && lastDay) return { seriesId: rootSeries(dated[1] ?? ''), originalStart: lastDay };
  const dateFirst = /^(\d{8})_(.+)$/.exec(bareId);
  const firstDay = dateFirst && realDay(dateFirst[1]);
  if (dateFirst && firstDay) return { seriesId: dateFirst[2] ?? '', originalStart: firstDay };
  return { seriesId: rootSeries(bareId), originalStart: null };
}

/** "This and following events" begins a new series with `_R…` behind the old id; for the people in it, it is the same. */
function rootSeries(series: string): string {
  return series.replace(/(.)(?:_R\d{8}(?:T\d{6}Z?)?)+$/, '$1');
}

function realDay(digits: string | undefined): string | null {
  const [, year, month, day] = /^((?:19|20|21)\d\d)(\d\d)(\d\d)$/.exec(digits ?? '') ?? [];
  if (!year) return null;
  const date = `${year}-${month}-${day}`;
  const instant = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(date) ? date : null;
}
