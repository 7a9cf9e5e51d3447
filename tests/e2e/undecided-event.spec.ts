import { ADA, begin, expect, on, openCalendar, pressToRemove, test } from './calendar-test';

for (const [key, what] of [
  ['unlisted', 'a title that says 1:1 but no guests'],
  ['list', 'a mailing list'],
  ['large', 'a long guest list'],
] as const) {
  test(`${what} is asked about, and declared not one it is remembered`, async ({ aside, calendar }) => {
    const { panel, open } = calendar;
    await open(key);
    const question = panel.getByRole('region', { name: 'Is this a 1:1?' });
    await expect(question).toBeVisible();
    await pressToRemove(question.getByRole('button', { name: 'Not a 1:1' }));
    await expect(panel.getByRole('button', { name: 'Open Aside' })).toBeVisible();

    const later = await openCalendar(aside, calendar.server, 'week');
    await later.open(`ada@${on(0, '09:00')}`);
    await expect(later.panel.getByRole('region', { name: `New 1:1 with ${ADA.name}` })).toBeVisible();
    await later.open(key);
    await expect(later.panel.getByRole('button', { name: 'Open Aside' })).toBeVisible();
  });
}

test('declared a 1:1 with somebody known, it is theirs from then on', async ({ aside, calendar }) => {
  const { panel, open } = calendar;
  await open(`ada@${on(0, '09:00')}`);
  await begin(panel);
  await open('unlisted');
  await panel.getByRole('combobox', { name: 'Person' }).fill('ada');
  await panel.getByRole('combobox', { name: 'Person' }).press('Enter');
  await panel.getByRole('button', { name: 'Yes, a 1:1' }).click();
  await expect(panel.getByRole('region', { name: `1:1 with ${ADA.name}` })).toBeVisible();

  const later = await openCalendar(aside, calendar.server, 'week');
  await later.open('unlisted');
  await expect(later.panel.getByRole('region', { name: `1:1 with ${ADA.name}` })).toBeVisible();
});

test('declared a 1:1 with somebody new, it begins with the name that was typed', async ({
  calendar: { panel, open },
}) => {
  await open('unlisted');
  await panel.getByRole('combobox', { name: 'Person' }).fill('Eve Moss');
  await panel.getByRole('combobox', { name: 'Person' }).press('Enter');
  await panel.getByRole('button', { name: 'Yes, a 1:1' }).click();
  await expect(panel.getByRole('region', { name: 'New 1:1 with Eve Moss' })).toBeVisible();
  await begin(panel, 'Manager');
  await expect(panel.getByRole('heading', { level: 1, name: 'Eve Moss' })).toBeVisible();
});

test('an event asked about before and folded away is asked about again when it is clicked again', async ({
  calendar: { page, panel, open },
}) => {
  const question = panel.getByRole('region', { name: 'Is this a 1:1?' });
  await open('unlisted');
  await expect(question).toBeVisible();
  await panel.getByRole('button', { name: 'Fold panel' }).click();
  await expect(question).toBeHidden();
  await page.locator('#xDetDlgCloseBu').click();
  await open('unlisted');
  await expect(question).toBeVisible();
});

test('an event that is no 1:1 can be declared one all the same, by opening the panel by hand', async ({
  calendar: { panel, open },
}) => {
  await open('unlisted');
  await expect(panel.getByRole('region', { name: 'Is this a 1:1?' })).toBeVisible();
  await open('group');
  await panel.getByRole('button', { name: 'Open Aside' }).click();
  await expect(panel.getByRole('region', { name: 'Is this a 1:1?' })).toContainText('Planning');
  await panel.getByRole('combobox', { name: 'Person' }).fill('Eve Moss');
  await panel.getByRole('combobox', { name: 'Person' }).press('Enter');
  await panel.getByRole('button', { name: 'Yes, a 1:1' }).click();
  await begin(panel);
  await open('solo');
  await expect(panel.getByRole('button', { name: 'Open Aside' })).toBeVisible();
  await open('group');
  await expect(panel.getByRole('heading', { level: 1, name: 'Eve Moss' })).toBeVisible();
});
