import { ADA, account, addItem, BEN, begin, expect, on, openCalendar, test } from './calendar-test';

const day = (days: number) => `day/${on(days, '09:00').slice(0, 10).replaceAll('-', '/')}`;
const ada = (days: number) => `ada@${on(days, '09:00')}`;

/** The main job once through, in calendars of other languages, directions, clocks and themes. */
const calendars = [
  { language: 'de', theme: 'light' },
  { language: 'de', theme: 'dark' },
  { language: 'ja', theme: 'light' },
  { language: 'ja', theme: 'dark' },
  { language: 'en', theme: 'dark', hour12: false },
  { language: 'ar', theme: 'light' },
] as const;

for (const options of calendars) {
  test.describe(Object.values(options).join(', '), () => {
    test.use({
      options: { ...options, accounts: [account()] },
      view: day(-7),
      launch: { colorScheme: options.theme },
    });

    test('begin, write, carry, add from the popup, review', async ({ aside, calendar }) => {
      await calendar.open(ada(-7));
      await expect(calendar.panel.getByRole('region', { name: `New 1:1 with ${ADA.name}` })).toBeVisible();
      await begin(calendar.panel, 'Direct report');
      await calendar.panel.getByRole('textbox', { name: 'Notes' }).fill('Wants to lead the migration.');
      await expect(calendar.panel.getByRole('status').first()).toContainText('Saved');
      await addItem(calendar.panel, 'Send the plan');

      const today = await openCalendar(aside, calendar.server, day(0));
      await expect(today.panel.locator('html')).toHaveAttribute('data-theme', options.theme);
      await today.open(ada(0));
      await expect(today.panel.getByRole('region', { name: 'Last time' })).toContainText(
        'Wants to lead the migration.',
      );
      const list = today.panel.getByRole('list', { name: 'Open items' });
      await expect(list.getByRole('checkbox', { name: 'Send the plan' })).toBeVisible();
      await expect(today.chip(ada(0))).toHaveAttribute('data-aside-open', '1');

      await today.open('group');
      await expect(today.panel.getByRole('button', { name: 'Open Aside' })).toBeVisible();
      await today.open('unlisted');
      await expect(today.panel.getByRole('region', { name: 'Is this a 1:1?' })).toBeVisible();
      await today.open(`ben@${on(0, '11:00')}`);
      await expect(today.panel.getByRole('region', { name: `New 1:1 with ${BEN.name}` })).toBeVisible();
      await today.open(ada(0));
      await expect(today.panel.getByRole('heading', { level: 1 })).toHaveText(ADA.name);

      const popup = await aside.openPopup();
      await expect(popup.getByRole('combobox', { name: 'Person' })).toHaveValue(ADA.name);
      await popup.getByRole('radio', { name: 'Talking point' }).check();
      await popup.getByRole('textbox', { name: 'Note' }).fill('The new team');
      await popup.getByRole('button', { name: 'Add' }).click();
      await expect(list.getByRole('checkbox', { name: 'The new team' })).toBeVisible();

      await popup.getByRole('tab', { name: 'Open items' }).click();
      await popup
        .getByRole('group', { name: ADA.name })
        .getByRole('checkbox', { name: 'Send the plan' })
        .check();
      await expect(list.getByRole('checkbox', { name: 'Send the plan' })).toBeHidden();
      await expect(today.chip(ada(0))).toHaveAttribute('data-aside-open', '1');
    });
  });
}
