import { type LaunchedExtension, launchWithExtension, refuseNetwork } from '../browsers';
import { serveCalendar } from '../calendar/serve-calendar';
import { expect, test } from './aside-test';
import { account, addItem, begin, on, openCalendar } from './calendar-test';
import { emptyBrowser, NOTHING } from './empty-browser';
import { clockForward } from './practices/clock-forward';

/** Leaves something wherever a test could. */
async function use(aside: LaunchedExtension): Promise<void> {
  const server = await serveCalendar(aside.context, { accounts: [account()] });
  const tab = await openCalendar(aside, server, 'week');
  await tab.open(`ada@${on(0, '09:00')}`);
  await begin(tab.panel);
  await addItem(tab.panel, 'Send the plan');
  await tab.page.evaluate(() => localStorage.setItem('left', 'behind'));
  await aside.context.addCookies([{ name: 'left', value: 'behind', url: tab.page.url() }]);
  const page = await aside.openExtensionPage('manifest.json');
  await page.evaluate(async () => {
    localStorage.setItem('left', 'behind');
    await caches.open('left');
    const folder = await navigator.storage.getDirectory();
    await folder.getFileHandle('left', { create: true });
    const { storageBuckets } = navigator as unknown as {
      storageBuckets: { open(name: string): Promise<unknown> };
    };
    await storageBuckets.open('left');
  });
  const worker = await aside.worker();
  await worker.evaluate(`chrome.storage.session.set({ left: 'behind' })`);
  await worker.evaluate(`globalThis.left = 'behind'`);
  await page.evaluate(
    `chrome.offscreen.createDocument({ url: 'manifest.json', reasons: ['BLOBS'], justification: 'left' })`,
  );
}

test('a browser in which everything was left is emptied of it all, its worker’s memory too', async () => {
  const aside = await launchWithExtension();
  await refuseNetwork(aside.context);
  await use(aside);
  await clockForward(aside).weeksLater();
  expect(await emptyBrowser(aside), 'what a test must take back itself').toEqual({
    ...NOTHING,
    clockMoved: true,
  });
  expect(await (await aside.worker()).evaluate('globalThis.left')).toBeUndefined();
  expect(aside.context.pages().map((page) => page.url())).toEqual(['about:blank']);

  await serveCalendar(aside.context, { accounts: [account()] });
  const page = await aside.context.newPage();
  await page.goto('https://calendar.google.com/calendar/u/0/r/week');
  expect(await page.evaluate(() => [localStorage.length, document.cookie])).toEqual([0, '']);
  await expect((await aside.openPopup()).getByText('Send the plan')).toHaveCount(0);
  await aside.close();
});
