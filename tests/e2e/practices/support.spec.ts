import type { Locator } from '@playwright/test';
import { on, pressToRemove } from '../calendar-test';
import { addLine, expect, LOOKS, test } from './practice-test';

/** Adds to the ledger: what it is and whose are chosen beside the field. */
async function write(section: Locator, what: string, whose: string, text: string): Promise<Locator> {
  await section.getByRole('combobox', { name: 'What it is' }).selectOption(what);
  await section.getByRole('combobox', { name: 'Owner' }).selectOption(whose);
  return addLine(section, 'Help with what?', text);
}

for (const look of LOOKS) {
  test.describe(`${look.theme}, ${look.width} px`, () => {
    test.use({ look });

    test('help goes both ways, and the next talk knows what became of it', async ({ meet, clock }) => {
      const { panel, practice, picture, clean } = await meet('Peer');
      const section = await practice(2, 'Support');
      await picture('empty');
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
      await expect(panel.getByRole('button', { name: /^Support.*last touched today/ })).toBeVisible();

      await asked.getByRole('button', { name: /^Edit/ }).click();
      await section.getByLabel('Due', { exact: true }).fill(on(5, '00:00').slice(0, 10));
      await picture('edited');
      await section.getByRole('button', { name: 'Save' }).click();
      await expect(panel.getByRole('list', { name: 'Due now' })).toContainText('A second pair of eyes');
      await picture('written');

      // Settled in this talk, with what came of it, by keyboard alone.
      await section.getByRole('button', { name: 'Settled Take over their on-call' }).press('Enter');
      const outcome = section.getByRole('textbox', { name: 'What became of it' });
      await expect(outcome).toBeFocused();
      await outcome.pressSequentially('Took the night; quiet.');
      await outcome.press('Enter');
      await expect(outcome).toBeHidden();
      await expect(offered).toContainText('Took the night; quiet.');
      await picture('settled');
      await clean();

      await clock.weeksLater();
      const next = await meet('Peer');
      // Settled where it is due, it is asked there what became of it.
      const due = next.panel.getByRole('list', { name: 'Due now' });
      await expect(due).toContainText('Overdue');
      await due.getByRole('button', { name: 'Settled A second pair of eyes' }).click();
      const became = next.panel.getByRole('textbox', { name: 'What became of it' });
      await expect(became).toBeFocused();
      await became.fill('Found two mistakes.');
      await next.picture('what became of it');
      await became.press('Enter');
      await expect(became).toBeHidden();
      const again = await next.practice(2, 'Support');
      const ledger = again.getByRole('list', { name: 'Help both ways' });
      await expect(ledger.getByRole('listitem')).toHaveCount(4);
      await expect(ledger).toContainText('Found two mistakes.');
      await expect(ledger.getByRole('listitem').last()).toContainText('Took the night; quiet.');

      // One that is not wanted any more is dropped, and kept.
      await ledger
        .getByRole('button', { name: 'Mark or pass on “Lend us a tester for a week”' })
        .press('Enter');
      await pressToRemove(ledger.getByRole('button', { name: 'Drop “Lend us a tester for a week”' }));
      await expect(ledger.getByRole('listitem').filter({ hasText: 'Lend us a tester' })).toContainText(
        'Dropped',
      );
      await next.picture('next talk');
      await next.clean();

      const fresh = await (await meet('Peer')).practice(2, 'Support');
      const settled = fresh.getByRole('listitem').filter({ hasText: 'Found two mistakes.' });
      await expect(settled).toContainText('Done today');
      const dropped = fresh.getByRole('listitem').filter({ hasText: 'Lend us a tester' });
      await expect(dropped).toContainText('Dropped today');
      await settled.getByRole('button', { name: /^Reopen/ }).click();
      await expect(fresh.getByRole('button', { name: 'Settled A second pair of eyes' })).toBeVisible();
    });
  });
}
