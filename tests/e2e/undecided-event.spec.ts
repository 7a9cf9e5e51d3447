import { ADA, begin, expect, on, openCalendar, test } from './calendar-test';

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
    await question.getByRole('button', { name: 'Not a 1:1' }).click();
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
