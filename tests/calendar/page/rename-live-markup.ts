import { brokenMarkup } from './broken-markup';
import { isOwn } from './elements';

/** Applies the changed names to what is already drawn, and to parts that are kept outside the document for now. */
export function renameLiveMarkup(keptParts: Element[]): void {
  const names = brokenMarkup.names();
  const nodes = new Set(
    [document.documentElement, ...keptParts].flatMap((root) => [root, ...root.querySelectorAll('*')]),
  );
  for (const node of nodes) {
    if (!isOwn(node)) continue;
    for (const [from, to] of Object.entries(names)) {
      const value = node.getAttribute(from);
      if (value === null) continue;
      node.removeAttribute(from);
      node.setAttribute(to, value);
    }
    for (const name of ['id', 'role', 'jslog']) {
      const value = node.getAttribute(name);
      if (value !== null) node.setAttribute(name, brokenMarkup.value(name, value));
    }
  }
}
