import type { Clock } from './clock';
import { anyOf, isElement } from './find';

/**
 * What may have changed since the last pass: chips came or went; a popup came, went or moved; something was written
 * inside the open event; the theme.
 */
export type Change = 'chips' | 'popup' | 'content' | 'theme';

/** Attributes that animations write all the time: they move and show things, they say nothing. */
const DRAWING = ['class', 'style', 'hidden', 'aria-hidden'];
const CHIP_NAMES = ['data-eventid', 'data-eventchip'];
const SAYING = ['data-email', 'data-id', 'data-is-expandable', 'aria-label', 'data-text', 'data-date'];

const CHIP = anyOf('chip');
const DIALOG = anyOf('anyDialog');
/** Thousands of elements, made anew at each change of view. What is put into a dialog in there would tell of it. */
const VIEW = '[role="main"]';

/**
 * Calls `onPass` at most once a frame, and only when something in the page changed, with what kind of thing it was. The
 * records are only sorted when they come; all reading is left to the pass.
 * @param opened the part of the page that shows the open event, if one is open.
 */
export function watchPage(
  document: Document,
  onPass: (changes: ReadonlySet<Change>) => void,
  { signal, clock, opened }: { signal: AbortSignal; clock: Clock; opened: () => Element | null },
): { ask(...changes: Change[]): void } {
  let pending = new Set<Change>();
  let cancelFrame: (() => void) | null = null;
  let lastPopup: Element | null = null;

  const ask = (...changes: Change[]): void => {
    if (signal.aborted) return;
    for (const change of changes) pending.add(change);
    cancelFrame ??= clock.afterFrame(() => {
      cancelFrame = null;
      const changes = pending;
      pending = new Set();
      if (!signal.aborted) onPass(changes);
    });
  };

  const sort = (record: MutationRecord): void => {
    const target = record.target as Element;
    const attribute = record.attributeName ?? '';
    const root = opened();
    lastPopup = root ?? lastPopup;
    const isDrawing = DRAWING.includes(attribute);
    if (root?.contains(target)) {
      if (!isDrawing) ask('popup', 'content');
      else if (target === root) ask('popup');
    } else if (isDrawing) {
      if (target === document.body || target === document.documentElement) ask('theme');
      else if (target.matches(DIALOG) || (lastPopup && target.contains(lastPopup))) ask('popup');
    } else if (attribute) {
      if (target.closest(DIALOG)) ask('popup');
      else if (CHIP_NAMES.includes(attribute)) ask('chips');
    } else if (record.type === 'childList' && target !== document.head) {
      ask();
      if (!pending.has('chips') && holds(record, CHIP)) ask('chips');
      if (!pending.has('popup') && (holds(record, DIALOG, VIEW) || isInDialog(target))) ask('popup');
      if (target === document.documentElement) ask('theme');
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

function isInDialog(node: Node): boolean {
  return isElement(node) && node.closest(DIALOG) !== null;
}

/** @param except nodes that are this are not looked through. */
function holds({ addedNodes, removedNodes }: MutationRecord, css: string, except = ':not(*)'): boolean {
  const isOrHolds = (node: Node) =>
    isElement(node) && (node.matches(css) || (!node.matches(except) && node.querySelector(css) !== null));
  return [...addedNodes].some(isOrHolds) || [...removedNodes].some(isOrHolds);
}
