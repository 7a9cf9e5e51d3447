import type { EventKey } from '../model/event';
import { anyOf } from './find';

/**
 * CSS that finds the chips of an event, and those of its whole series in the same calendar, in views not drawn yet, too. An
 * id is base64 of `{series}_{start} {calendar}`: its first and last letters are the same for all of a series. The one for
 * the event is the more specific; null for the series of an event that does not recur.
 * @param eventId what the chip carries, of which `key` was read.
 */
export function chipSelectors(eventId: string, key: EventKey): { event: string; series: string | null } {
  const chip = `:is(${anyOf('chip')})`;
  const event = has('=', eventId) + chip;
  const bareId = key.id.slice(key.calendarId.length + 1);
  const first = `${key.seriesId.slice(key.calendarId.length + 1)}_`;
  if (!bareId.startsWith(first) || !PLAIN.test(bareId)) return { event, series: null };
  // Three bytes are four letters. What is not whole is left out: at most the half of the `_`, and of the space.
  const begins = eventId.slice(0, Math.floor((first.length * 4) / 3));
  const ends = eventId.slice(Math.ceil((bareId.length * 4) / 3));
  const series = has('^=', begins) + has('$=', ends);
  return { event: series + event, series: series + chip };
}

/** Bytes and characters are the same. */
const PLAIN = /^[!-~]+$/;

/** An id that can be decoded has no letter that means something in CSS; quoted it is all the same. */
const has = (how: '=' | '^=' | '$=', text: string): string => `[data-eventid${how}${JSON.stringify(text)}]`;
