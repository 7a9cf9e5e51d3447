import type { Frame, Locator } from '@playwright/test';
import { on } from '../calendar-test';
import { addLine, expect, LOOKS, test } from './practice-test';

const GOAL = 'Faster answers to customers';

/** Unfolds a goal, in whichever list it stands, and gives all that it is followed by. */
async function unfold(panel: Frame, text: string): Promise<Locator> {
  const its = panel.getByRole('button', { name: `Edit “${text}”` });
  const goal = panel.getByRole('region', { name: 'Goals' }).getByRole('listitem').filter({ has: its }).last();
  await goal
    .getByText(/Nothing measured yet|Progress: /)
    .first()
    .click();
  return goal;
}

for (const look of LOOKS) {
  test.describe(`${look.theme}, ${look.width} px`, () => {
    test.use({ look });

    test('a goal serves those above it, is measured, checked twice, hindered and adjusted', async ({
      meet,
      clock,
    }) => {
      const { panel, practice, picture, clean } = await meet('Direct report');
      const section = await practice(2, 'Goals');
      await picture('empty');

      // Organisation, team, person.
      await section.getByText('Team and organisation (0)').click();
      await section.getByRole('button', { name: 'Add an organisation goal' }).click();
      await addLine(section, 'Add an organisation goal', 'Customers stay with us');
      await section.getByRole('button', { name: 'Add a team goal' }).click();
      await addLine(section, 'Add a team goal', 'Support answers the same day');
      const team = await unfold(panel, 'Support answers the same day');
      await team.getByRole('combobox', { name: 'Serves' }).selectOption('Customers stay with us');
      await expect(
        section.getByRole('list', { name: 'Goals that serve “Customers stay with us”' }),
      ).toContainText('Support answers the same day');
      await addLine(section, 'A new goal', GOAL);
      const goal = await unfold(panel, GOAL);
      await goal.getByRole('combobox', { name: 'Serves' }).selectOption('Support answers the same day');
      await expect(goal).toContainText(/Serves:\s*Support answers the same day\s*›\s*Customers stay with us/);
      await picture('tree');

      // What it is measured by.
      await goal.getByRole('button', { name: 'Measures' }).click();
      await goal.getByRole('textbox', { name: 'What is measured' }).fill('First answer');
      await goal.getByRole('textbox', { name: 'Start' }).fill('30');
      await goal.getByRole('textbox', { name: 'Target' }).fill('ten');
      await goal.getByRole('textbox', { name: 'Unit' }).fill('hours');
      await goal.getByRole('textbox', { name: 'Unit' }).press('Enter');
      await expect(goal.getByRole('textbox', { name: 'Target' })).toBeFocused();
      await expect(goal).toContainText('This is not a figure. Write it like 12.5.');
      await picture('measure');
      await goal.getByRole('textbox', { name: 'Target' }).fill('10');
      await goal.getByRole('textbox', { name: 'Target' }).press('Enter');
      await expect(goal.getByRole('list', { name: 'Measures' })).toContainText(/First answer\s*30\shours/);

      // The first check-in, by keyboard.
      await goal.getByRole('button', { name: 'Check in' }).press('Enter');
      const figure = goal.getByRole('textbox', { name: 'First answer' });
      await expect(figure).toBeFocused();
      await figure.pressSequentially('26');
      await goal.getByRole('textbox', { name: 'What is behind it' }).fill('The new roster helps');
      await goal.getByLabel('Next check-in on').fill(on(7, '00:00').slice(0, 10));
      await picture('check-in');
      await figure.press('Enter');
      await expect(goal).toContainText('Progress: 20%');
      await expect(goal.getByRole('button', { name: 'Check in' })).toBeFocused();

      await goal.getByRole('textbox', { name: 'What is in the way?' }).fill('No access to the old inbox');
      await goal.getByRole('textbox', { name: 'What is in the way?' }).press('Enter');
      await expect(
        panel
          .getByRole('list', { name: 'Open items' })
          .getByRole('checkbox', { name: 'No access to the old inbox' }),
      ).toBeVisible();
      // It stands with its goal, and not a second time below.
      await expect(section.getByRole('region', { name: 'Obstacles' })).not.toContainText('No access');
      await expect(goal).toContainText('Progress: 20%1 in the way');
      await picture('followed');
      await clean();

      await clock.weeksLater();
      const next = await meet('Direct report');
      const due = next.panel.getByRole('list', { name: 'Due now' });
      await expect(due).toContainText(`${GOAL}Check-in due`);
      await expect(next.panel.getByRole('list', { name: 'Open items' })).toContainText(
        /No access to the old inbox.*carried once/,
      );
      await due.getByRole('button', { name: `Check in ${GOAL}` }).click();
      const followed = await unfold(next.panel, GOAL);
      await expect(followed.getByRole('list', { name: 'In the way' })).toContainText(
        'No access to the old inbox',
      );
      await followed.getByRole('button', { name: 'Check in' }).click();
      await followed.getByRole('textbox', { name: 'First answer' }).fill('20');
      await followed.getByRole('button', { name: 'Save' }).click();
      await expect(followed).toContainText('Progress: 50%');
      await expect(followed.getByRole('img')).toHaveAccessibleName(
        /^First answer over time: 26\shours \(.+\), 20\shours \(today\)\. Target: 10\shours\.$/,
      );
      await followed.getByText('All figures (2)').click();
      await expect(followed.getByRole('row').nth(2)).toContainText(/26\shours\s*The new roster helps/);
      await expect(due).toBeHidden();

      // Adjusted: only with a reason, and what it was stays.
      await followed.getByRole('button', { name: 'Adjust' }).click();
      await followed.getByRole('textbox', { name: 'Target' }).fill('12');
      await followed.getByRole('button', { name: 'Save' }).click();
      await expect(followed).toContainText('Say in a few words why it changes.');
      await next.picture('needs a reason');
      await followed.getByRole('textbox', { name: 'Why it changes' }).fill('Nights are not staffed');
      await followed.getByRole('textbox', { name: 'Why it changes' }).press('Enter');
      await followed.getByText('What it was (1)').click();
      await expect(followed).toContainText(
        /until today.*First answer: from 30\shours to 10\shours.*Why: Nights are not staffed/s,
      );
      await next.picture('next talk');
      await next.clean();

      // Done where it is an open item, and no longer in the way.
      await next.panel
        .getByRole('list', { name: 'Open items' })
        .getByRole('checkbox', { name: 'No access to the old inbox' })
        .check();
      await expect(followed.getByRole('list', { name: 'In the way' })).toBeHidden();

      const fresh = await meet('Direct report');
      await fresh.practice(2, 'Goals');
      const stored = await unfold(fresh.panel, GOAL);
      await expect(stored).toContainText(/from 30\shours to 12\shours/);
      await expect(stored).toContainText('Progress: 56%');
      await stored.getByText('What it was (1)').click();
      await expect(stored).toContainText('Why: Nights are not staffed');
      await fresh.picture('read again');
      await fresh.clean();
    });
  });
}
