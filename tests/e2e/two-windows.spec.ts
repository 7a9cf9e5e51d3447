import type { Frame } from '@playwright/test';
import { ADA, addItem, begin, expect, on, openCalendar, test } from './calendar-test';
import { violations } from './violations';

const today = `ada@${on(0, '09:00')}`;
const field = (panel: Frame) => panel.getByRole('textbox', { name: 'Notes' });
const saved = (panel: Frame) => expect(panel.getByRole('status').first()).toContainText('Saved');

test('two windows type in one line at once: each sees the other, and nothing is lost or asked', async ({
  aside,
  calendar,
}) => {
  await calendar.open(today);
  await begin(calendar.panel);
  const other = await openCalendar(aside, calendar.server, 'week');
  await other.open(today);
  const [one, two] = [field(calendar.panel), field(other.panel)];
  await one.pressSequentially('Ask about the plan.');
  await expect(two).toHaveValue('Ask about the plan.');

  await two.press('End');
  await one.press('Home');
  await Promise.all([
    one.pressSequentially('Please: ', { delay: 40 }),
    two.pressSequentially(' And thank her.', { delay: 40 }),
  ]);
  for (const window of [one, two]) {
    await expect(window).toHaveValue('Please: Ask about the plan. And thank her.');
  }
  // The cursor of each stands where its own words end.
  const cursor = (area: HTMLTextAreaElement) => area.value.slice(0, area.selectionStart);
  expect(await one.evaluate(cursor)).toBe('Please: ');
  expect(await two.evaluate(cursor)).toBe('Please: Ask about the plan. And thank her.');
  await expect(calendar.panel.getByRole('alert')).toHaveCount(0);
});

test('what comes from another window leaves the own steps to be undone', async ({ aside, calendar }) => {
  await calendar.open(today);
  await begin(calendar.panel);
  const other = await openCalendar(aside, calendar.server, 'week');
  await other.open(today);
  const [one, two] = [field(calendar.panel), field(other.panel)];
  await one.pressSequentially('mine ');
  await expect(two).toHaveValue('mine ');
  await two.press('End');
  await two.pressSequentially('theirs');
  await expect(one).toHaveValue('mine theirs');
  await one.press('ControlOrMeta+z');
  await one.press('ControlOrMeta+z');
  await expect(one).not.toHaveValue(/mine/);
  await expect(two).not.toHaveValue(/mine/);
});

test('an earlier version of a note and of an item is one click away', async ({
  calendar: { panel, open },
}) => {
  await open(today);
  await begin(panel);
  await field(panel).fill('Wants to lead.');
  await saved(panel);
  await field(panel).fill('');
  await saved(panel);
  const notes = panel.locator('.notes');
  await notes.getByRole('button', { name: 'Earlier versions' }).click();
  await notes.getByText(/^Until /).click();
  expect(await violations(panel)).toEqual([]);
  await notes.getByRole('button', { name: /^Bring back/ }).click();
  await expect(field(panel)).toHaveValue('Wants to lead.');

  await addItem(panel, 'Send the plan');
  await panel.getByRole('button', { name: 'Edit “Send the plan”' }).click();
  await panel.getByRole('textbox', { name: 'Item text' }).fill('Send both plans');
  await panel.getByRole('textbox', { name: 'Item text' }).press('Enter');
  await panel.getByRole('button', { name: 'Mark or pass on “Send both plans”' }).click();
  const menu = panel.getByRole('group', { name: 'Mark or pass on “Send both plans”' });
  await menu.getByRole('button', { name: 'Earlier versions' }).click();
  await menu.getByText(/^Until /).click();
  await menu.getByRole('button', { name: /^Bring back/ }).click();
  await expect(panel.getByRole('checkbox', { name: 'Send the plan' })).toBeVisible();
});

test('a person that was deleted is put back where it was done, or from the trash with everything', async ({
  aside,
  calendar: { panel, open },
}) => {
  await open(today);
  await begin(panel);
  await field(panel).fill('Wants to lead.');
  await saved(panel);
  await addItem(panel, 'Send the plan');
  const deletePerson = async () => {
    await panel.getByRole('button', { name: 'More', exact: true }).click();
    await panel.getByRole('button', { name: `Delete ${ADA.name}` }).click();
  };
  await deletePerson();
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(panel.getByRole('checkbox', { name: 'Send the plan' })).toBeVisible();

  await deletePerson();
  await expect(panel.getByRole('checkbox', { name: 'Send the plan' })).toHaveCount(0);
  const page = await aside.openExtensionPage('notebook.html#house');
  await expect(page.getByText(/90 days left/)).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: `Put back “${ADA.name}”` }).click();
  await expect(page.getByText('The trash is empty.')).toBeVisible();
  await open(today);
  await expect(field(panel)).toHaveValue('Wants to lead.');
  await expect(panel.getByRole('checkbox', { name: 'Send the plan' })).toBeVisible();
});
