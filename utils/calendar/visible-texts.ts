import { plainText } from '../model/safe-text';

/** Decoration and controls: what is in them is not part of what is said. */
const SKIPPED = '[aria-hidden="true"], svg, style, script, button, [role="tooltip"], iframe';

/**
 * The texts in an element that assistive technology would read, in order, one per text node, each at most `maxLength`
 * long. Stops after `limit` texts: the first ones are all that is ever needed.
 */
export function visibleTexts(root: Element, maxLength: number, limit = 8): string[] {
  const texts: string[] = [];
  visitTexts(root, (raw) => {
    const text = plainText(raw, maxLength);
    if (text !== '') texts.push(text);
    return texts.length < limit;
  });
  return texts;
}

/** The first of these texts as it stands there: for reading times, of which there are hundreds, not for showing. */
export function firstVisibleText(root: Element): string {
  let first = '';
  visitTexts(root, (raw) => {
    first = raw.trim();
    return first === '';
  });
  return first;
}

/** Stops when `visit` returns false, and then returns false. */
function visitTexts(node: Node, visit: (text: string) => boolean): boolean {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) {
      if (!visit(child.nodeValue ?? '')) return false;
    } else if (child.nodeType === 1 && !(child as Element).matches(SKIPPED)) {
      if (!visitTexts(child, visit)) return false;
    }
  }
  return true;
}
