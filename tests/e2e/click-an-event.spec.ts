import { ADA, account, addItem, BEN, begin, expect, on, openCalendar, test, weekly } from './calendar-test';

const today = `@${on(0, '09:00')}`;
const lastWeek = `@${on(-7, '09:00')}`;
const nextWeek = `@${on(7, '09:00')}`;

test('a 1:1 with somebody new offers to begin, with the name from the guest row', async ({
  calendar: { panel, open },
}) => {
  await open(`ada${today}`);
  const region = panel.getByRole('region', { name: `New 1:1 with ${ADA.name}` });
  await expect(region).toBeVisible();
  await expect(region.getByRole('radiogroup', { name: 'Relationship' }).getByRole('radio')).toHaveCount(4);
  await begin(panel, 'Direct report');
  await expect(panel.getByRole('region', { name: `1:1 with ${ADA.name}` })).toBeVisible();
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText(ADA.name);
});

test('the last note and what is still open are there at the next meeting, counted', async ({
  aside,
  calendar,
}) => {
  const { server } = calendar;
  const before = await openCalendar(
    aside,
    server,
    `day/${on(-7, '09:00').slice(0, 10).replaceAll('-', '/')}`,
  );
  await before.open(`ada${lastWeek}`);
  await begin(before.panel);
  await before.panel.getByRole('textbox', { name: 'Notes' }).fill('Wants to lead the migration.');
  await expect(before.panel.getByRole('status')).toContainText('Saved');
  await addItem(before.panel, 'Send the plan');

  await calendar.open(`ada${today}`);
  await expect(calendar.panel.getByRole('region', { name: 'Last time' })).toContainText(
    'Wants to lead the migration.',
  );
  const list = calendar.panel.getByRole('list', { name: 'Open items' });
  await expect(list.getByRole('checkbox', { name: 'Send the plan' })).not.toBeChecked();
  await expect(list).toContainText(/carried once|carried 1/i);
  await expect(calendar.panel.getByRole('textbox', { name: 'Notes' })).toHaveValue('');
});

test('a known series shows its person before Google’s popup has finished', async ({ aside, calendar }) => {
  await calendar.open(`ada${today}`);
  await begin(calendar.panel);
  // The popup of this page never fills: whoever is shown is known from the series.
  calendar.server.set({ staging: { rows: 3_600_000, guests: 3_600_000, stormEnd: 3_600_000 } });
  const next = await openCalendar(aside, calendar.server, 'week');
  await next.open(`ada${today}`);
  await expect(next.panel.getByRole('region', { name: `1:1 with ${ADA.name}` })).toBeVisible();
});

test('the next 1:1 changes the panel, what is no 1:1 folds it, closing the popup does not', async ({
  calendar,
}) => {
  const { page, panel, open, popup } = calendar;
  await open(`ada${today}`);
  await begin(panel);
  await page.locator('#xDetDlgCloseBu').click();
  await expect(popup('Weekly ada')).toBeHidden();
  await expect(panel.getByRole('heading', { level: 1, name: ADA.name })).toBeVisible();

  await open(`ben@${on(0, '11:00')}`);
  await expect(panel.getByRole('region', { name: `New 1:1 with ${BEN.name}` })).toBeVisible();
  for (const key of ['group', 'solo', 'task', 'focus']) {
    await open(key);
    await expect(panel.getByRole('button', { name: 'Open Aside' })).toBeVisible();
    await open(`ada${today}`);
    await expect(panel.getByRole('heading', { level: 1, name: ADA.name })).toBeVisible();
  }
});

test('Escape in the panel, its button and the key fold it; the tab opens it again', async ({ calendar }) => {
  const { page, panel, open } = calendar;
  const heading = panel.getByRole('heading', { level: 1, name: ADA.name });
  const tab = panel.getByRole('button', { name: 'Open Aside' });
  await open(`ada${today}`);
  await begin(panel);
  const folding = [
    () => panel.getByRole('textbox', { name: 'Notes' }).press('Escape'),
    () => panel.getByRole('button', { name: 'Fold panel' }).click(),
    () => page.keyboard.press('Alt+Shift+A'),
  ];
  for (const fold of folding) {
    await fold();
    await expect(tab).toBeVisible();
    await expect(heading).toBeHidden();
    await tab.click();
    await expect(heading).toBeVisible();
    // Out of the panel, at whichever side it stands.
    await page.mouse.click(720, 2);
  }
});

test('the keyboard opens an event as the mouse does', async ({ calendar }) => {
  await calendar.chip(`ada${today}`).focus();
  await calendar.page.keyboard.press('Enter');
  await expect(calendar.panel.getByRole('region', { name: `New 1:1 with ${ADA.name}` })).toBeVisible();
});

test('the full edit page shows its person, opened straight or from the popup', async ({
  aside,
  calendar,
}) => {
  const { server } = calendar;
  const straight = await openCalendar(aside, server, `eventedit/${server.eventId(`ada${today}`)}`);
  await expect(straight.panel.getByRole('region', { name: `New 1:1 with ${ADA.name}` })).toBeVisible();
  await begin(straight.panel);
  await calendar.page.goto(server.url(`eventedit/${server.eventId(`ada${nextWeek}`)}`));
  const panel = await aside.panelFrame(calendar.page);
  await expect(panel.getByRole('heading', { level: 1, name: ADA.name })).toBeVisible();
});

test('a moved instance stays the same meeting', async ({ aside, calendar }) => {
  await calendar.open(`ada${today}`);
  await begin(calendar.panel);
  await calendar.panel.getByRole('textbox', { name: 'Notes' }).fill('Before the move');
  await expect(calendar.panel.getByRole('status')).toContainText('Saved');
  const [mine] = calendar.server.accounts;
  if (mine) {
    mine.events = mine.events.map((event) =>
      event.key === 'ada'
        ? { ...event, exceptions: { [on(0, '09:00')]: { start: on(0, '19:00'), end: on(0, '19:30') } } }
        : event,
    );
  }
  const moved = await openCalendar(aside, calendar.server, 'day');
  await moved.open(`ada${today}`);
  await expect(moved.panel.getByRole('textbox', { name: 'Notes' })).toHaveValue('Before the move');
});

test.describe('with the second account', () => {
  const other = {
    email: 'dana@home.example',
    name: 'Dana Fox',
    events: [weekly('ada', { email: ADA.email }, '09:00')],
  };
  test.use({ options: { accounts: [account(), account(other)] } });

  test('1:1s of that account are known by its own address', async ({ aside, calendar }) => {
    const second = await openCalendar(aside, calendar.server, 'week', 1);
    await second.open(`ada${today}`);
    // The guest row shows no name there: the address gives a start.
    await expect(second.panel.getByRole('region', { name: 'New 1:1 with Ada' })).toBeVisible();
    await begin(second.panel);
    await calendar.open(`ada${today}`);
    await expect(calendar.panel.getByRole('heading', { level: 1, name: 'Ada' })).toBeVisible();
  });
});
