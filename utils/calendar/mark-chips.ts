import type { EventKey } from '../model/event';
import { chipSelectors } from './chip-selectors';
import { MARK, markRules } from './mark-style';

/** What a chip in view gets: how many items are open, or null for no mark. */
export interface ChipMark {
  element: Element;
  key: EventKey;
  count: number | null;
  /** What the others of its series get, which may come into view. */
  ofSeries: number | null;
}

/** Most that is shown as a number; what is more is shown as this and a plus. */
const MOST = 99;
/** Every chip that is drawn is compared with so many rules; with more only where they are in view. */
const MOST_RULES = 200;

/**
 * Marks chips until the signal aborts. A sheet of ours finds the chips of each series by their ids: so the page draws the
 * marks with its next view itself, which takes no second layout, and the sheet is written only when there is news. Each
 * chip's number stands in an attribute, too, which no style reads.
 * @returns marks what is in view; only what differs is written. `only`: what is known of other views is not drawn any more.
 */
export function markChips(
  document: Document,
  { signal }: { signal: AbortSignal },
): (marks: readonly ChipMark[], only?: boolean) => void {
  if (signal.aborted) return () => undefined;
  /** What is drawn on the chips that a selector finds; the more specific one wins. */
  const rules = new Map<string, string | null>();
  /** The series that rules are about. */
  const drawn = new Set<string>();
  const sheet = addSheet(document);
  signal.addEventListener(
    'abort',
    () => {
      sheet.remove();
      for (const chip of document.querySelectorAll(`[${MARK}]`)) chip.removeAttribute(MARK);
    },
    { once: true },
  );

  /** Whether it was not drawn so before. */
  function draw({ element, key, count, ofSeries }: ChipMark): boolean {
    const [own, others] = [textOf(count), textOf(ofSeries)];
    // So it is with nearly all.
    if (own === null && others === null && !drawn.has(key.seriesId)) return false;
    drawn.add(key.seriesId);
    const { event, series } = chipSelectors(element.getAttribute('data-eventid') ?? '', key);
    const isNew = series !== null && put(series, others);
    return (series !== null && own === others ? rules.delete(event) : put(event, own)) || isNew;
  }

  function put(selector: string, text: string | null): boolean {
    const isNew = rules.get(selector) !== text;
    rules.set(selector, text);
    return isNew;
  }

  return (marks, only) => {
    if (signal.aborted) return;
    for (const { element, count } of marks) writeAttribute(element, textOf(count));
    if (marks.filter(draw).length === 0 && !only) return;
    if (only || rules.size > MOST_RULES) {
      rules.clear();
      drawn.clear();
      marks.forEach(draw);
    }
    sheet.write(cssOf(rules));
  };
}

function cssOf(rules: ReadonlyMap<string, string | null>): string {
  const selectors = new Map<string | null, string[]>();
  for (const [selector, text] of rules) selectors.set(text, [...(selectors.get(text) ?? []), selector]);
  return `@media screen {${[...selectors].map(([text, chips]) => markRules(chips, text)).join('')}}`;
}

function textOf(count: number | null): string | null {
  if (count === null) return null;
  return count > MOST ? `${MOST}+` : String(Math.max(0, Math.trunc(count)));
}

function writeAttribute(chip: Element, text: string | null): void {
  if (chip.getAttribute(MARK) === text) return;
  if (text === null) chip.removeAttribute(MARK);
  else chip.setAttribute(MARK, text);
}

interface Sheet {
  write(css: string): void;
  remove(): void;
}

/** A constructed sheet touches none of the page's nodes and needs no permission of its policy. */
function addSheet(document: Document): Sheet {
  try {
    const sheet = new CSSStyleSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return {
      write: (css) => sheet.replaceSync(css),
      remove() {
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
      },
    };
  } catch {
    // Firefox does not let content scripts share sheets with the page: an element of our own does it as well.
    const style = document.createElement('style');
    document.documentElement.append(style);
    return { write: (css) => style.replaceChildren(css), remove: () => style.remove() };
  }
}
