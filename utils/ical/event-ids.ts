import { eventKeyOf } from '../calendar/decode-event-id';
import type { EventKey } from '../model/event';

const GOOGLE = '@google.com';
const DIGITS = '0123456789abcdefghijklmnopqrstuv';

/**
 * The key that Calendar's own page gives this event, so that a talk read from a file is the one that is clicked later.
 *
 * @param originally of an occurrence of a series: when it was first planned, as ISO instant, or `YYYY-MM-DD` of a whole day
 */
export function keyOfEvent(uid: string, originally: string | null, calendarId: string): EventKey | null {
  const series = googleId(uid);
  return eventKeyOf(originally === null ? series : `${series}_${stampOf(originally)}`, calendarId);
}

/** Calendar's id of an event: its own are in the `UID`; those of others are made from it, in base 32 (hex). */
function googleId(uid: string): string {
  return uid.endsWith(GOOGLE) ? uid.slice(0, -GOOGLE.length) : `_${base32(new TextEncoder().encode(uid))}`;
}

function stampOf(originally: string): string {
  return originally.replaceAll(/[-:]|\.\d+/g, '');
}

function base32(bytes: Uint8Array): string {
  let [text, bits, count] = ['', 0, 0];
  for (const byte of bytes) {
    bits = (bits << 8) | byte;
    for (count += 8; count >= 5; count -= 5) text += DIGITS[(bits >> (count - 5)) & 31];
    bits &= (1 << count) - 1;
  }
  return count === 0 ? text : text + DIGITS[(bits << (5 - count)) & 31];
}
