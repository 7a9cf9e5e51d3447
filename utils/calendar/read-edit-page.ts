import type { EventKey, EventState, Guest, WallTime } from '../model/event';
import { plainText } from '../model/safe-text';
import { decodeEventId } from './decode-event-id';
import { find, findAll } from './find';
import { readWrittenDay } from './read-day';
import { readEventState } from './read-event-state';
import { readGuests } from './read-guests';
import { LONGEST_TITLE } from './read-popup';
import { readTimeOfDay } from './read-time-of-day';
import { readUrl } from './read-url';

/** What the page for editing an existing event shows. */
export interface EditPageReading {
  key: EventKey;
  /** The part of the page that belongs to the event. */
  element: Element;
  title: string | null;
  guests: Guest[];
  state: EventState;
  when: WallTime | null;
}

/** The event whose edit page an address opens; null for new events and all other pages. */
export function readEditedKey(href: string): EventKey | null {
  return decodeEventId(readUrl(href).editedId);
}

/** Reads the edit page; null where it is not drawn (yet), or makes a new event. */
export function readEditPage(document: Document, language: string): EditPageReading | null {
  const key = readEditedKey(document.location.href);
  const element = find(document, 'editPage');
  // The fallback does not tell a new event from an old one.
  if (!key || !element || find(element, 'newEventPage')) return null;
  const input = find(element, 'editTitle');
  return {
    key,
    element,
    title: plainText(textIn(input), LONGEST_TITLE) || null,
    guests: readGuests(findAll(element, 'editGuestRow')).guests,
    state: readEventState(element, null, null),
    when: readWhen(element, language),
  };
}

function readWhen(page: Element, language: string): WallTime | null {
  const day = readWrittenDay(find(page, 'editStartDay')?.getAttribute('data-date'));
  if (day === null) return null;
  return { day, minutes: readTimeOfDay(textIn(find(page, 'editStartTime')), language) };
}

/** What stands in a field now, or what it began with. */
function textIn(input: Element | null): string {
  const typed = (input as HTMLInputElement | null)?.value;
  return typed || (input?.getAttribute('data-initial-value') ?? '');
}
