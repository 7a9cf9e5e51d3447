import { managerWeek } from '../calendar/manager-week';
import { serveCalendar } from '../calendar/serve-calendar';
import { expect, test } from './aside-test';

test('the panel stands beside Calendar', async ({ aside }) => {
  const calendar = await serveCalendar(aside.context, {
    accounts: [managerWeek('2026-11-18')],
    now: '2026-11-18T09:00',
  });
  const page = await aside.context.newPage();
  await page.goto(calendar.url('week'));

  const panel = await aside.panelFrame(page);
  expect(new URL(panel.url()).pathname).toBe('/panel.html');
});

test('a stopped worker starts again at the next message, with nothing remembered', async ({ aside }) => {
  await (await aside.worker()).evaluate(() => Object.assign(globalThis, { memory: 'from before' }));
  await aside.stopWorker();
  await aside.openPopup();
  expect(await (await aside.worker()).evaluate(() => 'memory' in globalThis)).toBe(false);
});

test('a request to another host is refused and noticed', async ({ aside, refused }) => {
  const page = await aside.context.newPage();
  await page.goto('https://example.com/').catch(() => null);
  expect(refused.splice(0)).toEqual(['GET https://example.com/']);
});
