import type { LaunchedExtension } from '../browsers';
import {
  ADA,
  account,
  BEN,
  begin,
  type CalendarTab,
  expect,
  inMinutes,
  openCalendar,
  test,
} from './calendar-test';
import { clockForward } from './practices/clock-forward';
import { violations } from './violations';

const COMING = inMinutes(180);
const view = `week/${COMING.slice(0, 10).split('-').map(Number).join('/')}`;
const ada = { key: 'ada', title: 'Ada / Dana', start: COMING, guests: [ADA] };
const other = { key: 'group', title: 'Planning', start: inMinutes(185), guests: [ADA, BEN] };

/** Begins with Ada, shows the week, and deletes the event in Calendar. */
async function removeEvent(aside: LaunchedExtension, { server }: CalendarTab, note = '') {
  const tab = await openCalendar(aside, server, view);
  await tab.open('ada');
  await begin(tab.panel, 'Direct report');
  await tab.panel.getByRole('textbox', { name: 'Notes' }).fill(note);
  const week = await aside.openExtensionPage('notebook.html#week');
  const talk = week.getByRole('listitem').filter({ has: week.getByRole('time') });
  const coming = talk.filter({ hasText: 'Ada Byron' });
  await expect(coming).toBeVisible();
  await tab.page.bringToFront();
  await tab.page.locator('#xDetDlgDelBu').click();
  await expect(tab.page.getByRole('button', { name: 'Ada / Dana' })).toHaveCount(0);
  return { tab, week, coming };
}

test.describe('beside other events', () => {
  test.use({ options: { accounts: [account({ events: [ada, other] })] } });

  test('an event that was deleted in Calendar is no talk to come any more', async ({ aside, calendar }) => {
    const { week, coming } = await removeEvent(aside, calendar);
    await expect(coming).toHaveCount(0);
    await week.bringToFront();
    await week.getByText('In rhythm').click();
    await expect(week.getByText('No next talk is known')).toBeVisible();

    // Nor does it count as held once it would have begun.
    const clock = clockForward(aside);
    await clock.weeksLater();
    const people = await aside.openExtensionPage('notebook.html#people');
    const link = people.getByRole('link', { name: /Ada Byron/ });
    await expect(link).toContainText('Not met yet');
    await link.click();
    await expect(people.getByRole('list', { name: 'About Ada Byron' })).toContainText('Not met yet');
    await expect(people.getByRole('region', { name: /^Talk: / })).toHaveCount(0);
    await clock.backToNow();
  });

  test('what was noted for it stays on the person’s page, marked', async ({ aside, calendar }) => {
    const { coming } = await removeEvent(aside, calendar, 'Ask about Lisbon');
    await expect(coming).toHaveCount(0);
    const people = await aside.openExtensionPage('notebook.html#people');
    await people.getByRole('link', { name: /Ada Byron/ }).click();
    const talk = people.getByRole('region', { name: /^Talk: / });
    await expect(talk).toContainText('Ask about Lisbon');
    await expect(talk).toContainText('Not seen in Calendar any more.');
    expect(await violations(people)).toEqual([]);
  });
});

test.describe('where nothing else of its calendar is in view', () => {
  test.use({ options: { accounts: [account({ events: [ada] })] } });

  test('it stays, marked, and one press says that it was skipped', async ({ aside, calendar }) => {
    const { week, coming } = await removeEvent(aside, calendar);
    await expect(coming).toContainText('Not seen in Calendar any more.');
    await week.bringToFront();
    for (const width of [320, 1280]) {
      await week.setViewportSize({ width, height: 800 });
      expect(await violations(week)).toEqual([]);
    }
    await coming.getByRole('button', { name: 'Skipped Ada Byron' }).press('Enter');
    await expect(coming).toHaveCount(0);
  });
});
