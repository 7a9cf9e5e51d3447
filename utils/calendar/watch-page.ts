import type { Clock } from './clock';
import { anyOf } from './find';

/** What may have changed since the last pass. */
export interface Changes {
  /** Chips came or went. */
  chips: boolean;
  /** A popup came, went or moved. */
  popup: boolean;
  /** Something was written inside the open event. */
  content: boolean;
  theme: boolean;
}

/** Attributes that animations write all the time: they move and show things, they say nothing. */
const DRAWING = ['class', 'style', 'hidden', 'aria-hidden'];
const CHIP_NAMES = ['data-eventid', 'data-eventchip'];
const SAYING = ['data-email', 'data-id', 'data-is-expandable', 'aria-label', 'data-text', 'data-date'];

const CHIP = anyOf('chip');
const DIALOG = anyOf('anyDialog');

/**
 * Calls `onPass` at most once a frame, and only when something in the page changed, with what kind of thing it was. The
 * records are only sorted when they come; all reading is left to the pass.
 * @param opened the part of the page that shows the open event, if one is open.
 */
export function watchPage(
  document: Document,
  onPass: (changes: Changes) => void,
  { signal, clock, opened }: { signal: AbortSignal; clock: Clock; opened: () => Element | null },
): { ask(changes: Partial<Changes>): void } {
  let pending = nothing();
  let cancelFrame: (() => void) | null = null;
  let lastPopup: Element | null = null;

  const ask = (changes: Partial<Changes> = {}): void => {
    if (signal.aborted) return;
    Object.assign(pending, changes);
    cancelFrame ??= clock.nextFrame(() => {
      cancelFrame = null;
      const changes = pending;
      pending = nothing();
      if (!signal.aborted) onPass(changes);
    });
  };

  const sort = (record: MutationRecord): void => {
    const target = record.target as Element;
    const root = opened();
    lastPopup = root ?? lastPopup;
    const isDrawing = record.type === 'attributes' && DRAWING.includes(record.attributeName ?? '');
    if (root?.contains(target)) {
      if (isDrawing && target !== root) return;
      ask(isDrawing ? { popup: true } : { popup: true, content: true });
    } else if (isDrawing) {
      if (target === document.body || target === document.documentElement) ask({ theme: true });
      else if (target.matches(DIALOG) || (lastPopup && target.contains(lastPopup))) ask({ popup: true });
    } else if (record.type === 'attributes') {
      if (target.closest(DIALOG)) ask({ popup: true });
      else if (CHIP_NAMES.includes(record.attributeName ?? '')) ask({ chips: true });
    } else if (record.type === 'childList' && target !== document.head) {
      ask({
        chips: pending.chips || holds(record, CHIP),
        popup:
          pending.popup || holds(record, DIALOG) || (isElement(target) && target.closest(DIALOG) !== null),
        theme: pending.theme || target === document.documentElement,
      });
    }
  };

  const observer = new MutationObserver((records) => records.forEach(sort));
  const what = {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: [...DRAWING, ...CHIP_NAMES, ...SAYING],
  };
  observer.observe(document, what);
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      cancelFrame?.();
    },
    { once: true },
  );
  return { ask };
}

function nothing(): Changes {
  return { chips: false, popup: false, content: false, theme: false };
}

function holds({ addedNodes, removedNodes }: MutationRecord, css: string): boolean {
  const isOrHolds = (node: Node) =>
    isElement(node) && (node.matches(css) || node.querySelector(css) !== null);
  return [...addedNodes].some(isOrHolds) || [...removedNodes].some(isOrHolds);
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
