import ICAL from 'ical.js';
import type { EventTime } from './calendar-event';
import { asUtc, instantIn, type ToInstant } from './event-time';
import { WINDOWS_ZONES } from './windows-zones';

/** What to reckon a zone's times by: the browser's own table, or the rules that the file brought along. */
type Rules = { name: string | null } | { own: ICAL.Timezone };

/**
 * Reckons the times of one calendar. The browser's table comes before the file's own rules: exports cut theirs short.
 *
 * @param shownIn the calendar's own zone, for times that name none, or one that nobody knows; null: the browser's
 */
export function zonesOf(components: ReadonlyMap<string, string>, shownIn: string | null): ToInstant {
  const fallback: Rules = { name: shownIn === null ? null : knownZone(shownIn) };
  const found = new Map<string, Rules>([['UTC', { name: 'UTC' }]]);

  function rulesOf(zone: string | null): Rules {
    if (zone === null) return fallback;
    const known = found.get(zone);
    if (known) return known;
    const name = knownZone(zone);
    const rules = name === null ? (ownRules(components.get(zone)) ?? fallback) : { name };
    found.set(zone, rules);
    return rules;
  }

  return (time) => {
    const rules = rulesOf(time.zone);
    return 'own' in rules ? instantByOwn(time, rules.own) : instantIn(time, rules.name);
  };
}

/** The browser's name of a zone that a file calls so; null: it knows none. */
export function knownZone(raw: string): string | null {
  const name = raw.replaceAll('"', '').trim();
  // `/mozilla.org/20050126_1/Europe/Berlin`
  const [inside] = /[A-Za-z_]+\/[A-Za-z_+-]+(?:\/[A-Za-z_+-]+)?$/.exec(name) ?? [];
  const windows = Object.hasOwn(WINDOWS_ZONES, name) ? WINDOWS_ZONES[name] : undefined;
  return [windows, name, inside].find((candidate) => candidate && isZone(candidate)) ?? null;
}

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function ownRules(text: string | undefined): Rules | null {
  // Zones change by the year; any other rule was written to be worked on for ever.
  if (text === undefined || /^RRULE[^\r\n]*FREQ=(?!YEARLY)/im.test(text)) return null;
  try {
    const component = new ICAL.Component(ICAL.parse(text) as unknown as unknown[]);
    const place = component.getFirstPropertyValue('x-lic-location');
    const name = place === null ? null : knownZone(String(place));
    if (name !== null) return { name };
    const own = new ICAL.Timezone(component);
    // Whether it can be reckoned with shows only when it is.
    return Number.isFinite(own.utcOffset(ICAL.Time.now())) ? { own } : null;
  } catch {
    // Rules that cannot be read are none: the calendar's own zone is the best guess.
    return null;
  }
}

function instantByOwn(time: EventTime, zone: ICAL.Timezone): string | null {
  const wall = asUtc(time);
  if (Number.isNaN(wall)) return null;
  const parts = new Date(wall).toISOString().slice(0, 19);
  const offset = zone.utcOffset(ICAL.Time.fromDateTimeString(parts));
  return new Date(wall - offset * 1000).toISOString();
}
