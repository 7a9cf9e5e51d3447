import { readdirSync, readFileSync } from 'node:fs';

const folder = `${import.meta.dirname}/fixtures/`;

/** Names of all fixtures: pages of our own making, after what is known of the real one. */
export const fixtureNames = readdirSync(folder)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.slice(0, -'.html'.length))
  .sort();

/** Makes the test's document the page of a fixture, at an address. */
export function openFixture(
  name: string,
  href = 'https://calendar.google.com/calendar/u/0/r/week',
): Document {
  const html = readFileSync(`${folder}${name}.html`, 'utf8');
  const [, attributes = '', inside = ''] = /<html([^>]*)>([\s\S]*)<\/html>/.exec(html) ?? [];
  const root = document.documentElement;
  for (const { name: attribute } of [...root.attributes]) root.removeAttribute(attribute);
  for (const [, key = '', value = ''] of attributes.matchAll(/(\w+)="([^"]*)"/g))
    root.setAttribute(key, value);
  root.innerHTML = inside;
  goTo(href);
  return document;
}

/** Changes the address without loading anything, as the page does. */
export function goTo(href: string): void {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(href);
}

/** Gives an element a place on the screen; the test's document has no layout of its own. */
export function place(
  element: Element,
  rect: { left: number; top: number; width: number; height: number } | null,
): void {
  const { left, top, width, height } = rect ?? { left: 0, top: 0, width: 0, height: 0 };
  element.getBoundingClientRect = () => new DOMRect(left, top, width, height);
}

export function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The fixture has no #${id}.`);
  return element;
}

export function one(css: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(css);
  if (!element) throw new Error(`The fixture has no ${css}.`);
  return element;
}
