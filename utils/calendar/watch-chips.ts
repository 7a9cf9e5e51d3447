import type { EventKey, WallTime } from '../model/event';
import type { Clock } from './clock';
import { decodeEventId, isDecoded, TASK_ID } from './decode-event-id';
import { find, findAll } from './find';
import { readChipTime, readSentence } from './read-chip';
import { readDay } from './read-day';
import type { PageReporter } from './report-page';

/** A chip in view and the event it stands for. */
export interface ChipInView {
  element: Element;
  eventId: string;
  key: EventKey;
  /** Where it lies in time. Read when it is asked for: of most chips nobody wants to know. */
  when(): WallTime | null;
}

/** So many ids are decoded at once; what is more waits for the next look, for no task of ours to become long. */
const DECODED_AT_ONCE = 300;
/** Milliseconds: a frame. */
const NEXT = 16;

/** Longer than any view takes to draw its events. */
const DRAWN_AFTER = 2000;

/** Chips are looked at when none came or went for so long: who leafs through the weeks is not followed into each. */
const LOOKED_AT_AFTER = 200;
/** Nor later than that: a page may never rest. */
const LOOKED_AT_LATEST = 1000;

/** So long after they were looked at, without a change, a view is taken to be at rest. */
const AT_REST_AFTER = 2300;

/**
 * Keeps the set of chips in view: `changed` looks again soon, and calls `onChips` if the set is another one, and `onRest`
 * when it has stayed the same for a while.
 */
export function watchChips(
  document: Document,
  handlers: { onChips(chips: ChipInView[]): void; onRest(days: string[]): void },
  deps: {
    signal: AbortSignal;
    clock: Clock;
    language: () => string;
    reporter: PageReporter;
  },
): { changed(): void; find(eventKeyId: string): Element | null } {
  const { signal, clock, language, reporter } = deps;
  let inView = new Map<Element, ChipInView>();
  let pending: { since: number; cancel: () => void } | null = null;
  let cancelCheck: (() => void) | null = null;
  let cancelRest: (() => void) | null = null;
  signal.addEventListener(
    'abort',
    () => {
      pending?.cancel();
      cancelCheck?.();
      cancelRest?.();
    },
    { once: true },
  );

  function changed(soon = LOOKED_AT_AFTER): void {
    const since = pending?.since ?? clock.now();
    pending?.cancel();
    const latest = since + LOOKED_AT_LATEST - clock.now();
    pending = { since, cancel: clock.after(Math.min(soon, latest), pass) };
  }

  function pass(): void {
    pending?.cancel();
    pending = null;
    const before = inView;
    inView = new Map();
    const elements = findAll(document, 'chip');
    let isChanged = false;
    let areTasks = false;
    let decoded = 0;
    for (const element of elements) {
      const eventId = element.getAttribute('data-eventid') ?? '';
      const known = before.get(element);
      if (known?.eventId === eventId) {
        inView.set(element, known);
        continue;
      }
      if (!isDecoded(eventId) && ++decoded > DECODED_AT_ONCE) continue;
      const key = decodeEventId(eventId);
      areTasks ||= TASK_ID.test(eventId);
      if (!key) continue;
      inView.set(element, { element, eventId, key, when: timeOf(element) });
      isChanged = true;
    }
    if (decoded > DECODED_AT_ONCE) changed(NEXT);
    if (inView.size > 0 || areTasks) reporter.works('chips');
    else checkLater();
    if (!isChanged && inView.size === before.size) return;
    handlers.onChips([...inView.values()]);
    cancelRest?.();
    cancelRest = clock.after(AT_REST_AFTER, () => {
      const days = shownDays();
      if (days.length > 0) handlers.onRest(days);
    });
  }

  /** Read once, and without measuring: it is asked of many chips. */
  function timeOf(element: Element): () => WallTime | null {
    let when: WallTime | null | undefined;
    return () => {
      if (when === undefined) when = readChipTime(element, language());
      return when;
    };
  }

  /** Only the columns of days and weeks show every event; and none does where some stand behind "3 more". */
  function shownDays(): string[] {
    if (find(document, 'moreOfDay')) return [];
    const days = findAll(document, 'dayColumn').map((column) => readDay(column.getAttribute('data-datekey')));
    return [...new Set(days.filter((day) => day !== null))];
  }

  /** Nothing was recognised: an empty week, or a page that has changed? Only what looks like events can tell. */
  function checkLater(): void {
    cancelCheck ??= clock.after(DRAWN_AFTER, () => {
      cancelCheck = null;
      if (inView.size > 0 || findAll(document, 'chip').some(isTask)) return;
      if (findAll(document, 'chipLike').slice(0, 50).some(looksLikeEvent)) reporter.fails('chips');
    });
  }

  return {
    changed: () => changed(),
    find(id) {
      if (pending) pass();
      return [...inView.values()].find(({ key }) => key.id === id)?.element ?? null;
    },
  };
}

/** An event's sentence has a number and many parts in every language. */
function looksLikeEvent(element: Element): boolean {
  const sentence = readSentence(element);
  return /\p{Nd}/u.test(sentence) && sentence.split(/[,、،]/).length > 3;
}

function isTask(chip: Element): boolean {
  return TASK_ID.test(chip.getAttribute('data-eventid') ?? '');
}
