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
  const css =
    joined.get(name) ??
    waysTo(name)
      .map((way) => way.css)
      .join(', ');
  joined.set(name, css);
  return css;
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

function isElement(node: ParentNode): node is Element {
  return 'closest' in node;
}
