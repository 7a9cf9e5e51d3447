import type { ElementHandle, Frame, Page } from 'puppeteer-core';

/** Puppeteer finds nothing by role over WebDriver BiDi in such a frame: by attributes here, by role in Chromium. */
export async function find(where: Page | Frame, css: string): Promise<ElementHandle> {
  const found = await where.waitForSelector(css, { visible: true });
  if (!found) throw new Error(`nothing at ${css}`);
  return found;
}

/** Of several buttons, the one that says this. */
export async function press(where: Page | Frame, says: string): Promise<void> {
  await (await find(where, `::-p-xpath(//button[normalize-space()='${says}'])`)).click();
}
