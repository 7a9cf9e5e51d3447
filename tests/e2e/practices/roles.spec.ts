import type { Locator } from '@playwright/test';
import { pressToRemove } from '../calendar-test';
import { addLine, expect, LOOKS, line, test } from './practice-test';

/** Writes onto the card: what it is about and whose are chosen beside the field. */
async function write(section: Locator, about: string, whose: string, text: string): Promise<Locator> {
  await section.getByRole('combobox', { name: 'About' }).selectOption(about);
  await section.getByRole('combobox', { name: 'Owner' }).selectOption(whose);
  return addLine(section, 'A line for the card', text);
}

for (const look of LOOKS) {
  test.describe(`${look.theme}, ${look.width} px`, () => {
    test.use({ look });

    test('a role card says who does and decides what, and when both last confirmed it', async ({
      calendar,
      meet,
      clock,
    }) => {
      const series = calendar.server.accounts[0]?.events.find(({ key }) => key === 'ada');
      if (series?.repeat) series.repeat.count = 20;

      const { panel, practice, picture, clean } = await meet('Cross-functional');
      const section = await practice(1, 'Roles');
      await picture('empty');
      await write(section, 'Responsible for', 'Ada Byron’s', 'Pricing and the sales deck');
      await write(section, 'Decides on', 'Ada Byron’s', 'Discounts');
      await write(section, 'Likes to work', 'Ada Byron’s', 'Calls before lunch');
      await write(section, 'Responsible for', 'Mine', 'The mobile app');
      await write(section, 'Decides on', 'Mine', 'What is released when');
      const hers = section.getByRole('group', { name: 'Ada Byron' });
      const mine = section.getByRole('group', { name: 'Me' });
      await expect(hers.getByRole('list', { name: 'Responsible for' })).toContainText('Pricing');
      await expect(hers.getByRole('list', { name: 'Decides on' })).toContainText('Discounts');
      await expect(hers.getByRole('list', { name: 'Likes to work' })).toContainText('Calls before lunch');
      await expect(mine.getByRole('list', { name: 'Decides on' })).toContainText('What is released when');
      await expect(section).toContainText('Not confirmed yet');
      await section.getByRole('button', { name: 'Confirm today' }).press('Enter');
      await expect(section.getByText('Last confirmed today')).toBeFocused();
      await picture('written');
      await clean();

      await clock.weeksLater(13);
      const next = await meet('Cross-functional');
      await expect(next.panel.getByRole('button', { name: /^Roles.*last touched.*due now/ })).toBeVisible();
      // The card is due as a whole, and one press away.
      const due = next.panel.getByRole('list', { name: 'Due now' });
      await expect(due.getByRole('listitem')).toHaveCount(1);
      await expect(due).toContainText('Worth confirming');
      await next.picture('folded');
      await due.getByRole('button', { name: 'Go through it Role card' }).click();
      const again = next.panel.getByRole('region', { name: 'Roles', exact: true });
      await expect(again).toContainText('Last confirmed 91 days ago');
      await expect(again.getByRole('textbox', { name: 'A line for the card' })).toBeFocused();
      await next.picture('three months later');

      // One line has changed, one holds no longer, and the rest is still true.
      const pricing = await line(again, 'Pricing and the sales deck');
      await pricing.getByRole('button', { name: /^Edit/ }).press('Enter');
      await again.getByRole('textbox', { name: 'Item text' }).fill('Pricing');
      await again.getByRole('textbox', { name: 'Item text' }).press('Enter');
      await expect(again.getByRole('list', { name: 'Responsible for' }).first()).toContainText('Pricing');
      const calls = await line(again, 'Calls before lunch');
      await calls.getByRole('button', { name: 'Mark or pass on “Calls before lunch”' }).click();
      await next.picture('options of a line');
      await pressToRemove(calls.getByRole('button', { name: 'Delete “Calls before lunch”' }));
      await again.getByRole('button', { name: 'Confirm today' }).click();
      await expect(again).toContainText('Last confirmed today');
      await expect(again.getByRole('button', { name: 'Confirm today' })).toBeHidden();
      await expect(due).toBeHidden();
      await next.picture('confirmed again');
      await next.clean();

      const fresh = await (await meet('Cross-functional')).practice(1, 'Roles');
      await expect(fresh).toContainText('Last confirmed today');
      await expect(fresh.getByRole('list', { name: 'Responsible for' }).first()).toContainText('Pricing');
      await expect(fresh).not.toContainText('Calls before lunch');
      await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Ada Byron');
    });
  });
}
