import { ADA, account, begin, expect, inMinutes, openCalendar, test } from './calendar-test';
import { violations } from './violations';

const COMING = inMinutes(180);
const PAST = inMinutes(180 - 7 * 24 * 60);
const weekOf = (at: string) => `week/${at.slice(0, 10).split('-').map(Number).join('/')}`;
const events = [
  {
    key: 'ada',
    title: 'Ada / Dana',
    start: inMinutes(180 - 14 * 24 * 60),
    repeat: { every: 'week' as const, count: 6 },
    guests: [ADA],
  },
];
test.use({ options: { accounts: [account({ events })] } });

test('a talk that only Calendar showed counts when one looks back, until it is said to be skipped', async ({
  aside,
  calendar: { server },
}) => {
  const tab = await openCalendar(aside, server, weekOf(COMING));
  await tab.open(`ada@${COMING}`);
  await begin(tab.panel, 'Direct report');
  await tab.page.close();
  const before = await openCalendar(aside, server, weekOf(PAST));
  await expect(before.chip(`ada@${PAST}`)).toHaveAttribute('data-aside-open', '0');

  const page = await aside.openExtensionPage('notebook.html#look-back');
  await expect(page.getByRole('row', { name: /Ada Byron/ })).toContainText('1 of');
  await expect(page.getByText('1 of these talks only Calendar showed.')).toBeVisible();
  expect(await violations(page)).toEqual([]);

  const week = await aside.openExtensionPage('notebook.html#week');
  await week.getByRole('button', { name: 'Skipped' }).click();
  await expect(week.getByRole('button', { name: 'Skipped' })).toHaveAttribute('aria-pressed', 'true');
  await page.bringToFront();
  await expect(page.getByText('only Calendar showed')).toHaveCount(0);
  await expect(page.getByRole('row', { name: /Ada Byron/ })).toContainText('0 of');
});
