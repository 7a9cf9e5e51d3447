import type { EventSpec } from './event-spec';
import { instantOf, isWholeDay, readWallTime, utcStamp } from './wall-time';

const shortSuffixes: Record<string, string> = {
  '@gmail.com': '@m',
  '@group.calendar.google.com': '@g',
  '@group.v.calendar.google.com': '@v',
  '@import.calendar.google.com': '@i',
};

/** Calendar ids are shortened in event ids; addresses of other domains stay whole. */
export function shortCalendarId(calendarId: string): string {
  const at = calendarId.lastIndexOf('@');
  const short = shortSuffixes[calendarId.slice(at)];
  return short === undefined ? calendarId : calendarId.slice(0, at) + short;
}

/** Base64 of UTF-8 without padding, the form of `data-eventid` and `data-principal-ids`. */
export function unpaddedBase64(text: string): string {
  const bytes = new TextEncoder().encode(text);
  return btoa(String.fromCharCode(...bytes)).replace(/=+$/, '');
}

export function readUnpaddedBase64(text: string): string {
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  return new TextDecoder().decode(bytes);
}

/** 26 characters of Google's id alphabet (base 32 hex), always the same for a key. */
export function idFromKey(key: string): string {
  const alphabet = '0123456789abcdefghijklmnopqrstuv';
  let state = 0x811c9dc5;
  for (const character of key) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  let id = '';
  for (let place = 0; place < 26; place++) {
    state = Math.imul(state ^ (state >>> 15) ^ place, 0x2c1b3c6d) >>> 0;
    id += alphabet[(state >>> 11) & 31];
  }
  return id;
}

/**
 * The bare event id, without the calendar: base, `_R…` of a split series, and the original start of an instance in UTC,
 * which stays when the instance is moved. Whole-day instances end in the date (inferred; never seen).
 */
export function bareEventId(event: EventSpec, originalStart: string, timeZone: string): string {
  const start = readWallTime(originalStart);
  const stamp = () => utcStamp(instantOf(start, timeZone));
  let id = event.id ?? idFromKey(event.key);
  if (event.kind === 'holiday') return `${originalStart.slice(0, 10).replaceAll('-', '')}_${id}`;
  if (event.kind === 'birthday') return `${originalStart.slice(0, 4)}_BIRTHDAY_${id}`;
  if (event.splitAt !== undefined) {
    id += `_R${utcStamp(instantOf(readWallTime(event.splitAt), timeZone)).slice(0, -1)}`;
  }
  if (event.repeat === undefined) return id;
  return `${id}_${isWholeDay(originalStart) ? originalStart.replaceAll('-', '') : stamp()}`;
}

/** The address behind `@v` calendars of birthdays begins with `#`, as seen in saved API data. */
export const birthdayCalendarId = '#contacts@group.v.calendar.google.com';

export interface EventIdPlace {
  accountEmail: string;
  timeZone: string;
}

/** The value of `data-eventid` for one instance (for a single event: its own start). */
export function eventIdOf(event: EventSpec, originalStart: string, place: EventIdPlace): string {
  const bare = bareEventId(event, originalStart, place.timeZone);
  if (event.kind === 'task') return `tasks_${event.id ?? idFromKey(event.key).slice(0, 16)}`;
  if (event.kind === 'pendingTasks') return 'tasks_rollover_view';
  const calendarId = event.kind === 'birthday' ? birthdayCalendarId : (event.calendar ?? place.accountEmail);
  const coded = unpaddedBase64(`${bare} ${shortCalendarId(calendarId)}`);
  return event.kind === 'focusTime' ? `ttb_${coded}` : coded;
}
