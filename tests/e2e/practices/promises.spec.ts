import type { Frame } from '@playwright/test';
import { on, pressToRemove } from '../calendar-test';
import { expect, LOOKS, test } from './practice-test';

/** Adds a promise, and chooses whose it is. */
async function promise(panel: Frame, whose: string, text: string, waitsFor?: string): Promise<void> {
  await panel.getByRole('radio', { name: whose }).check();
  const field = panel.getByRole('textbox', { name: 'Add open item' });
  await field.fill(text);
  if (waitsFor) {
    await panel.getByRole('combobox', { name: 'Waiting for' }).fill(waitsFor);
    await panel.getByRole('combobox', { name: 'Waiting for' }).press('Enter');
  } else await field.press('Enter');
  await expect(items(panel).getByRole('checkbox', { name: text })).toBeVisible();
}

const items = (panel: Frame) => panel.getByRole('list', { name: 'Open items' });
const row = (panel: Frame, text: string) =>
  items(panel)
    .getByRole('listitem')
    .filter({ has: panel.getByRole('checkbox', { name: text }) })
    .last();

for (const look of LOOKS) {
  test.describe(`${look.theme}, ${look.width} px`, () => {
    test.use({ look });

    test('promises are carried both ways, until the third time asks for a decision', async ({
      meet,
      clock,
    }) => {
      await meet('Peer', 'ben');
      const { panel, picture } = await meet('Peer');
      await promise(panel, 'Mine', 'Send the plan');
      await promise(panel, 'Mine', 'Find a date for the offsite');
      await promise(panel, 'Mine', 'Write the job ad');
      await promise(panel, 'Ada Byron’s', 'Ask legal about the contract');
      await promise(panel, 'Waiting', 'The signed contract', 'Ben Li');
      await expect(items(panel).getByRole('group', { name: 'Mine' }).getByRole('checkbox')).toHaveCount(3);
      await expect(items(panel).getByRole('group', { name: 'Ada Byron’s' })).toContainText('Ask legal');
      await expect(items(panel).getByRole('group', { name: 'Waiting for others' })).toContainText(
        'waiting for Ben Li',
      );
      await picture('written');

      await clock.weeksLater();
      await expect(row((await meet('Peer')).panel, 'Send the plan')).toContainText('carried once');
      await clock.weeksLater();
      const second = await meet('Peer');
      await expect(row(second.panel, 'Send the plan')).toContainText(/carried 2 times.*14 days/);
      await expect(second.panel.getByRole('button', { name: /^Set a date/ })).toHaveCount(0);

      await clock.weeksLater();
      const third = await meet('Peer');
      const open = items(third.panel);
      await expect(row(third.panel, 'Send the plan')).toContainText('Carried 3 times in 21 days. Decide:');
      await expect(open.getByRole('button', { name: /^Set a date/ })).toHaveCount(4);
      // Whoever waits for a third can decide nothing.
      await expect(row(third.panel, 'The signed contract')).toContainText(/carried 3 times.*21 days/);
      await third.picture('decide');
      await third.clean();

      await row(third.panel, 'Find a date')
        .getByRole('button', { name: /^Set a date/ })
        .click();
      await expect(third.panel.getByLabel('Due on')).toBeFocused();
      await third.panel.getByLabel('Due on').fill(on(25, '00:00').slice(0, 10));
      await third.picture('set a date');
      await third.panel.getByLabel('Due on').press('Enter');
      await expect(row(third.panel, 'Find a date')).toContainText(/Due .*carried 3 times/);

      await row(third.panel, 'Send the plan')
        .getByRole('button', { name: /^Delegate/ })
        .press('Enter');
      await third.panel.getByRole('combobox', { name: 'To whom' }).pressSequentially('Ben Li');
      await third.picture('delegate');
      await third.panel.getByRole('combobox', { name: 'To whom' }).press('Enter');
      await expect(open.getByRole('group', { name: 'Waiting for others' })).toContainText('Send the plan');

      await row(third.panel, 'Ask legal')
        .getByRole('button', { name: /^Do it now/ })
        .click();
      await expect(row(third.panel, 'Ask legal')).toContainText('Due today');

      await pressToRemove(row(third.panel, 'Write the job ad').getByRole('button', { name: /^Drop/ }));
      await expect(open).toContainText('Dropped “Write the job ad”');
      await third.picture('decided');
      await third.clean();

      const fresh = await meet('Peer');
      await expect(fresh.panel.getByRole('button', { name: /^Set a date/ })).toHaveCount(0);
      await expect(row(fresh.panel, 'Send the plan')).toContainText('waiting for Ben Li');
      await expect(items(fresh.panel)).not.toContainText('Write the job ad');
      // What was dropped is kept, and can come back.
      await fresh.panel.getByText('Done since last time (1)').click();
      const dropped = fresh.panel.getByRole('checkbox', { name: 'Write the job ad' });
      await expect(dropped).toHaveAccessibleDescription('dropped');
      await fresh.picture('dropped');
      await dropped.click();
      await expect(row(fresh.panel, 'Write the job ad')).toContainText('Decide:');
    });
  });
}
