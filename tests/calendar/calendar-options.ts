import type { EventSpec } from './event-spec';

export type Language = 'en' | 'de' | 'ja' | 'it' | 'fr' | 'es' | 'ar';
export type Theme = 'light' | 'dark';

/**
 * How hard the page holds on to the focus while its popup is open. What the real page does is not known.
 * 'focusin': takes it back from whatever in the document is focused. 'strict': also when it leaves the popup, at once;
 * a frame that was clicked still gets it afterwards. 'hostile': the same a moment later, when the frame has it already.
 */
export type FocusTrap = 'hostile' | 'strict' | 'focusin' | 'off';

/** A calendar shown besides the account's own: a team's, a colleague's, holidays. */
export interface OtherCalendar {
  /** Whole id: an address, or `…@group.calendar.google.com` and the like. */
  id: string;
  name: string;
  color?: string;
}

export interface AccountSpec {
  email: string;
  name: string;
  /** IANA name. Default 'America/New_York'. */
  timeZone?: string;
  color?: string;
  calendars?: OtherCalendar[];
  events: EventSpec[];
  /** Overrides of the options of the same name, for this account. */
  language?: Language;
  hour12?: boolean;
  theme?: Theme;
}

/**
 * How a popup fills on the first opening of an event in a page session, in milliseconds after the opening.
 * The defaults are what was measured on the real page in June 2026: about 750 mutations, the last after about 480 ms.
 */
export interface Staging {
  /** The new `data-eventid` and title appear; rows of the previous event still stand. */
  header: number;
  /** The rows, the organiser's row among them; the guest count. */
  rows: number;
  /** The remaining guests. */
  guests: number;
  /** The end of the re-rendering storm. */
  stormEnd: number;
  /** Photos and cards of add-ons come "a few seconds later": the guests are drawn once more. */
  late: number;
  /** How many mutations the storm makes in all, roughly. */
  mutations: number;
  /** When `body[data-viewkey]` is set, after the page's start. */
  viewKey: number;
  seed: number;
}

export interface CalendarOptions {
  accounts: AccountSpec[];
  /** The page's "now": wall time 'YYYY-MM-DDTHH:MM', or an instant with an offset. Default: the real now. */
  now?: string;
  language?: Language;
  /** Default: the language's habit. */
  hour12?: boolean;
  theme?: Theme;
  staging?: Partial<Staging>;
  /** The two forms of schedule rows that sources disagree about. Default 1. */
  scheduleForm?: 1 | 2;
  focusTrap?: FocusTrap;
  /** The day view: one column, or one for the account and each person whose calendar is shown. Default 'merged'. */
  dayColumns?: 'merged' | 'byPerson';
}

/** What the served page is given to work with, as JSON. */
export interface PageData {
  accountIndex: number;
  account: AccountSpec;
  now: string | null;
  language: Language;
  hour12: boolean;
  theme: Theme;
  staging: Staging;
  scheduleForm: 1 | 2;
  focusTrap: FocusTrap;
  dayColumns: 'merged' | 'byPerson';
}

export const defaultStaging: Staging = {
  header: 16,
  rows: 90,
  guests: 210,
  stormEnd: 480,
  late: 2500,
  mutations: 750,
  viewKey: 60,
  seed: 1,
};
