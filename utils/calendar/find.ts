import { remembered } from './remembered';
import { type Selector, type SelectorName, selectors } from './selectors';

/** The ways to find something, newest first. */
export function waysTo(name: SelectorName): readonly Selector[] {
  return selectors[name];
}

/** The first element in `root` (or `root` itself) by the newest selector that matches anything. */
export function find(root: ParentNode, name: SelectorName): Element | null {
  for (const { css } of waysTo(name)) {
    const found = isElement(root) && root.matches(css) ? root : root.querySelector(css);
    if (found) return found;
  }
  return null;
}

/** All elements in `root` by the newest selector that matches anything. */
export function findAll(root: ParentNode, name: SelectorName): Element[] {
  for (const { css } of waysTo(name)) {
    const found = root.querySelectorAll(css);
    if (found.length > 0) return [...found];
  }
  return [];
}

/** The nearest ancestor of `element` (or itself) that any of the selectors describes. */
export function closest(element: Element, name: SelectorName): Element | null {
  return element.closest(anyOf(name));
}

/** All selectors of a name as one, for a single look. */
export function anyOf(name: SelectorName): string {
  const join = () =>
    waysTo(name)
      .map(({ css }) => css)
      .join(', ');
  return remembered(joined, name, join);
}

const joined = new Map<SelectorName, string>();

/** How often each selector matches: `name` for the newest, `name/2` and so on for those behind it. Counts only. */
export function countMatches(root: ParentNode): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of Object.keys(selectors) as SelectorName[]) {
    waysTo(name).forEach(({ css }, index) => {
      counts[index === 0 ? name : `${name}/${index + 1}`] = root.querySelectorAll(css).length;
    });
  }
  return counts;
}

/** Of this page, or of another world's in it: so by what it can do, not by its class. */
export function isElement(node: object | null | undefined): node is Element {
  return Boolean(node && 'closest' in node);
}
