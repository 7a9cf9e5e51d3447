import { addLine, expect, LOOKS, line, test } from './practice-test';

for (const look of LOOKS) {
  test.describe(`${look.theme}, ${look.width} px`, () => {
    test.use({ look });

    test('where I want to get, what I ask for, and what my team is given', async ({ meet, clock }) => {
      await meet('Direct report');
      const { panel, practice, picture, clean } = await meet('Manager', 'ben');
      const section = await practice(3, 'Career');
      await picture('empty');

      // Mine, from a wish to a plan.
      const mine = section.getByRole('list', { name: 'My opportunities' });
      const own = section.getByRole('region', { name: 'My opportunities' });
      await own.getByRole('combobox', { name: 'What it is' }).selectOption('Sponsor');
      await addLine(section, 'A role, a course, a project for me…', 'Someone on the board who knows my work');
      const sponsor = await line(mine, 'Someone on the board');
      await expect(sponsor).toContainText(/Sponsor.*Suggested/s);
      await sponsor.getByRole('button', { name: /^Plan it/ }).press('Enter');
      await expect(sponsor).toContainText('Planned');

      const ask = await addLine(section, 'Support I need from them', 'Two days a month for coaching');
      await ask.getByRole('button', { name: /^Edit/ }).click();
      await section.getByLabel('Due', { exact: true }).fill('');
      await section.getByRole('button', { name: 'Cancel' }).click();

      // For the team: kept here, handed to somebody, followed up there.
      const team = section.getByRole('region', { name: 'For my team' });
      await team.getByRole('combobox', { name: 'What it is' }).selectOption('Job shadowing');
      const field = section.getByRole('textbox', { name: 'A training, a mentor…' });
      await field.fill('A day with the sales team');
      await field.press('Enter');
      const resource = await line(
        section.getByRole('list', { name: 'For my team' }),
        'A day with the sales team',
      );
      await expect(resource).toContainText('Job shadowing');
      await resource.getByRole('button', { name: 'Hand to… A day with the sales team' }).click();
      const whom = resource.getByRole('combobox', { name: 'Who gets it' });
      await expect(whom).toBeFocused();
      await whom.pressSequentially('Ada');
      await whom.press('Enter');
      await picture('hand to');
      await resource.getByRole('button', { name: 'Hand over' }).click();
      await expect(resource.getByRole('list', { name: 'Handed to' })).toContainText('Ada Byron: open');
      await expect(resource.getByRole('button', { name: /^Hand to/ })).toBeHidden();
      await picture('written');
      await clean();

      await clock.weeksLater();
      const ada = await meet('Direct report');
      const development = await ada.practice(3, 'Development');
      const given = await line(
        development.getByRole('list', { name: 'Opportunities' }),
        'A day with the sales team',
      );
      await expect(given).toContainText(/Job shadowing.*Suggested/s);
      for (const step of ['Plan it', 'Start', 'Finish'])
        await given.getByRole('button', { name: `${step} A day with the sales team` }).click();
      await expect(given).toContainText('Done today');
      await ada.picture('followed up with the report');
      await ada.clean();

      const next = await meet('Manager', 'ben');
      await expect(
        next.panel.getByRole('button', { name: /^Career.*last touched 7 days ago/ }),
      ).toBeVisible();
      const again = await next.practice(3, 'Career');
      await expect(again.getByRole('list', { name: 'Handed to' })).toContainText('Ada Byron: done');
      const coaching = await line(again.getByRole('list', { name: 'What I ask for' }), 'Two days a month');
      await coaching.getByRole('button', { name: /^Settled/ }).press('Enter');
      const outcome = coaching.getByRole('textbox', { name: 'What became of it' });
      await outcome.pressSequentially('One day, from January on');
      await outcome.press('Enter');
      await expect(coaching).toContainText(/What became of it\s*One day, from January on/);
      const myRole = await line(
        again.getByRole('list', { name: 'My opportunities' }),
        'Someone on the board',
      );
      for (const step of ['Start', 'Finish'])
        await myRole.getByRole('button', { name: `${step} Someone on the board who knows my work` }).click();
      await next.picture('next talk');
      await next.clean();

      const fresh = await meet('Manager', 'ben');
      const stored = await fresh.practice(3, 'Career');
      await expect(stored.getByRole('list', { name: 'My opportunities' })).toContainText(
        /Someone on the board.*Done today/s,
      );
      await expect(stored.getByRole('list', { name: 'What I ask for' })).toContainText(
        'One day, from January on',
      );
      await expect(stored.getByRole('list', { name: 'Handed to' })).toContainText('Ada Byron: done');
      await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Ben Li');
      await fresh.clean();
    });
  });
}
