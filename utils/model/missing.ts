import type { ChipSighting } from './event';
import type { Occurrence } from './occurrence';
import { wallTimeOf } from './wall-time';

/** A known occurrence was not there where the calendar showed its day. */
export interface Missing {
  /** ISO instant. */
  at: string;
  /** Another event of its calendar stood there. Else that calendar may just not have been shown. */
  isSure: boolean;
}

/** What a view showed when it had come to rest. */
export interface ShownView {
  /** The signed-in account's address; null where the page does not say. */
  viewer: string | null;
  /** IANA name; null where the page does not say. */
  timeZone: string | null;
  /** The days `YYYY-MM-DD` of which it showed every event; empty while it changes. */
  days: readonly string[];
  chips: readonly ChipSighting[];
}

/**
 * Whether an occurrence is missing in a view; null: it is there, or the view tells nothing of it. Only of the account's own
 * calendar anything follows: those of groups are switched off and on all the time.
 */
export function missingIn(
  { viewer, timeZone, days, chips }: ShownView,
  { id, startsAt }: Pick<Occurrence, 'id' | 'startsAt'>,
): Pick<Missing, 'isSure'> | null {
  // Without the page's own zone it is not certain on which day it would stand.
  if (timeZone === null || !id.startsWith(`${viewer} `)) return null;
  if (!days.includes(wallTimeOf(startsAt, timeZone).day) || chips.some(({ key }) => key.id === id))
    return null;
  return { isSure: chips.some(({ key }) => key.calendarId === viewer) };
}
