import type { EventKey, EventSighting, WallTime } from '../model/event';
import type { Clock } from './clock';
import { find, waysTo } from './find';
import type { Account } from './read-account';
import { type Chip, readChip } from './read-chip';
import { readEditedKey } from './read-edit-page';
import { createOpenEventReader } from './read-open-event';
import { findPopup, isUnnamedEvent, readPopupKey } from './read-popup';
import { type PopupRect, readPopupRect } from './read-popup-rect';
import type { PageReporter } from './report-page';
import { createSettling, type Settling } from './settling';
import type { Change } from './watch-page';

interface OpenEvent {
  key: EventKey;
  kind: 'popup' | 'edit-page';
  when: WallTime | null;
  settling: Settling;
}

/** For so long after a press the popup may still show the event before. */
const STALE_AFTER_PRESS = 1500;
/** A popup that shows no event by then never will. */
const GIVEN_UP_AFTER = 4000;

/** Follows the one event that is open, in the popup or on the edit page: from the press to what was read, and on. */
export function watchOpenEvent(
  document: Document,
  handlers: {
    onSighting(sighting: EventSighting): void;
    onTask(): void;
    onPopupRect(rect: PopupRect | null): void;
  },
  deps: {
    signal: AbortSignal;
    clock: Clock;
    reporter: PageReporter;
    language: () => string;
    account: () => Account;
    findChip: (id: string) => Element | null;
  },
) {
  const { signal, clock, reporter, language, account } = deps;
  let open: OpenEvent | null = null;
  let popup: Element | null = null;
  let pressed: { key: EventKey; when: WallTime | null; at: number } | null = null;
  /** A task's card, or that of an event without a name. */
  let isForeignOpen = false;
  let lastRect = JSON.stringify(null);
  /** Where the page is, and which event is edited there. */
  let address = '';
  let edited: EventKey | null = null;
  let cancelGivingUp: (() => void) | null = null;
  const reader = createOpenEventReader(document, { language, findChip: deps.findChip });
  signal.addEventListener(
    'abort',
    () => {
      close();
      cancelGivingUp?.();
    },
    { once: true },
  );

  function press(chip: Chip): void {
    pressed = { key: chip.key, when: readChip(chip, language()).when, at: clock.now() };
    // The same event again: the page may hide and show its popup within one frame, so it counts as newly opened.
    if (open?.key.id === chip.key.id) close();
    tellUnread('opening', chip.key, pressed.when);
  }

  function pass(changes: ReadonlySet<Change>): void {
    const { href } = document.location;
    if (href !== address) edited = readEditedKey(href);
    address = href;
    if (edited) {
      seePopup(null);
      if (!isOpen(edited, 'edit-page')) begin(edited, 'edit-page', false);
      else if (changes.has('content') || changes.has('popup') || changes.has('chips'))
        open?.settling.changed();
      return;
    }
    if (open?.kind === 'edit-page') close();
    if (!changes.has('popup') && !changes.has('content')) return;
    seePopup(findPopup(document, popup));
    const key = popup && readPopupKey(popup);
    // Nor may somebody's notes stay beside an event that cannot be told from others.
    const isForeign = key === 'task' || (key === null && popup !== null && isUnnamedEvent(popup));
    if (isForeign && !isForeignOpen) handlers.onTask();
    isForeignOpen = isForeign;
    if (!popup || key === null || key === 'task') {
      close();
      if (popup && key === null) giveUpLater(popup);
    } else if (!isOpen(key, 'popup')) begin(key, 'popup', isStaleAfterPress(key));
    else if (changes.has('content')) open?.settling.changed();
  }

  function begin(key: EventKey, kind: OpenEvent['kind'], isDoubtful: boolean): void {
    close();
    const isPressed = pressed?.key.id === key.id;
    const chip = isPressed ? null : deps.findChip(key.id);
    const when =
      isPressed && pressed ? pressed.when : chip && readChip({ key, element: chip }, language()).when;
    if (!isDoubtful) tellUnread('open', key, when);
    const settling = createSettling({
      clock,
      notBefore: isDoubtful ? STALE_AFTER_PRESS : 0,
      read: reader.begin(kind === 'popup' ? popup : null, key),
      tell: (reading) =>
        handlers.onSighting({
          ...reading.seen,
          key,
          ...account(),
          stage: 'read',
          when: reading.when ?? when,
        }),
      settled(reading) {
        if (kind === 'popup') seePopup(popup);
        if (reading) reporter.works('popup', 'edit-page', ...reading.works);
        if (reading && reading.failed.length > 0) reporter.fails(...reading.failed);
        if (!reading) reporter.fails(kind);
      },
    });
    open = { key, kind, when, settling };
  }

  function close(): void {
    open?.settling.end();
    open = null;
  }

  /** A card opened by pressing a chip, in which no event can be found: the page has changed, or it was some other card. */
  function giveUpLater(seen: Element): void {
    const isPressed = pressed !== null && clock.now() - pressed.at < 1000;
    const usual = waysTo('dialog')[0]?.css ?? '';
    // While the usual popup is there, hidden, another card is just that: a question after dragging, say.
    if (!isPressed || (!seen.matches(usual) && document.querySelector(usual))) return;
    cancelGivingUp?.();
    cancelGivingUp = clock.after(GIVEN_UP_AFTER, () => {
      if (popup === seen && findPopup(document) === seen && readPopupKey(seen) === null)
        reporter.fails('popup');
    });
  }

  function seePopup(seen: Element | null): void {
    popup = seen;
    const rect = seen && readPopupRect(seen);
    const now = JSON.stringify(rect);
    if (now === lastRect) return;
    lastRect = now;
    handlers.onPopupRect(rect);
  }

  function tellUnread(stage: 'opening' | 'open', key: EventKey, when: WallTime | null): void {
    handlers.onSighting({
      key,
      stage,
      ...account(),
      title: null,
      guests: [],
      statedGuests: null,
      state: 'confirmed',
      when,
    });
  }

  const isOpen = (key: EventKey, kind: OpenEvent['kind']) => open?.key.id === key.id && open.kind === kind;
  const isStaleAfterPress = (key: EventKey) =>
    pressed !== null && pressed.key.id !== key.id && clock.now() - pressed.at < STALE_AFTER_PRESS;

  return { press, pass, element: () => (open?.kind === 'edit-page' ? find(document, 'editPage') : popup) };
}
