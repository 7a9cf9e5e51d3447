import type { CalendarTab } from '../calendar-test';

/** Keeps a picture of the panel, all of it: the window is made as high as it takes, and then as it was. */
export async function wholePanel({ page, panel }: CalendarTab, path: string): Promise<void> {
  const size = page.viewportSize();
  if (!size) throw new Error('a window without a size');
  const frame = await panel.frameElement();
  const heights = () => panel.evaluate(() => [document.documentElement.scrollHeight, innerHeight] as const);
  const [wanted, shown] = await heights();
  const height = size.height + Math.max(0, wanted - shown);
  await page.setViewportSize({ ...size, height });
  await panel.waitForFunction((wanted) => innerHeight >= wanted, wanted);
  // The frame is drawn apart from the page, and a moment later.
  await panel.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  const clip = await frame.boundingBox();
  if (!clip) throw new Error('a panel that is not drawn');
  await page.screenshot({ path, clip });
  await page.setViewportSize(size);
}
