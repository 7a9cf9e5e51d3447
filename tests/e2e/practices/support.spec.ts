import type { Locator } from '@playwright/test';
import { on } from '../calendar-test';
import { violations } from '../violations';
import { addLine, expect, LOOKS, test } from './practice-test';

/** Adds to the ledger: what it is and whose are chosen beside the field, as they stay chosen there. */
async function write(section: Locator, what: string, whose: string, text: string): Promise<Locator> {
  await section.getByRole('combobox', { name: 'What it is' }).selectOption(what);
  await section.getByRole('combobox', { name: 'Owner' }).selectOption(whose);
  return addLine(section, 'What is help needed with?', text);
}

for (const look of LOOKS) {
  test.describe(`${look.theme}, ${look.width} px`, () => {
    test.use({ look });

    test('help goes both ways, and the next talk knows what became of it', async ({ meet, later }) => {
      const { panel, practice, picture } = await meet('Peer');
      const section = await practice(2, 'Support');
      const asked = await write(section, 'Help wanted', 'By me', 'A second pair of eyes on the budget');
      const offered = await write(section, 'Help offered', 'By me', 'Take over their on-call on Friday');
      const wanted = await write(
        section,
        'Advice wanted',
        'By Ada Byron',
        'How to tell the team about the move',
      );
      const given = await write(section, 'Help offered', 'By Ada Byron', 'Lend us a tester for a week');
      await expect(asked).toContainText(/Help wanted.*By me/);
      await expect(offered).toContainText(/Help offered.*By me/);
      await expect(wanted).toContainText(/Advice wanted.*By Ada Byron/);
      await expect(given).toContainText(/Help offered.*By Ada Byron/);
      await expect(panel.getByRole('button', { name: /^Support today/ })).toBeVisible();

      // One is wanted by a day.
      await asked.getByRole('button', { name: /^Edit/ }).click();
      await section.getByLabel('Due', { exact: true }).fill(on(5, '00:00').slice(0, 10));
      await section.getByRole('button', { name: 'Save' }).click();
      await expect(panel.getByRole('list', { name: 'Due now' })).toContainText('A second pair of eyes');
      await picture('written', section);

      // Settled in this talk, with what came of it, by keyboard alone.
      await section.getByRole('button', { name: 'Settled Take over their on-call' }).focus();
      await section.page().keyboard.press('Enter');
      const outcome = section.getByRole('textbox', { name: 'What became of it' });
      await expect(outcome).toBeFocused();
      await outcome.pressSequentially('Took the night; quiet.');
      await outcome.press('Enter');
      await expect(outcome).toBeHidden();
      await expect(offered).toContainText('Took the night; quiet.');
      await picture('settled', section);
      expect(await violations(panel)).toEqual([]);

      await later(7);
      const next = await meet('Peer', 'ada', 7);
      await expect(next.panel.getByRole('list', { name: 'Due now' })).toContainText('Overdue');
      const again = await next.practice(2, 'Support');
      const list = again.getByRole('list', { name: 'Help both ways' });
      await expect(list.getByRole('listitem')).toHaveCount(4);
      await expect(list.getByRole('listitem').last()).toContainText('Took the night; quiet.');
      await list.getByRole('button', { name: 'Settled A second pair of eyes' }).click();
      await list.getByRole('textbox', { name: 'What became of it' }).fill('Found two mistakes.');
      await list.getByRole('textbox', { name: 'What became of it' }).press('Enter');
      await expect(list).toContainText('Found two mistakes.');
      await next.picture('next talk', again);
      expect(await violations(next.panel)).toEqual([]);

      const third = await (await meet('Peer', 'ada', 7)).practice(2, 'Support');
      await expect(third.getByRole('listitem').filter({ hasText: 'Found two mistakes.' })).toContainText(
        'Done',
      );
    });
  });
}
