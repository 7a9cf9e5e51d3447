import { MARK, markStyle } from './mark-style';

/** Most that is shown as a number; what is more is shown as this and a plus. */
const MOST = 99;

/** Writes the marks of chips: a number, or null for none. Only what differs is written. */
export function markChips(_document: Document, marks: ReadonlyMap<Element, number | null>): void {
  for (const [chip, count] of marks) {
    const text = count === null ? null : count > MOST ? `${MOST}+` : String(Math.max(0, Math.trunc(count)));
    if (chip.getAttribute(MARK) === text) continue;
    if (text === null) chip.removeAttribute(MARK);
    else chip.setAttribute(MARK, text);
  }
}

/** Draws the marks until the signal aborts; then the marks themselves are taken away, too. */
export function installMarkStyle(document: Document, { signal }: { signal: AbortSignal }): void {
  if (signal.aborted) return;
  const remove = adopt(document) ?? append(document);
  signal.addEventListener(
    'abort',
    () => {
      remove();
      for (const chip of document.querySelectorAll(`[${MARK}]`)) chip.removeAttribute(MARK);
    },
    { once: true },
  );
}

/** A constructed sheet touches none of the page's nodes and needs no permission of its policy. */
function adopt(document: Document): (() => void) | null {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(markStyle);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    };
  } catch {
    // Firefox does not let content scripts share sheets with the page: an element of our own does it as well.
    return null;
  }
}

function append(document: Document): () => void {
  const style = document.createElement('style');
  style.textContent = markStyle;
  document.documentElement.append(style);
  return () => style.remove();
}
