import type { EventSighting, PageReport } from '../model/event';
import { type Clock, createClock } from './clock';
import { isElement } from './find';
import { type Account, readAccount } from './read-account';
import { findChip } from './read-chip';
import type { PopupRect } from './read-popup-rect';
import { readTheme } from './read-theme';
import { createPageReporter } from './report-page';
import { type ChipInView, watchChips } from './watch-chips';
import { watchOpenEvent } from './watch-open-event';
import { watchPage } from './watch-page';

export interface CalendarHandlers {
  /** An event was opened, then read; again whenever what was read differs. */
  onSighting(sighting: EventSighting): void;
  /** A task's card was opened, which is no event; or an event of which not even the id can be read. */
  onTask(): void;
  /** The set of chips in view changed, and has been drawn for a moment. */
  onChips(chips: ChipInView[]): void;
  /** No chip came or went for a while, and of these days, `YYYY-MM-DD`, every event is in view. */
  onRest(days: string[]): void;
  /** At the start and on change. */
  onTheme(theme: 'light' | 'dark'): void;
  /** The page cannot be read; null when it can (again). */
  onUnreadable(report: PageReport | null): void;
  /** Where Calendar's own popup stands; null when there is none. */
  onPopupRect(rect: PopupRect | null): void;
}

/**
 * Watches a Calendar page from its first moment on until the signal aborts. Writes nothing, polls nothing, works at
 * most once a frame and only after something changed.
 * @returns whose calendar it is, as far as the page says.
 */
export function watchCalendar(
  document: Document,
  handlers: CalendarHandlers,
  {
    signal,
    extensionVersion = '',
    clock = createClock(),
  }: { signal: AbortSignal; extensionVersion?: string; clock?: Clock },
): { account(): Account } {
  let account: Account | null = null;
  /** Whose page it is does not change without a new page; but it may not be there yet when we are. */
  const currentAccount = (): Account => {
    if (account?.viewer && account.timeZone) return account;
    account = readAccount(document);
    return account;
  };
  const language = () => document.documentElement.lang || 'en';
  const reporter = createPageReporter(document, handlers.onUnreadable, { clock, extensionVersion });
  const chips = watchChips(document, handlers, {
    signal,
    clock,
    language,
    reporter,
  });
  const openEvent = watchOpenEvent(document, handlers, {
    signal,
    clock,
    reporter,
    language,
    account: currentAccount,
    findChip: chips.find,
  });

  let theme: 'light' | 'dark' | null = null;
  const tellTheme = (): void => {
    const now = readTheme(document);
    if (now !== theme) handlers.onTheme(now);
    theme = now;
  };

  const page = watchPage(
    document,
    (changes) => {
      if (changes.has('theme')) tellTheme();
      if (changes.has('chips')) chips.changed();
      openEvent.pass(changes);
    },
    { signal, clock, opened: openEvent.element },
  );

  /** The earliest sign that an event is being opened: at the pointer, long before the page has drawn its popup. */
  const onInput = (event: Event): void => {
    const target = event.composedPath()[0];
    if (!isElement(target) || !opens(event)) return;
    const chip = findChip(target);
    if (!chip) return;
    openEvent.press(chip);
    page.ask('popup');
  };
  const listening = { capture: true, passive: true, signal };
  window.addEventListener('pointerdown', onInput, listening);
  window.addEventListener('keydown', onInput, listening);
  window.addEventListener('resize', () => page.ask('popup'), listening);
  window.addEventListener('popstate', () => page.ask(), listening);
  // Style sheets may come after the last mutation.
  window.addEventListener('load', () => page.ask('theme'), listening);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => page.ask('theme'), { signal });
  page.ask('theme', 'chips', 'popup');
  return { account: currentAccount };
}

function opens(event: Event): boolean {
  if (event.type === 'pointerdown') return (event as PointerEvent).button === 0;
  const { key, ctrlKey, metaKey, altKey } = event as KeyboardEvent;
  return (key === 'Enter' || key === ' ') && !ctrlKey && !metaKey && !altKey;
}
