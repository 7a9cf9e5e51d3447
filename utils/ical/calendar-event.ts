/** A date or a time as it stands in a calendar file, with the name of its zone. */
export interface EventTime {
  /** `YYYY-MM-DD`. */
  day: string;
  /** Seconds after midnight; null: the whole day. */
  seconds: number | null;
  /** `TZID` as it stands there, `UTC`, or null: wherever one is. */
  zone: string | null;
}

export interface EventGuest {
  /** As `canonicalAddress` gives it. */
  address: string;
  name: string | null;
  isGroup: boolean;
  declined: boolean;
}

/** One `VEVENT`: an event, a series, or what is different about one occurrence of a series. */
export interface CalendarEvent {
  uid: string;
  title: string | null;
  start: EventTime;
  /** How long it takes; null when that is not said. */
  minutes: number | null;
  /** The rule as jCal writes it; null: it does not recur. */
  rule: Record<string, unknown> | null;
  /** Occurrences taken out of the series, and added to it. */
  without: EventTime[];
  also: EventTime[];
  /** Of one occurrence that is unlike its series: when it was first planned. */
  originally: EventTime | null;
  cancelled: boolean;
  /** Which of two versions of one event is the newer: sequence, then when it was written. */
  version: string;
  /** People and groups, the organiser among them; rooms left out. */
  guests: EventGuest[];
  /** The organiser's address, unless it is a calendar's; null when none is named. */
  organiser: string | null;
  /** The organiser stands among the guests as well, as in all of Google's lists that are whole. */
  organiserIsListed: boolean;
}

/** One calendar of an export. */
export interface CalendarFile {
  /** Of the file, shown to the user where something in it could not be read. */
  fileName: string;
  /** The calendar's own id: an address; null when the file does not say. */
  calendarId: string | null;
  /** IANA name of the zone in which it is shown; null when the file does not say. */
  zone: string | null;
  events: CalendarEvent[];
  /** `VTIMEZONE` components by `TZID`. */
  zones: Map<string, string>;
  /** What could not be read: how much, and the first lines of it. */
  unread: { count: number; lines: number[] };
}
