import { addItem, begin, expect, on, openCalendar, pressToRemove, test } from './calendar-test';

const today = `ada@${on(0, '09:00')}`;

test.beforeEach(async ({ calendar }) => {
  await calendar.open(today);
  await begin(calendar.panel);
});

test('a note saves itself and is there after a reload', async ({ aside, calendar }) => {
  const { panel, page, open } = calendar;
  await panel.getByRole('textbox', { name: 'Notes' }).pressSequentially('Slept badly.\nNeeds a quiet week.');
  await expect(panel.getByRole('status')).toContainText('Saved');
  await page.reload();
  await open(today);
  const again = await aside.panelFrame(page);
  await expect(again.getByRole('textbox', { name: 'Notes' })).toHaveValue(
    'Slept badly.\nNeeds a quiet week.',
  );
});

test('an open item is edited, given an owner and a due date, and closed', async ({ calendar: { panel } }) => {
  await addItem(panel, 'Send the plan');
  const list = panel.getByRole('list', { name: 'Open items' });
  await list.getByRole('button', { name: /Edit .Send the plan/ }).click();
  const text = panel.getByRole('textbox', { name: 'Text' });
  await text.fill('Send the second plan');
  await panel.getByLabel('Due', { exact: true }).fill(on(-1, '00:00').slice(0, 10));
  await text.press('Enter');
  const item = list.getByRole('checkbox', { name: 'Send the second plan' });
  await expect(item).toBeVisible();
  await expect(list).toContainText(/overdue/i);
  await item.check();
  await expect(list.getByRole('checkbox', { name: 'Send the second plan' })).toBeHidden();
});

test('items are put in another order by the keyboard, and stay so', async ({
  aside,
  calendar: { panel, page, open },
}) => {
  for (const text of ['First', 'Second', 'Third']) await addItem(panel, text);
  const names = (from: typeof panel) => from.getByRole('list', { name: 'Open items' }).getByRole('checkbox');
  await names(panel).nth(2).press('Alt+ArrowUp');
  await expect(names(panel).nth(1)).toHaveAccessibleName('Third');
  await page.reload();
  await open(today);
  const again = await aside.panelFrame(page);
  await expect(names(again).nth(1)).toHaveAccessibleName('Third');
});

test('a deleted item comes back with undo', async ({ calendar: { panel } }) => {
  await addItem(panel, 'Send the plan');
  const list = panel.getByRole('list', { name: 'Open items' });
  await pressToRemove(list.getByRole('button', { name: /Delete .Send the plan/ }));
  await expect(list.getByRole('checkbox', { name: 'Send the plan' })).toBeHidden();
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(list.getByRole('checkbox', { name: 'Send the plan' })).toBeVisible();
});

test('two panels show the same: what one writes the other has at once, and nothing typed is lost', async ({
  aside,
  calendar,
}) => {
  const other = await openCalendar(aside, calendar.server, 'week');
  await other.open(today);
  await addItem(calendar.panel, 'Send the plan');
  await expect(other.panel.getByRole('checkbox', { name: 'Send the plan' })).toBeVisible();
  await Promise.all([
    calendar.panel.getByRole('textbox', { name: 'Notes' }).pressSequentially('one\n', { delay: 20 }),
    other.panel.getByRole('textbox', { name: 'Notes' }).pressSequentially('two\n', { delay: 20 }),
  ]);
  for (const panel of [calendar.panel, other.panel]) {
    await expect(panel.getByRole('textbox', { name: 'Notes' })).toHaveValue(/one/);
    await expect(panel.getByRole('textbox', { name: 'Notes' })).toHaveValue(/two/);
  }
});
