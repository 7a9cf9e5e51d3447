import { expect } from '@playwright/test';
import { openPopup, smallAccount, test } from './stand-in-page';

const pair = '[data-eventchip]:has-text("Ana / Dana")';

test('one-letter keys are shortcuts, even while somebody types in a shadow root; not in the page’s own fields', async ({
  open,
}) => {
  const { page } = await open('week');
  await page.keyboard.press('m');
  await expect(page).toHaveURL(/\/r\/month\//);
  await page.keyboard.press('j');
  await expect(page).toHaveURL(/\/r\/month\/2026\/12\//);
  await page.keyboard.press('t');
  await page.keyboard.press('w');
  await openPopup(page, 'declined');
  await page.evaluate(() => {
    window.__calendar.closePopup();
    const host = document.body.appendChild(document.createElement('div'));
    const area = document.createElement('textarea');
    host.attachShadow({ mode: 'closed' }).append(area);
    area.focus();
  });
  await page.keyboard.press('d');
  await expect(page).toHaveURL(/\/r\/day\//);
  expect(
    await page.evaluate(() => window.__calendar.spy.keys.filter(({ key }) => key === 'd').length),
  ).toBeGreaterThan(0);

  await page.keyboard.press('c');
  await page.locator('#xTiIn').pressSequentially('mw');
  await expect(page).toHaveURL(/eventedit/);
});

test('Backspace deletes the open event, for the server too', async ({ open }) => {
  const { page, server } = await open('week');
  await openPopup(page, 'pair');
  const synced = page.waitForResponse('**/sync.sync');
  await page.keyboard.press('Backspace');
  await synced;
  expect(await page.evaluate(() => window.__calendar.deletedEvents)).toEqual(['pair@2026-11-18T10:00']);
  await page.reload();
  await expect(page.locator('[data-eventchip]').first()).toBeVisible();
  await expect(page.locator(pair)).toHaveCount(0);
  expect(server.changes).toHaveLength(1);
});

test('views are history entries, and every change makes the chips anew', async ({ open }) => {
  const { page } = await open('week/2026/11/18');
  await page
    .locator('[data-eventchip]')
    .first()
    .evaluate((chip) => chip.setAttribute('data-mark', '2'));
  await page.keyboard.press('n');
  await page.goBack();
  await expect(page.locator(pair)).toBeVisible();
  await expect(page.locator('[data-mark]')).toHaveCount(0);
  expect(await page.evaluate(() => window.__calendar.spy.foreignAttributes)).toMatchObject([
    { name: 'data-mark' },
  ]);
});

test('the edit page opens by its address and from the popup', async ({ open }) => {
  const { page, server } = await open('week');
  await openPopup(page, 'pair');
  await page.locator('[jsname=DyVDA]').click();
  await expect(page).toHaveURL(server.editUrl('pair@2026-11-18T10:00'));
  await expect(page.locator('#xGstLst [data-email]')).toHaveCount(2);
  await page.locator('#xCancelBu').click();
  await expect(page).toHaveURL(/\/r\/week\//);
});

test('the page enforces Trusted Types and refuses foreign frames', async ({ open }) => {
  const { page, server } = await open('week');
  const refused = await page.evaluate(() => {
    try {
      document.body.insertAdjacentHTML('beforeend', '<p>');
      return false;
    } catch (error) {
      return error instanceof TypeError;
    }
  });
  expect(refused).toBe(true);
  const blocked = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), {
          once: true,
        });
        document.body.appendChild(document.createElement('iframe')).src = 'https://example.com/';
      }),
  );
  expect(blocked).toBe('frame-src');
  expect(server.otherRequests).toEqual([]);
});

test('the wheel is swallowed outside the page’s own scrolling parts', async ({ open }) => {
  const { page } = await open('week');
  await page.evaluate(() => document.body.append(document.createElement('section')));
  const prevented = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((node) => !node.dispatchEvent(new WheelEvent('wheel', { bubbles: true, cancelable: true })));
  expect(await prevented('section')).toBe(true);
  expect(await prevented('[role=gridcell][data-datekey]')).toBe(false);
});

test('changed markup is unreadable from outside and works on inside', async ({ open }) => {
  const { page } = await open('week');
  await page.evaluate(() => window.__calendar.breakMarkup('all'));
  await expect(page.locator('[data-eventid], [data-eventchip], #xUserEmail, [data-datekey]')).toHaveCount(0);
  await openPopup(page, 'pair');
  await expect(page.locator('[data-chips-dialog], #xDetDlg, [data-email], [role=treeitem]')).toHaveCount(0);
  await expect(page.getByText('Ana Costa')).toBeVisible();
});

test('accounts have their own address, events and language; months too full say how many more', async ({
  open,
}) => {
  const many = Array.from({ length: 20 }, (_, index) => ({
    key: `e${index}`,
    title: `Event ${index}`,
    start: '2026-11-18T09:00',
  }));
  const second = { email: 'd@example.com', name: 'D', language: 'ar' as const, events: many };
  const { page, server } = await open('month', { accounts: [smallAccount, second] });
  await page.goto(server.url('month', 1));
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('#xUserEmail')).toHaveText('d@example.com');
  await expect(page.locator('[data-opens-day-overview=true]')).toHaveText(/[٠-٩]/);
});

test('the spy sees foreign nodes and reads what the page could read', async ({ open }) => {
  const { page } = await open('week');
  const seen = await page.evaluate(async () => {
    const host = document.createElement('aside');
    host.textContent = 'secret one';
    host.attachShadow({ mode: 'open' }).append('secret two');
    document.documentElement.append(host);
    await Promise.resolve();
    const { spy } = window.__calendar;
    return { nodes: spy.foreignNodes.map(({ tag }) => tag), text: spy.reachableText().join() };
  });
  expect(seen.nodes).toEqual(['aside']);
  expect(seen.text).toContain('secret one');
  expect(seen.text).toContain('secret two');
});

test('a moved instance is drawn elsewhere under the same id', async ({ open }) => {
  const { page, server } = await open('week');
  const key = 'pair@2026-11-18T10:00';
  const before = await page.locator(pair).getAttribute('data-eventid');
  const synced = page.waitForResponse('**/sync.sync');
  await page.evaluate(
    (name) => window.__calendar.moveEvent(name, '2026-11-16T08:00', '2026-11-16T09:00'),
    key,
  );
  await synced;
  await expect(page.locator('[data-column-index="1"]').locator(pair)).toHaveAttribute(
    'data-eventid',
    before ?? '',
  );
  expect(server.eventId(key)).toBe(before);
});

test('the theme is the body’s class and colours, and can change', async ({ open }) => {
  const { page } = await open('week', { theme: 'dark' });
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await expect(page.locator('body.CcsDpe')).toHaveCount(1);
  expect(await background()).toBe('rgb(27, 27, 27)');
  await page.evaluate(() => window.__calendar.setTheme('light'));
  expect(await background()).toBe('rgb(248, 250, 253)');
});
