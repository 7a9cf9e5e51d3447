import type { Locator } from '@playwright/test';
import { pressToRemove } from '../calendar-test';
import { addLine, expect, LOOKS, line, test } from './practice-test';

/** Notes a skill: whether it is offered or wanted, and by whom, are chosen beside the field. */
async function skill(section: Locator, way: string, whose: string, text: string): Promise<Locator> {
  const skills = section.getByRole('region', { name: 'Skills' });
  await skills.getByRole('combobox', { name: 'Offered or wanted' }).selectOption(way);
  await skills.getByRole('combobox', { name: 'Owner' }).selectOption(whose);
  return addLine(skills, 'A skill', text);
}

for (const look of LOOKS) {
  test.describe(`${look.theme}, ${look.width} px`, () => {
    test.use({ look });

    test('skills offered and wanted find each other, over everybody, and advice is not forgotten', async ({
      meet,
      clock,
    }) => {
      const ben = await meet('Cross-functional', 'ben');
      const bens = await ben.practice(3, 'Expertise');
      await skill(bens, 'Offers', 'Ben Li’s', 'Statistics for experiments');
      await skill(bens, 'Wants to learn', 'Ben Li’s', 'Public speaking');

      const { panel, practice, picture, clean } = await meet('Cross-functional');
      const section = await practice(3, 'Expertise');
      await picture('empty');
      await skill(section, 'Offers', 'Ada Byron’s', 'Negotiation');
      await skill(section, 'Wants to learn', 'Ada Byron’s', 'Reading a balance sheet');
      await skill(section, 'Wants to learn', 'Ada Byron’s', 'Statistics');
      await skill(section, 'Offers', 'Mine', 'Reading a balance sheet');
      await skill(section, 'Wants to learn', 'Mine', 'Negotiation');
      await expect(section.getByRole('list', { name: 'Ada Byron offers' })).toContainText('Negotiation');
      await expect(section.getByRole('list', { name: 'Ada Byron wants to learn' })).toContainText(
        'Statistics',
      );
      await expect(section.getByRole('list', { name: 'I offer' })).toContainText('Reading a balance sheet');
      await expect(section.getByRole('list', { name: 'I want to learn' })).toContainText('Negotiation');
      await expect(section).toContainText('You offer what Ada Byron wants to learn: Reading a balance sheet');
      await expect(section).toContainText('Ada Byron offers what you want to learn: Negotiation');

      // Who knows this? Everybody's skills, a few letters are enough.
      const find = section.getByRole('searchbox', { name: 'Who knows this?' });
      await find.pressSequentially('statis');
      const found = section.getByRole('list', { name: 'Who knows it' });
      await expect(found.getByRole('listitem')).toHaveCount(2);
      await expect(found.getByRole('listitem').first()).toContainText(
        /Statistics for experiments.*Ben Li offers/,
      );
      await picture('who knows this');
      await find.fill('juggling');
      await expect(section).toContainText('Nobody yet.');
      await find.press('Escape');
      await expect(find).toHaveValue('');
      await expect(section).toBeVisible();

      const advice = section.getByRole('region', { name: 'Advice' });
      await addLine(advice, 'Advice on what?', 'How to price the second tier');
      await expect(await line(advice, 'How to price')).toContainText('Advice wanted');
      await picture('written');
      await clean();

      await clock.weeksLater();
      const next = await meet('Cross-functional');
      const again = await next.practice(3, 'Expertise');
      await again.getByRole('button', { name: 'Settled How to price the second tier' }).click();
      const outcome = again.getByRole('textbox', { name: 'What became of it' });
      await outcome.fill('Start with three tiers; ask ten customers first.');
      await outcome.press('Enter');
      const settled = await line(again, 'How to price');
      await expect(settled).toContainText('Start with three tiers');

      // A skill is corrected, and one that is wanted no more goes.
      await again.getByRole('button', { name: 'Edit “Statistics”' }).press('Enter');
      await again.getByRole('textbox', { name: 'Item text' }).fill('Statistics for surveys');
      await again.getByRole('textbox', { name: 'Item text' }).press('Enter');
      await expect(again.getByRole('list', { name: 'Ada Byron wants to learn' })).toContainText(
        'Statistics for surveys',
      );
      const wanted = again.getByRole('list', { name: 'I want to learn' });
      await wanted.getByRole('button', { name: /^Mark or pass on/ }).press('Enter');
      await pressToRemove(wanted.getByRole('button', { name: 'Delete “Negotiation”' }));
      await expect(again).not.toContainText('offers what you want to learn');
      await next.picture('next talk');
      await next.clean();

      const fresh = await (await meet('Cross-functional')).practice(3, 'Expertise');
      await expect(await line(fresh, 'How to price')).toContainText(/Start with three tiers.*Done today/);
      await expect(fresh).toContainText('Statistics for surveys');
      await expect(fresh.getByRole('list', { name: 'I want to learn' })).toBeHidden();
      await expect(panel.getByRole('button', { name: /^Expertise.*last touched/ })).toBeVisible();
    });
  });
}
