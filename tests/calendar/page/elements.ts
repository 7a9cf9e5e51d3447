import { brokenMarkup } from './broken-markup';

type Attributes = Record<string, string | number | boolean | null | undefined>;
type Child = Node | string | null | undefined | false;

/** Every node the page made itself. Whatever else turns up in the document is foreign. */
const ownNodes = new WeakSet<Node>();
/** Every attribute name the page has used, so that marks set by others can be told apart. */
const ownAttributes = new Set<string>(['style', 'class', 'id', 'value', 'tabindex', 'hidden']);

export function isOwn(node: Node): boolean {
  return ownNodes.has(node);
}

export function isOwnAttribute(name: string): boolean {
  return ownAttributes.has(name);
}

/** Takes over nodes that came with the served HTML. */
export function adoptNode(node: Node): void {
  ownNodes.add(node);
  if (node instanceof Element) for (const name of node.getAttributeNames()) ownAttributes.add(name);
}

function ownText(text: string): Text {
  const node = document.createTextNode(text);
  ownNodes.add(node);
  return node;
}

/** The page enforces Trusted Types, so everything is made by hand. Styles go through the CSSOM, which its CSP allows. */
export function element(tag: string, attributes: Attributes = {}, ...children: Child[]): HTMLElement {
  const node = document.createElement(tag);
  fill(node, attributes, children);
  return node;
}

function fill(node: HTMLElement | SVGElement, attributes: Attributes, children: Child[]): void {
  ownNodes.add(node);
  for (const [name, value] of Object.entries(attributes)) setOwn(node, name, value);
  for (const child of children) {
    if (child) node.append(typeof child === 'string' ? ownText(child) : child);
  }
}

/** Sets or removes an attribute under the name the page currently uses for it (see `broken-markup.ts`). */
export function setOwn(node: HTMLElement | SVGElement, name: string, value: Attributes[string]): void {
  if (name === 'style') {
    node.style.cssText = String(value ?? '');
    return;
  }
  const shown = brokenMarkup.attribute(name);
  ownAttributes.add(shown);
  if (value === null || value === undefined || value === false) node.removeAttribute(shown);
  else node.setAttribute(shown, brokenMarkup.value(name, value === true ? '' : String(value)));
}

/** A drawn icon: strokes on a 24 × 24 field. */
export function icon(name: keyof typeof strokes, size = 20): SVGElement {
  const namespace = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(namespace, 'svg');
  fill(svg, { width: size, height: size, viewBox: '0 0 24 24', focusable: 'false', class: 'NMm5M' }, []);
  const path = document.createElementNS(namespace, 'path');
  fill(path, { d: strokes[name] }, []);
  svg.append(path);
  return svg;
}

const strokes = {
  menu: 'M4 7h16M4 12h16M4 17h16',
  left: 'M14.5 6l-6 6 6 6',
  right: 'M9.5 6l6 6-6 6',
  down: 'M7 10l5 5 5-5',
  search: 'M11 5a6 6 0 1 0 0 12a6 6 0 1 0 0-12zM15.5 15.5L20 20',
  settings: 'M5 7h8M17 7h2M5 12h2M11 12h8M5 17h8M17 17h2M15 5v4M9 10v4M15 15v4',
  plus: 'M12 5v14M5 12h14',
  close: 'M6 6l12 12M18 6L6 18',
  edit: 'M5 19l1-4L16 5l3 3L9 18zM14 7l3 3',
  trash: 'M6 7h12M10 7V5h4v2M7 7l1 12h8l1-12M10.5 10.5v5M13.5 10.5v5',
  dots: 'M12 5a.6.6 0 1 0 0 1.2a.6.6 0 1 0 0-1.2zM12 11.4a.6.6 0 1 0 0 1.2a.6.6 0 1 0 0-1.2zM12 17.800a.6.6 0 1 0 0 1.200a.6.6 0 1 0 0-1.200z',
  video: 'M4 7h11v10H4zM15 11l5-3v8l-5-3',
  place: 'M12 21c4-5 6-8 6-11a6 6 0 1 0-12 0c0 3 2 6 6 11zM12 8a2 2 0 1 0 0 4a2 2 0 1 0 0-4z',
  room: 'M6 20V5h9v15M15 8h3v12M4 20h16M11.5 12.5v.1',
  people:
    'M9 6a3 3 0 1 0 0 6a3 3 0 1 0 0-6zM3.5 19c0-3 2.500-5 5.500-5s5.500 2 5.500 5M16 7a2.500 2.500 0 1 1 0 5M17 14c2 .3 3.500 2 3.500 5',
  text: 'M5 7h14M5 12h14M5 17h9',
  bell: 'M7 17v-6a5 5 0 0 1 10 0v6M5 17h14M10.500 20h3',
  calendar: 'M5 6h14v14H5zM5 10h14M9 4v3M15 4v3',
  check: 'M5 12.500l4.500 4.500L19 7.500',
  copy: 'M9 9h10v11H9zM6 15H5V4h10v2',
} as const;
