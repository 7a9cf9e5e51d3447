import { addItem, begin, expect, on, pressToRemove, test } from './calendar-test';
import { violations } from './violations';

for (const theme of ['light', 'dark'] as const) {
  test.describe(theme, () => {
    test.use({ options: { theme }, launch: { colorScheme: theme } });

    test('axe finds nothing in any state of panel and popup', async ({
      aside,
      calendar: { panel, open },
    }) => {
      await open('unlisted');
      await expect(panel.getByRole('region', { name: 'Is this a 1:1?' })).toBeVisible();
      expect(await violations(panel)).toEqual([]);

      await open('group');
      await expect(panel.getByRole('button', { name: 'Open Aside' })).toBeVisible();
      expect(await violations(panel)).toEqual([]);

      await open(`ada@${on(0, '09:00')}`);
      await expect(panel.getByRole('button', { name: 'Begin' })).toBeVisible();
      expect(await violations(panel)).toEqual([]);

      await begin(panel);
      await addItem(panel, 'Send the plan');
      await addItem(panel, 'Ask for numbers');
      expect(await violations(panel)).toEqual([]);
      await panel.getByRole('button', { name: /Edit .Send the plan/ }).click();
      await pressToRemove(panel.getByRole('button', { name: /Delete .Ask for numbers/ }));
      await panel.getByRole('button', { name: 'More' }).click();
      await expect(panel.getByRole('button', { name: 'Undo' })).toBeVisible();
      expect(await violations(panel)).toEqual([]);

      const popup = await aside.openPopup();
      await expect(popup.getByRole('textbox', { name: 'Note' })).toBeVisible();
      expect(await violations(popup)).toEqual([]);
      await popup.getByRole('tab', { name: 'Open items' }).click();
      await expect(popup.getByRole('checkbox', { name: 'Send the plan' })).toBeVisible();
      expect(await violations(popup)).toEqual([]);
      await popup.getByRole('radio', { name: /^Overdue/ }).check();
      expect(await violations(popup)).toEqual([]);
    });
  });
}
