import type { Locator, Page } from '@playwright/test';
import {
  ADA,
  account,
  addItem,
  begin,
  type CalendarTab,
  expect,
  inMinutes,
  on,
  openCalendar,
  test,
} from './calendar-test';
import { violations } from './violations';

const DAY = 24 * 60;
const COMING = inMinutes(180);
const PAST = inMinutes(180 - 7 * DAY);
const weekOf = (at: string) => `week/${at.slice(0, 10).split('-').map(Number).join('/')}`;

const events = [
  {
    key: 'ada',
    title: 'Ada / Dana',
    start: inMinutes(180 - 14 * DAY),
    repeat: { every: 'week' as const, count: 6 },
    guests: [ADA],
  },
];
test.use({ options: { accounts: [account({ events })] } });

/** Begins with Ada, promises something, and looks through the week before, where nothing is clicked. */
async function meetAda(aside: Parameters<typeof openCalendar>[0], { server }: CalendarTab): Promise<void> {
  const tab = await openCalendar(aside, server, weekOf(COMING));
  await tab.open(`ada@${COMING}`);
  await begin(tab.panel, 'Direct report');
  await addItem(tab.panel, 'Send the plan');
  await tab.page.close();
  const before = await openCalendar(aside, server, weekOf(PAST));
  await expect(before.chip(`ada@${PAST}`)).toHaveAttribute('data-aside-open', '1');
  await before.page.close();
}

const rows = (page: Page, heading: string): Locator =>
  page.getByRole('region', { name: heading }).getByRole('listitem');

for (const theme of ['light', 'dark'] as const) {
  test.describe(theme, () => {
    test.use({ launch: { colorScheme: theme } });

    test('the week shows what the calendar showed, what each talk needs, and who drifts', async ({
      aside,
      calendar,
    }) => {
      await meetAda(aside, calendar);
      const page = await aside.openExtensionPage('notebook.html#week');

      const coming = page.getByRole('listitem').filter({ hasText: 'Send the plan' });
      await expect(coming).toContainText('Ada Byron');
      await expect(coming).toContainText('1 open item');
      await expect(coming.getByRole('link', { name: 'Ada Byron' })).toHaveAttribute('href', /^#people\/.+/);
      await expect(page.getByText('You meet everybody as often as you want to.')).toBeVisible();

      await page.getByText('In rhythm').click();
      await page.getByRole('button', { name: 'Adjust how often you meet Ada Byron' }).click();
      await page.getByLabel('Meet every … days').first().fill('3');
      await page.getByLabel('At the latest after … days').first().fill('5');
      await page.getByRole('button', { name: 'Save', exact: true }).first().click();
      await expect(page.getByRole('status')).toHaveText('Kept how often you meet Ada Byron.');
      const drifting = rows(page, 'Drifting');
      await expect(drifting).toContainText('Too long');
      await expect(drifting).toContainText(/Last met [67] days ago/);
      await expect(drifting).toContainText('Target: 3 days');
      expect(await violations(page)).toEqual([]);

      const past = rows(page, 'The last seven days');
      const skipped = past.getByRole('button', { name: 'Skipped' });
      await expect(past.getByRole('button', { pressed: true })).toHaveCount(0);
      await skipped.click();
      await expect(skipped).toHaveAttribute('aria-pressed', 'true');
      await expect(page.getByText('Not met yet')).toBeAttached();
      await past.getByRole('button', { name: 'Held' }).click();
      await expect(drifting).toContainText(/Last met [67] days ago/);

      await drifting.getByRole('button', { name: 'Adjust how often you meet Ada Byron' }).click();
      await page.getByLabel('On leave until').fill(on(30, '').slice(0, 10));
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Save', exact: true }).first().click();
      await expect(rows(page, 'On leave')).toContainText('Ada Byron');
      await expect(page.getByText('You meet everybody as often as you want to.')).toBeVisible();

      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        expect(await violations(page)).toEqual([]);
      }
    });
  });
}

test('an empty week says how it is filled, and fills while it is looked at', async ({ aside, calendar }) => {
  const page = await aside.openExtensionPage('notebook.html#week');
  await expect(page.getByText('Your coming one-on-ones will stand here')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await meetAda(aside, calendar);
  // It is told, and the page reads again by itself.
  await expect(page.getByRole('listitem').filter({ hasText: 'Send the plan' })).toBeVisible();
});

test('the week is prepared by keyboard alone', async ({ aside, calendar }) => {
  await meetAda(aside, calendar);
  const page = await aside.openExtensionPage('notebook.html#week');
  await expect(page.getByText('Send the plan')).toBeVisible();

  await tabTo(page, page.getByRole('button', { name: 'Copy as a brief' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText('Copied: the week as a brief');

  const skipped = page.getByRole('button', { name: 'Skipped' });
  await tabTo(page, skipped);
  await page.keyboard.press('Space');
  await expect(skipped).toHaveAttribute('aria-pressed', 'true');
  await expect(skipped).toBeFocused();

  await tabTo(page, page.getByText('In rhythm'));
  await page.keyboard.press('Enter');
  const adjust = page.getByRole('button', { name: 'Adjust how often you meet Ada Byron' });
  await tabTo(page, adjust);
  await page.keyboard.press('Enter');
  const ideal = page.getByLabel('Meet every … days').first();
  await tabTo(page, ideal);
  await page.keyboard.type('3');
  // What was never held is waited for since the person was added: today.
  await page.keyboard.press('Enter');
  await expect(page.getByText('Target: 3 days')).toBeVisible();
  await expect(adjust).toBeFocused();

  const held = page.getByRole('button', { name: 'Held' });
  await tabTo(page, held);
  await page.keyboard.press('Space');
  await expect(rows(page, 'Drifting')).toContainText('Target: 3 days');
  await tabTo(page, adjust);
  await page.keyboard.press('Enter');
  await tabTo(page, ideal);
  await page.keyboard.press('Escape');
  await expect(adjust).toBeFocused();
  await page.keyboard.press('Enter');
  await tabTo(page, ideal);
  await page.keyboard.type('30');
  await tabTo(page, page.getByLabel('At the latest after … days').first());
  await page.keyboard.type('60');
  await page.keyboard.press('Enter');
  // They are in rhythm again, which is folded: the focus goes along as far as that.
  await expect(page.getByText('You meet everybody as often as you want to.')).toBeVisible();
  await expect(page.getByText('In rhythm')).toBeFocused();
});

async function tabTo(page: Page, control: Locator): Promise<void> {
  const isThere = () => control.evaluate((element) => element === document.activeElement);
  for (let step = 0; step < 90 && !(await isThere()); step++) await page.keyboard.press('Tab');
  await expect(control).toBeFocused();
}
