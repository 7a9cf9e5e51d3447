import { browser } from 'wxt/browser';

/**
 * Begins the life of a content script, which ends when another one of its name begins: Firefox runs the script of a new
 * version beside that of the old one.
 */
export function beginLife(name: string): AbortSignal {
  const life = new AbortController();
  const begun = `${browser.runtime.id}:${name}:begun`;
  document.dispatchEvent(new Event(begun));
  document.addEventListener(begun, () => life.abort(), { signal: life.signal });
  return life.signal;
}
