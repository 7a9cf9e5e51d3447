import { canonicalAddress } from '../model/address';
import type { Owner } from '../model/talk-import';
import type { CalendarFile } from './calendar-event';

const MOST_CANDIDATES = 8;
/** In so many of the events with guests the owner of a calendar is one of them. */
const USUAL_SHARE = 0.5;
/** The owner comes so much more often than anybody else. */
const LEAD = 1.25;

/** @param archiveName of the zip, which Google names by the account */
export function findOwner(calendars: readonly CalendarFile[], archiveName: string): Owner {
  const { counts, events } = countAddresses(calendars);
  const byCount = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([address]) => address);
  const account = addressIn(archiveName);
  const named = [...new Set([account, ...calendars.map(({ calendarId }) => personal(calendarId))])].filter(
    (address) => address !== null,
  );
  const count = (address: string | undefined) => counts.get(address ?? '') ?? 0;
  const [first, second] = byCount;
  const candidates = [...new Set([...named, ...byCount])].slice(0, MOST_CANDIDATES);

  if (account !== null && count(account) > 0) return { own: [account], candidates };
  const [only, another] = named;
  const isUsual = count(only) >= USUAL_SHARE * events && count(only) >= count(first) / LEAD;
  if (only !== undefined && another === undefined && isUsual) return { own: [only], candidates };
  const leads = count(first) >= USUAL_SHARE * events && count(first) >= LEAD * count(second);
  if (named.length === 0 && first !== undefined && leads) return { own: [first], candidates };
  return { own: [], candidates };
}

function countAddresses(calendars: readonly CalendarFile[]) {
  const counts = new Map<string, number>();
  let events = 0;
  for (const { guests } of calendars.flatMap((calendar) => calendar.events)) {
    if (guests.length < 2) continue;
    events += 1;
    for (const { address, isGroup } of guests)
      if (!isGroup) counts.set(address, (counts.get(address) ?? 0) + 1);
  }
  return { counts, events };
}

/** A calendar named by an address is that person's own; a team's is not. */
function personal(calendarId: string | null): string | null {
  return calendarId === null || calendarId.endsWith('.calendar.google.com') ? null : calendarId;
}

/** The address in a file's name: `dana@example.com.ics`, `Team_abc@group.calendar.google.com.ics`, `… (1).ical.zip`. */
export function addressIn(fileName: string): string | null {
  const name = fileName
    .replace(/^.*[\\/]/, '')
    .replace(/(?:\.ics|\.ical|\.zip)+$/i, '')
    .replace(/\s*\(\d+\)$/, '')
    .replace(/(?:\.ics|\.ical)+$/i, '');
  const whole = canonicalAddress(name);
  if (whole === null) return null;
  return whole.endsWith('@group.calendar.google.com') ? whole.replace(/^.*_(?=[^_]+@)/, '') : whole;
}
