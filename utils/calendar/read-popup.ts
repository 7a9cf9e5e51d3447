import type { EventKey, EventState, Guest } from '../model/event';
import { plainText } from '../model/safe-text';
import { decodeEventId, eventKeyOf, TASK_ID } from './decode-event-id';
import { anyOf, find, findAll, waysTo } from './find';
import { readEventState } from './read-event-state';
import { readGuests } from './read-guests';
import { readNumber } from './read-number';
import { visibleTexts } from './visible-texts';

export const LONGEST_TITLE = 300;

/** What an open popup shows. Its node is used again for the next event, so all of it may still be the last one's. */
export interface PopupReading {
  key: EventKey;
  title: string | null;
  guests: Guest[];
  /** The number of guests stated; 0, which fits no list, where guests are there but not a number; null without guests. */
  statedGuests: number | null;
  state: EventState;
  /** Whether the page's own log speaks of guests: only a reason to wait for them, seen in two events (2026-06). */
  isExpectingGuests: boolean;
  /** As many rows as stated. */
  complete: boolean;
  /** Readings that failed though the popup is there. */
  failed: Array<'title' | 'guests'>;
}

/**
 * The popup that can be seen: its node stays in the page, hidden, after closing. Costs a layout.
 * @param last where it was seen last; looked at first.
 */
export function findPopup(document: Document, last: Element | null = null): Element | null {
  if (last && last.getBoundingClientRect().height > 0 && last.matches(anyOf('dialog'))) return last;
  for (const { css } of waysTo('dialog')) {
    for (const dialog of document.querySelectorAll(css)) {
      if (dialog.getBoundingClientRect().height > 0) return dialog;
    }
  }
  return null;
}

/** Which event a popup is about; 'task' for tasks, null for every other card and where nothing can be found. */
export function readPopupKey(popup: Element): EventKey | 'task' | null {
  const details = find(popup, 'details');
  const eventId = details?.getAttribute('data-eventid');
  if ((eventId && TASK_ID.test(eventId)) || (!eventId && find(popup, 'taskDetails'))) return 'task';
  if (!details) return null;
  const [, bareId, calendar] =
    /2:\["([^"]+)","([^"]+@[^"]+)"/.exec(details.getAttribute('jslog') ?? '') ?? [];
  return decodeEventId(eventId) ?? (bareId && calendar ? eventKeyOf(bareId, calendar) : null);
}

/** Of a popup without a key: whether it is an event's all the same, whose id is none that Calendar itself would give. */
export function isUnnamedEvent(popup: Element): boolean {
  return Boolean(find(popup, 'details')?.getAttribute('data-eventid'));
}

/** Reads a popup whole; null where it is no event's. `chip` is the event's box in the grid, if it is known. */
export function readPopup(popup: Element, chip: Element | null): PopupReading | null {
  const key = readPopupKey(popup);
  if (key === null || key === 'task') return null;
  const heading = find(popup, 'title');
  const title = plainText(heading?.textContent || heading?.getAttribute('data-text'), LONGEST_TITLE) || null;
  const { guests, resources } = readGuests(findAll(popup, 'guestRow'));
  const stated = readStated(popup, guests.length);
  // Rooms are normally rows of their own and not counted; where they are counted, they are taken off.
  const statedGuests =
    stated !== null && resources > 0 && stated === guests.length + resources ? guests.length : stated;
  return {
    key,
    title,
    guests,
    statedGuests,
    state: readEventState(popup, heading, chip),
    isExpectingGuests: guests.length === 0 && readLoggedCount(popup) > 0,
    complete: statedGuests === null || statedGuests === guests.length,
    failed: failures(popup, title, guests.length, statedGuests),
  };
}

/** The number in the first line above the guests. Long lists are cut, hidden ones show fewer: it tells. */
function readStated(popup: Element, rows: number): number | null {
  const count = find(popup, 'guestCount');
  if (!count) return rows === 0 ? null : 0;
  const stated = readNumber(visibleTexts(count, 100, 1)[0] ?? '');
  if (stated !== null) return stated;
  // Arabic has words instead of digits for one and two. The log's number is no more than a second opinion.
  return rows > 0 && readLoggedCount(popup) === rows ? rows : 0;
}

/** `2:["<event>","<calendar>",0,null,<guests>,…`: fits where both numbers were seen (2026-06, two events). */
function readLoggedCount(popup: Element): number {
  const log = find(popup, 'details')?.getAttribute('jslog') ?? '';
  return Number(/2:\["[^"]+","[^"]+",[^,]*,[^,]*,(\d+)/.exec(log)?.[1] ?? 0);
}

function failures(
  popup: Element,
  title: string | null,
  rows: number,
  stated: number | null,
): PopupReading['failed'] {
  const failed: PopupReading['failed'] = [];
  if (title === null) failed.push('title');
  // No guests is believed only of a popup whose other rows are known. Very long lists are shown without rows.
  const areMissing = rows === 0 && (stated === null ? !find(popup, 'knownRow') : stated > 0 && stated <= 20);
  const isUncounted = rows > 0 && !find(popup, 'guestCount');
  if (areMissing || isUncounted) failed.push('guests');
  return failed;
}
