import { plainText } from '../model/safe-text';

/** Decoration and controls: what is in them is not part of what is said. */
const SKIPPED = '[aria-hidden="true"], svg, style, script, button, [role="tooltip"], iframe';

/**
 * The texts in an element that assistive technology would read, in order, one per text node, each at most `maxLength`
 * long. Stops after `limit` texts: the first ones are all that is ever needed.
 */
export function visibleTexts(root: Element, maxLength: number, limit = 8): string[] {
  const texts: string[] = [];
  const visit = (node: Node): void => {
    for (let child = node.firstChild; child && texts.length < limit; child = child.nextSibling) {
      if (child.nodeType === 3) {
        const text = plainText(child.nodeValue, maxLength);
        if (text !== '') texts.push(text);
      } else if (child.nodeType === 1 && !(child as Element).matches(SKIPPED)) visit(child);
    }
  };
  visit(root);
  return texts;
}
