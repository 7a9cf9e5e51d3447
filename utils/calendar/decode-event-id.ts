import { canonicalAddress } from '../model/address';
import type { EventKey } from '../model/event';
import { decodeBase64 } from './decode-base64';
import { readWrittenDay } from './read-day';
import { remembered } from './remembered';

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
/** Some weeks of a full calendar, forth and back. */
const CACHE_SIZE = 5000;
const cache = new Map<string, EventKey | null>();

/** `data-eventid`, or the `eid` of an address, as a key; null for whatever is not an event. Remembers what it decoded. */
export function decodeEventId(eventId: string | null | undefined): EventKey | null {
  if (!eventId || eventId.length > LONGEST_ID) return null;
  return remembered(cache, eventId, () => decode(eventId), CACHE_SIZE);
}

/** Whether it is remembered: then its key costs nothing. */
export function isDecoded(eventId: string): boolean {
  return cache.has(eventId);
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
  return canonicalAddress(calendar.replace(/@.$/, (short) => SHORT_DOMAINS[short] ?? short));
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
  const [, dated, lastDate] = /^(.+)_((?:19|20|21)\d{6})$/.exec(bareId) ?? [];
  const lastDay = readWrittenDay(lastDate);
  if (dated && lastDay) return { seriesId: rootSeries(dated), originalStart: lastDay };
  const [, firstDate, rest] = /^((?:19|20|21)\d{6})_(.+)$/.exec(bareId) ?? [];
  const firstDay = readWrittenDay(firstDate);
  if (rest && firstDay) return { seriesId: rest, originalStart: firstDay };
  return { seriesId: rootSeries(bareId), originalStart: null };
}

/** "This and following events" begins a new series with `_R…` behind the old id; for the people in it, it is the same. */
function rootSeries(series: string): string {
  return series.replace(/(.)(?:_R\d{8}(?:T\d{6}Z?)?)+$/, '$1');
}
