/** Which occurrence of which series in which calendar: read from the event id, stable when it is moved. */
export interface EventKey {
  /** `{calendarId} {eventId}`: the occurrence's identity. */
  id: string;
  /** `{calendarId} {seriesId}`: the recurrence's identity; equals `id` for an event that does not recur. */
  seriesId: string;
  /** The calendar's full address, e.g. `dana@example.com`. */
  calendarId: string;
  /** When a recurring instance was first planned: ISO instant, a day `YYYY-MM-DD` if all-day, null if it does not recur. */
  originalStart: string | null;
}

/** One row of a guest list, rooms and resources left out. */
export interface Guest {
  /** As `canonicalAddress` gives it. */
  address: string;
  /** The displayed name; null where the page shows only the address. */
  name: string | null;
  /** A mailing list: counts as nobody knows how many. */
  isGroup: boolean;
}

/** Where an event lies in the wall time of the page's time zone. */
export interface WallTime {
  /** `YYYY-MM-DD`. */
  day: string;
  /** Minutes after midnight; null where only the day could be read. */
  minutes: number | null;
}

/** How far the start of an event that was read off the page can be believed. */
export type StartPrecision = 'minute' | 'day' | 'none';

export type EventState = 'confirmed' | 'declined' | 'cancelled';

/** All that the content script can say of an event that the user opened. Untrusted: validated at the boundary. */
export interface EventSighting {
  key: EventKey;
  /**
   * `opening`: the press, which may become a drag; nothing but the key is sure. `open`: Calendar shows the event, and it
   * is not read yet. `read`: the page has settled and everything was read.
   */
  stage: 'opening' | 'open' | 'read';
  /** The signed-in account's address, or null where the page does not say. */
  viewer: string | null;
  title: string | null;
  /** Everybody listed, the user included. */
  guests: Guest[];
  /** The number of guests the page states, or null where it states none. */
  statedGuests: number | null;
  state: EventState;
  when: WallTime | null;
  /** IANA name, e.g. `Europe/Berlin`; null: take the browser's. */
  timeZone: string | null;
}

/** A chip in view: what is needed to mark it and to know what is near in time. */
export interface ChipSighting {
  key: EventKey;
  when: WallTime | null;
}

/** What the page was like when it could not be read. Holds no names, addresses, titles or ids. */
export interface PageReport {
  /** ISO instant. */
  at: string;
  extensionVersion: string;
  /** `<html lang>`, view, counts of each selector: `name → matches`. */
  language: string;
  view: string;
  selectors: Record<string, number>;
  /** Which reading failed, one of the reader's own names. */
  failed: string[];
}
