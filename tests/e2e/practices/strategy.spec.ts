import type { Frame, Locator } from '@playwright/test';
import { addLine, expect, LOOKS, line, test } from './practice-test';

/** The row of a goal, in whichever list it stands. */
function goal(panel: Frame, text: string): Locator {
  const its = panel.getByRole('button', { name: `Edit “${text}”` });
  return panel.getByRole('region', { name: 'Strategy' }).getByRole('listitem').filter({ has: its }).last();
}

/** Unfolds a goal of my team and says which of theirs it serves. */
async function serve(panel: Frame, mine: string, theirs: string): Promise<void> {
  const row = goal(panel, mine);
  await row.getByText('Nothing measured yet').click();
  await row.getByRole('combobox', { name: 'Serves' }).selectOption(theirs);
}

for (const look of LOOKS) {
  test.describe(`${look.theme}, ${look.width} px`, () => {
    test.use({ look });

    test('their goals beside ours, decisions that wait for guidance, trends with their source', async ({
      meet,
      clock,
    }) => {
      const { panel, practice, picture, clean } = await meet('Manager', 'ben');
      const section = await practice(1, 'Strategy');
      await picture('empty');

      await addLine(section, 'A goal of theirs', 'Half of the sales abroad');
      await addLine(section, 'A goal of theirs', 'Nobody waits for an answer');
      await section.getByRole('button', { name: 'Add a goal of my team' }).click();
      await addLine(section, 'Add a goal of my team', 'The shop in five languages');
      await addLine(section, 'Add a goal of my team', 'A new look');
      const none = section.getByRole('list', { name: 'Serve none of Ben Li’s goals' });
      await expect(none.getByRole('button', { name: /^Edit/ })).toHaveCount(2);
      await picture('serving none');
      await serve(panel, 'The shop in five languages', 'Half of the sales abroad');
      const serving = section.getByRole('list', { name: 'Goals that serve “Half of the sales abroad”' });
      await expect(serving).toContainText('The shop in five languages');
      await expect(none).not.toContainText('The shop in five languages');
      await expect(none).toContainText('A new look');
      await expect(goal(panel, 'Nobody waits for an answer')).toContainText(
        'None of my team’s goals serves this yet.',
      );
      await expect(goal(panel, 'Half of the sales abroad')).not.toContainText('None of my team’s goals');

      await addLine(section, 'What is to be decided?', 'Build the payment page or buy it');
      const decisions = section.getByRole('list', { name: 'Decisions I need guidance on' });

      await section.getByRole('combobox', { name: 'What it is' }).selectOption('Benchmark');
      const field = section.getByRole('textbox', { name: 'What others do, or what is coming' });
      await field.fill('Others answer within four hours');
      await section.getByRole('textbox', { name: 'Source' }).fill('Support survey, page 12');
      await picture('benchmark');
      await field.press('Enter');
      const benchmark = await line(
        section.getByRole('list', { name: 'Trends and benchmarks' }),
        'Others answer',
      );
      await expect(benchmark).toContainText(/Source\s*Support survey, page 12/);
      await expect(benchmark).toContainText('Benchmark');
      await picture('written');
      await clean();

      await clock.weeksLater();
      const next = await meet('Manager', 'ben');
      const again = await next.practice(1, 'Strategy');
      await expect(
        again.getByRole('list', { name: 'Goals that serve “Half of the sales abroad”' }),
      ).toContainText('The shop in five languages');
      await expect(again.getByRole('list', { name: 'Trends and benchmarks' })).toContainText(
        'Support survey, page 12',
      );

      // The guidance is asked for with the step, and found again.
      const decision = await line(
        again.getByRole('list', { name: 'Decisions I need guidance on' }),
        'Build the payment page',
      );
      await decision.getByRole('button', { name: /^Guidance given/ }).press('Enter');
      const guidance = decision.getByRole('textbox', { name: 'Their guidance' });
      await expect(guidance).toBeFocused();
      await guidance.pressSequentially('Buy it, and look again in a year');
      await next.picture('guidance');
      await guidance.press('Enter');
      await expect(decision).toContainText(/Their guidance\s*Buy it, and look again in a year/);

      await serve(next.panel, 'A new look', 'Nobody waits for an answer');
      await expect(again.getByRole('list', { name: 'Serve none of Ben Li’s goals' })).toBeHidden();
      await next.picture('next talk');
      await next.clean();

      const fresh = await meet('Manager', 'ben');
      const stored = await fresh.practice(1, 'Strategy');
      const guided = await line(
        stored.getByRole('list', { name: 'Decisions I need guidance on' }),
        'Build the payment page',
      );
      await expect(guided).toContainText(/Buy it, and look again in a year.*Done today/s);
      await expect(
        stored.getByRole('list', { name: 'Goals that serve “Nobody waits for an answer”' }),
      ).toContainText('A new look');
      await expect(decisions).toBeVisible();

      // The same goals stand above those of the people I lead.
      const report = await meet('Direct report', 'ada');
      const goals = await report.practice(2, 'Goals');
      await addLine(goals, 'A new goal', 'Texts without mistakes');
      await goals.getByText('Nothing measured yet').first().click();
      await goals.getByRole('combobox', { name: 'Serves' }).selectOption('The shop in five languages');
      await expect(goals).toContainText(
        /Serves:\s*The shop in five languages\s*›\s*Half of the sales abroad/,
      );
      await report.picture('served by a report');
      await report.clean();
    });
  });
}
