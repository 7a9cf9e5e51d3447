import type { Frame } from '@playwright/test';

/** A page that looks the same twice, with so much time between, has drawn what it loads. */
const BETWEEN_MS = 300;
const MOST_LOOKS = 40;

/** Waits until a page has drawn what it loads. */
export async function calmDown(frame: Frame): Promise<void> {
  await frame.waitForFunction(() => (document.querySelector('#app, main')?.textContent ?? '').trim() !== '');
  let before = '';
  for (let looks = 0; looks < MOST_LOOKS; looks++) {
    const now = await frame.evaluate(() => document.documentElement.outerHTML);
    if (now === before) return;
    before = now;
    await frame.page().waitForTimeout(BETWEEN_MS);
  }
  throw new Error('It does not come to rest.');
}

/** What is wider than the page, so that it has to be scrolled sideways; null: nothing. */
export function overflowOf(frame: Frame): Promise<string | null> {
  return frame.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return null;
    const widest = [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`);
    return `scrolls sideways, ${scrollWidth} px: ${widest.slice(-3).join(', ')}`;
  });
}
