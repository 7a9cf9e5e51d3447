import type { ChipSighting } from '../model/event';
import type { Clock } from './clock';
import { decodeEventId, TASK_ID } from './decode-event-id';
import { findAll } from './find';
import { readChipTime, readSentence } from './read-chip';
import type { RowMemo } from './read-chip-day';
import type { PageReporter } from './report-page';

/** A chip in view and what was read of it. */
export interface ChipInView {
  element: Element;
  sighting: ChipSighting;
}

/** Longer than any view takes to draw its events. */
const DRAWN_AFTER = 2000;

/** Keeps the set of chips in view; `pass` looks again and calls `onChips` in the same frame if the set changed. */
export function watchChips(
  document: Document,
  onChips: (chips: ChipInView[]) => void,
  deps: { signal: AbortSignal; clock: Clock; language: () => string; reporter: PageReporter },
): { pass(): void; find(eventKeyId: string): Element | null } {
  const { signal, clock, language, reporter } = deps;
  let inView = new Map<Element, { eventId: string; chip: ChipInView }>();
  let cancelCheck: (() => void) | null = null;
  signal.addEventListener('abort', () => cancelCheck?.(), { once: true });

  function pass(): void {
    const before = inView;
    inView = new Map();
    const elements = findAll(document, 'chip');
    const memo: RowMemo = new Map();
    let isChanged = false;
    let areTasks = false;
    for (const element of elements) {
      const eventId = element.getAttribute('data-eventid') ?? '';
      const known = before.get(element);
      if (known?.eventId === eventId) {
        inView.set(element, known);
        continue;
      }
      const key = decodeEventId(eventId);
      areTasks ||= TASK_ID.test(eventId);
      if (!key) continue;
      // Without measuring: this runs for every chip of the view.
      inView.set(element, {
        eventId,
        chip: { element, sighting: { key, when: readChipTime(element, language(), memo) } },
      });
      isChanged = true;
    }
    if (inView.size > 0 || areTasks) reporter.works('chips');
    else checkLater();
    if (isChanged || inView.size !== before.size) onChips([...inView.values()].map(({ chip }) => chip));
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
    pass,
    find: (id) => [...inView.values()].find(({ chip }) => chip.sighting.key.id === id)?.chip.element ?? null,
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
