import type { BrokenPart } from './broken-markup';
import type { PageCounters } from './page-context';
import type { Spy } from './spy';

/** What tests use inside the page: `page.evaluate(() => window.__calendar.openEvent('ana'))`. */
export interface CalendarApi {
  spy: Spy;
  counters: PageCounters;
  deletedEvents: string[];
  /** Opens the popup as a click on the first chip of the event would. False when no chip of it is shown. */
  openEvent(key: string): boolean;
  closePopup(): void;
  /** Gives an event (or one instance, `key@originalStart`) new wall times and draws the view again. Ids stay. */
  moveEvent(key: string, start: string, end?: string): void;
  setTheme(theme: 'light' | 'dark'): void;
  breakMarkup(part: BrokenPart): void;
  /** `data-eventid` of an event or instance. */
  eventIdOf(key: string): string | null;
  /** Every event fills in stages again, as after a reload. */
  forgetPopups(): void;
  /** Resolves once the open popup is filled and quiet. */
  popupSettled(): Promise<void>;
  /** Draws the view again, chips made anew. */
  render(): void;
}

declare global {
  interface Window {
    __calendar: CalendarApi;
  }
}
