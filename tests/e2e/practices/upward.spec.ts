import type { Frame } from '@playwright/test';
import { addItem } from '../calendar-test';
import { clipboard } from './clipboard';
import { addLine, expect, LOOKS, line, test } from './practice-test';

/** Opens the marks of an open item. */
async function marks(panel: Frame, text: string) {
  await panel.getByRole('button', { name: `Mark or pass on “${text}”` }).click();
  return panel.getByRole('group', { name: `Mark or pass on “${text}”` });
}

for (const look of LOOKS) {
  test.describe(`${look.theme}, ${look.width} px`, () => {
    test.use({ look });

    test('what went up in other talks is told, and never what was said in confidence', async ({
      meet,
      clock,
    }) => {
      await meet('Manager', 'ben');

      // With a report: a win, a risk out of the notes, and three ways for what is confidential to go astray.
      const report = await meet('Direct report');
      await addItem(report.panel, 'Closed the biggest deal');
      await (await marks(report.panel, 'Closed the biggest deal'))
        .getByRole('radio', { name: 'Win' })
        .check();
      await report.picture('marked');
      await addItem(report.panel, 'Thinks of leaving');
      const first = await marks(report.panel, 'Thinks of leaving');
      await first.getByRole('radio', { name: 'Risk' }).check();
      await first.getByRole('radio', { name: 'Confidential' }).check();
      await expect(first).toContainText('For my manager: not while it is confidential.');
      await addItem(report.panel, 'Pay is too low');
      const second = await marks(report.panel, 'Pay is too low');
      await second.getByRole('radio', { name: 'Confidential' }).check();
      await second.getByRole('combobox', { name: 'Raise with' }).fill('Ben');
      await second.getByRole('combobox', { name: 'Raise with' }).press('Enter');
      await expect(second).toContainText('Will come up with Ben Li');
      const notes = report.panel.getByRole('textbox', { name: 'Notes' });
      await notes.fill('The tender may slip to May');
      await report.panel.getByRole('button', { name: 'This line' }).click();
      const tools = report.panel.getByRole('group', { name: 'This line' });
      await tools.getByRole('button', { name: 'For my manager' }).click();
      await tools.getByRole('button', { name: 'Risk' }).click();
      await expect(
        report.panel.getByRole('status').filter({ hasText: 'Kept for your manager' }),
      ).toBeVisible();
      await report.picture('a line of the notes');
      await report.clean();

      // With my manager: by topic, with who and when.
      const { tab, panel, practice, picture, clean } = await meet('Manager', 'ben');
      const section = await practice(2, 'Upward');
      await expect(section.getByRole('list', { name: 'Wins' })).toContainText(
        /Closed the biggest deal.*with Ada Byron, \w+ \d+/s,
      );
      await expect(section.getByRole('list', { name: 'Risks' })).toContainText(
        /The tender may slip to May.*with Ada Byron/s,
      );
      await section.getByRole('radio', { name: 'Challenge' }).check();
      await addLine(section, 'A win, a challenge, a risk…', 'Two people short until summer');
      await section.getByRole('radio', { name: 'Decision wanted' }).check();
      await addLine(section, 'A win, a challenge, a risk…', 'Hire now or in spring');
      await expect(section.getByRole('list', { name: 'Challenges' })).toContainText('Two people short');
      await expect(section.getByRole('list', { name: 'Decisions wanted' })).toContainText(
        'Hire now or in spring',
      );

      const raised = panel
        .getByRole('list', { name: 'Open items' })
        .getByRole('listitem')
        .filter({ hasText: 'Pay is too low' })
        .last();
      await expect(raised).toContainText('told in confidence');
      await expect(raised).not.toContainText('Ada');
      await expect(section).not.toContainText(/Thinks of leaving|Pay is too low/);
      await picture('brief');

      await section.getByRole('button', { name: 'Copy the brief' }).click();
      await expect(section).toContainText('Copied');
      const copied = await clipboard(tab);
      expect(copied.text).toMatch(
        /^## Wins\n\n- Closed the biggest deal \(with Ada Byron, .+\)\n\n## Challenges\n\n- Two people short/,
      );
      expect(copied.text).toMatch(
        /## Risks\n\n- The tender may slip to May \(with Ada Byron, .+\)\n\n## Decisions wanted\n/,
      );
      expect(copied.html).toMatch(/<h2>Wins<\/h2><ul><li>Closed the biggest deal/);
      expect(copied.text + copied.html).not.toMatch(/Thinks of leaving|Pay is too low/);

      // Feedback asked for, and what came back; who is told what.
      await addLine(section, 'What would you like to hear about?', 'How I lead the Monday meeting');
      const field = section.getByRole('textbox', { name: 'What has to be told regularly' });
      await field.fill('How the release stands');
      await section.getByRole('textbox', { name: 'Who is told' }).fill('Sales');
      await section.getByRole('spinbutton', { name: 'Every how many days' }).fill('0');
      await section.getByRole('textbox', { name: 'How', exact: true }).fill('Chat');
      await field.press('Enter');
      await expect(section.getByRole('alert')).toHaveText('Give whole days, from 1 to 366.');
      await picture('plan');
      await section.getByRole('spinbutton', { name: 'Every how many days' }).fill('7');
      await field.press('Enter');
      const told = await line(
        section.getByRole('list', { name: 'Who is told what' }),
        'How the release stands',
      );
      await expect(told).toContainText(/Sales.*Chat.*every 7 days.*Not told yet/s);
      await expect(panel.getByRole('list', { name: 'Due now' })).toContainText(
        /How the release stands.*To tell/s,
      );
      await told.getByRole('button', { name: /^Told today/ }).press('Enter');
      await expect(told).toContainText('Told today');
      await expect(panel.getByRole('list', { name: 'Due now' })).not.toContainText('To tell');

      await section.getByRole('button', { name: 'All told' }).click();
      await expect(section).toContainText('4 lines told');
      await expect(section.getByRole('list', { name: 'Wins' })).toBeHidden();
      await expect(section.getByRole('list', { name: 'Told, waiting for guidance' })).toContainText(
        'Hire now or in spring',
      );
      await picture('told');
      await clean();

      await clock.weeksLater();
      const next = await meet('Manager', 'ben');
      const due = next.panel.getByRole('list', { name: 'Due now' });
      await expect(due).toContainText(/How the release stands.*To tell/s);
      await expect(due).toContainText(/How I lead the Monday meeting.*Waiting for an answer/s);
      const again = await next.practice(2, 'Upward');
      await expect(again).toContainText('Nothing to tell yet.');
      await expect(again.getByRole('list', { name: 'Who is told what' })).toContainText(/Told \w+ \d+/);
      const asked = await line(
        again.getByRole('list', { name: 'Feedback I ask for' }),
        'How I lead the Monday meeting',
      );
      await asked.getByRole('button', { name: /^Answered/ }).press('Enter');
      const answer = asked.getByRole('textbox', { name: 'What came back' });
      await answer.fill('Leave more room for questions');
      await answer.press('Enter');
      await expect(asked).toContainText(/What came back\s*Leave more room for questions/);
      const decision = await line(
        again.getByRole('list', { name: 'Told, waiting for guidance' }),
        'Hire now or in spring',
      );
      await decision.getByRole('button', { name: /^Guidance given/ }).press('Enter');
      await decision.getByRole('textbox', { name: 'Their guidance' }).fill('One now');
      await decision.getByRole('textbox', { name: 'Their guidance' }).press('Enter');
      await expect(decision).toContainText(/Their guidance\s*One now.*Done today/s);
      await next.picture('next talk');
      await next.clean();

      // Read again from the store; told is told, in the report's talk, too.
      const fresh = await meet('Manager', 'ben');
      const stored = await fresh.practice(2, 'Upward');
      await expect(stored.getByRole('list', { name: 'Feedback I ask for' })).toContainText(
        'Leave more room for questions',
      );
      await expect(stored).not.toContainText(/Thinks of leaving|Pay is too low|Closed the biggest deal/);
      await fresh.clean();
      const strategy = await fresh.practice(1, 'Strategy');
      await expect(strategy.getByRole('list', { name: 'Decisions I need guidance on' })).toContainText(
        /Hire now or in spring.*Their guidance\s*One now/s,
      );
      const withAda = await meet('Direct report');
      const deal = withAda.panel
        .getByRole('list', { name: 'Open items' })
        .getByRole('listitem')
        .filter({ hasText: 'Closed the biggest deal' })
        .last();
      await expect(deal).toContainText('told upward: Win');
      await withAda.picture('told, with the report');
    });
  });
}
