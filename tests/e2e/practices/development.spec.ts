import type { Frame, Locator } from '@playwright/test';
import { on } from '../calendar-test';
import { clipboard } from './clipboard';
import { addLine, expect, LOOKS, line, test } from './practice-test';

const day = (days: number) => on(days, '00:00').slice(0, 10);

/** Opens what shows a strength or an area, and writes one more thing seen. */
async function addEvidence(growth: Locator, saw: string, figure: string): Promise<void> {
  await growth.getByRole('textbox', { name: 'Figure (optional)' }).fill(figure);
  await growth.getByRole('textbox', { name: 'What you saw' }).fill(saw);
  await growth.getByRole('textbox', { name: 'What you saw' }).press('Enter');
  await expect(growth.getByRole('listitem').filter({ hasText: saw })).toContainText(figure);
}

async function printed(panel: Frame, section: Locator): Promise<void> {
  // Printing itself is the browser's; here it only must not open a window that waits for somebody.
  await panel.evaluate(() => {
    globalThis.print = () => undefined;
  });
  await section.getByRole('button', { name: 'Print' }).click();
}

for (const look of LOOKS) {
  test.describe(`${look.theme}, ${look.width} px`, () => {
    test.use({ look });

    test('strengths with evidence, an opportunity through its stages, and a plan to copy and print', async ({
      meet,
      clock,
    }) => {
      const { tab, panel, practice, picture, clean } = await meet('Direct report');
      const section = await practice(3, 'Development');
      await picture('empty');

      const strength = await addLine(section, 'Something they do well', 'Explains hard things simply');
      await strength.getByRole('button', { name: 'No evidence yet' }).click();
      await addEvidence(strength, 'Three teams asked her to present', '');
      const area = await addLine(section, 'Something to get better at', 'Plans with room to spare');
      await area.getByRole('button', { name: 'No evidence yet' }).click();
      await area.getByLabel('Seen on').fill(day(-10));
      await addEvidence(area, 'Two releases moved', '2 of 3 late');
      await picture('evidence');
      await area.getByRole('button', { name: '1 piece of evidence' }).click();

      // Confidential: it stays here, and never goes along.
      const secret = await addLine(section, 'Something to get better at', 'Wants to leave the team');
      await secret.getByRole('button', { name: /^Mark or pass on/ }).click();
      await secret.getByRole('radio', { name: 'Confidential' }).check();
      await secret.getByRole('button', { name: /^Mark or pass on/ }).click();
      await expect(secret).toContainText('confidential');

      const field = section.getByRole('textbox', { name: 'A course, a mentor, a project…' });
      await section.getByRole('combobox', { name: 'What it is' }).selectOption('Conference');
      await field.fill('Speak at the spring meetup');
      await section.getByRole('textbox', { name: 'Link' }).fill('meetup.example/call');
      await picture('opportunity');
      await field.press('Enter');
      const opportunities = section.getByRole('list', { name: 'Opportunities' });
      const meetup = await line(opportunities, 'Speak at the spring meetup');
      await expect(meetup).toContainText(/Conference.*Suggested/s);
      await expect(meetup.getByRole('link', { name: 'meetup.example' })).toHaveAttribute(
        'href',
        'https://meetup.example/call',
      );
      await meetup.getByRole('button', { name: /^Plan it/ }).press('Enter');
      await expect(meetup).toContainText('Planned');

      const step = section.getByRole('textbox', { name: 'The next step to take' });
      await step.fill('Write the abstract');
      await section
        .getByRole('region', { name: 'Plan', exact: true })
        .getByLabel('Due', { exact: true })
        .fill(day(4));
      await section
        .getByRole('combobox', { name: 'For', exact: true })
        .last()
        .selectOption('Speak at the spring meetup');
      await picture('step');
      await step.press('Enter');
      const plan = section.getByRole('list', { name: 'Plan' });
      await expect(plan.getByRole('checkbox', { name: 'Write the abstract' })).not.toBeChecked();
      await expect(panel.getByRole('list', { name: 'Open items' })).toContainText('Write the abstract');

      await expect(section).toContainText('Confidential lines are left out.');
      await section.getByRole('button', { name: 'Copy the plan' }).click();
      await expect(section.getByRole('button', { name: 'Plan copied' })).toBeVisible();
      const copied = await clipboard(tab);
      expect(copied.text).toContain('# Development plan: Ada Byron');
      expect(copied.text).toMatch(/- Plans with room to spare\n {2}- .+: 2 of 3 late, Two releases moved/);
      expect(copied.text).toMatch(/- \[ \] Write the abstract \(by .+; for Speak at the spring meetup\)/);
      expect(copied.html).toContain('<h3>Strengths</h3>');
      expect(copied.text + copied.html).not.toContain('leave the team');
      await picture('written');
      await clean();

      await printed(panel, section);
      await tab.page.emulateMedia({ media: 'print' });
      await expect(panel.getByRole('heading', { name: 'Development plan: Ada Byron' })).toBeVisible();
      await expect(panel.getByRole('textbox', { name: 'Notes' })).toBeHidden();
      await picture('on paper');
      await tab.page.emulateMedia({ media: null });

      await clock.weeksLater();
      const next = await meet('Direct report');
      await expect(next.panel.getByRole('list', { name: 'Open items' })).toContainText(
        /Write the abstract.*Overdue/,
      );
      const again = await next.practice(3, 'Development');
      await again
        .getByRole('list', { name: 'Plan' })
        .getByRole('checkbox', { name: 'Write the abstract' })
        .check();
      const better = await line(
        again.getByRole('list', { name: 'Areas to grow in' }),
        'Plans with room to spare',
      );
      await better.getByRole('button', { name: '1 piece of evidence' }).click();
      await addEvidence(better, 'The last one was on time', '2 of 4 late');
      await expect(better.getByRole('button', { name: '2 pieces of evidence' })).toBeVisible();
      await again.getByRole('button', { name: /^Start Speak at the spring meetup/ }).click();
      await expect(await line(again, 'Speak at the spring meetup')).toContainText('Under way');
      await again.getByRole('button', { name: /^Finish Speak at the spring meetup/ }).click();
      await next.picture('next talk');
      await next.clean();

      const fresh = await meet('Direct report');
      const stored = await fresh.practice(3, 'Development');
      await expect(
        await line(stored.getByRole('list', { name: 'Opportunities' }), 'Speak at the spring meetup'),
      ).toContainText('Done today');
      await expect(
        stored.getByRole('list', { name: 'Plan' }).getByRole('checkbox', { name: 'Write the abstract' }),
      ).toBeChecked();
      const seen = await line(
        stored.getByRole('list', { name: 'Areas to grow in' }),
        'Plans with room to spare',
      );
      await seen.getByRole('button', { name: '2 pieces of evidence' }).click();
      await expect(seen.getByRole('listitem').first()).toContainText('The last one was on time');
      await fresh.picture('read again');
      await fresh.clean();
    });
  });
}
