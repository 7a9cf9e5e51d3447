import { addLine, BEN, expect, LOOKS, line, test } from './practice-test';

const BEHAVIOUR = 'You sent the figures on Monday, before anybody asked';

for (const look of LOOKS) {
  test.describe(`${look.theme}, ${look.width} px`, () => {
    test.use({ look });

    test('how they are, what was heard, feedback and what is to be shared come back', async ({
      meet,
      clock,
    }) => {
      await meet('Direct report', 'ben');
      const { panel, practice, picture, clean } = await meet('Direct report');
      const section = await practice(1, 'Trust');
      await picture('empty');

      // How they are: nothing is kept without a choice.
      const mood = section.getByRole('region', { name: 'Opening check-in' });
      await mood.getByRole('textbox', { name: 'In their words (optional)' }).fill('the release is out');
      await mood.getByRole('button', { name: 'Keep' }).click();
      await expect(mood.getByRole('alert')).toHaveText('Choose how they are.');
      await mood.getByRole('radio', { name: 'Well', exact: true }).check();
      await mood.getByRole('button', { name: 'Keep' }).click();
      await expect(mood).toContainText('Today: Well – the release is out');

      const heard = await addLine(
        section,
        'Something to read back to them',
        'The on-call weeks are too close',
      );

      const behaviour = section.getByRole('textbox', { name: 'What they did' });
      await behaviour.fill('You are always late');
      await expect(behaviour).toHaveAccessibleDescription(/“You are always” judges the person/);
      await picture('hint');
      await behaviour.fill(BEHAVIOUR);
      await expect(behaviour).toHaveAccessibleDescription('');
      await section.getByRole('textbox', { name: 'Situation' }).fill('Board meeting');
      await section.getByRole('textbox', { name: 'Effect' }).fill('We decided in ten minutes');
      await section.getByRole('textbox', { name: 'Effect' }).press('Enter');
      const toGive = await line(section.getByRole('list', { name: 'Feedback to give' }), BEHAVIOUR);
      await expect(toGive).toContainText(/Situation\s*Board meeting.*Effect\s*We decided in ten minutes/s);
      await addLine(section, 'What they told me about what I did', 'I cut Ada short in the review');

      // Written once, for both; told to one it stays open with the other.
      await section.getByRole('textbox', { name: 'What do you want to tell?' }).fill('We move in March');
      await section.getByRole('combobox', { name: 'Whom to tell' }).fill('Ben');
      await section.getByRole('combobox', { name: 'Whom to tell' }).press('Enter');
      await picture('to share');
      await section.getByRole('button', { name: 'Keep for their next talks' }).click();
      const shared = await line(section.getByRole('list', { name: 'To share' }), 'We move in March');
      await expect(shared).toContainText('told 0 of 2: waiting for Ada Byron, Ben Li');
      await shared.getByRole('checkbox', { name: 'Told We move in March' }).check();
      await expect(shared).toContainText('told 1 of 2: waiting for Ben Li');

      const due = panel.getByRole('list', { name: 'Due now' });
      await expect(due.getByRole('listitem')).toHaveCount(2);
      const asked = await panel
        .getByRole('region', { name: 'One question' })
        .getByRole('paragraph')
        .first()
        .innerText();
      await panel.getByRole('button', { name: 'Ask this' }).click();
      await expect(
        panel.getByRole('list', { name: 'Open items' }).getByRole('checkbox', { name: asked }),
      ).toBeVisible();
      await expect(panel.getByRole('button', { name: /^Trust.*last touched today/ })).toBeVisible();
      await picture('written');
      await clean();

      await section.getByRole('button', { name: /^Read back The on-call weeks/ }).press('Enter');
      await expect(heard).toContainText('Done today');

      await clock.weeksLater();
      const next = await meet('Direct report');
      await expect(next.panel.getByRole('list', { name: 'Due now' })).toContainText(/To give/);
      const offered = next.panel.getByRole('region', { name: 'One question' });
      await expect(offered.getByRole('button', { name: 'Ask this' })).toBeVisible();
      await expect(offered).not.toContainText(asked);
      const again = await next.practice(1, 'Trust');
      const moods = again.getByRole('region', { name: 'Opening check-in' });
      await moods.getByRole('radio', { name: 'Not great' }).check();
      await moods.getByRole('textbox', { name: 'In their words (optional)' }).fill('slept badly');
      await moods.getByRole('textbox', { name: 'In their words (optional)' }).press('Enter');
      await expect(moods.getByRole('img', { name: '4, 2: lower than last time' })).toBeVisible();
      await moods.getByText('Day by day').click();
      await expect(moods.getByRole('row').nth(1)).toContainText(/2\s*Not great – slept badly/);
      await expect(moods.getByRole('row').nth(2)).toContainText(/4\s*Well – the release is out/);

      await again.getByRole('button', { name: `Given ${BEHAVIOUR}` }).click();
      const given = await line(again.getByRole('list', { name: 'Feedback to give' }), BEHAVIOUR);
      await expect(given).toContainText('Done today');
      await expect(again.getByRole('list', { name: 'Feedback I received' })).toContainText(
        'I cut Ada short in the review',
      );
      await expect(
        await line(again.getByRole('list', { name: 'To share' }), 'We move in March'),
      ).toContainText('waiting for Ben Li');
      await next.picture('next talk');
      await next.clean();

      // The other was not told yet.
      const ben = await meet('Direct report', 'ben');
      const openItems = ben.panel.getByRole('list', { name: 'Open items' });
      await expect(openItems.getByRole('checkbox', { name: 'We move in March' })).not.toBeChecked();
      const withBen = await ben.practice(1, 'Trust');
      await withBen.getByRole('checkbox', { name: 'Told We move in March' }).check();
      await expect(withBen).toContainText('told all 2');
      await ben.picture(BEN.name);

      // Read again from the store.
      const fresh = await meet('Direct report');
      await expect(fresh.panel.getByRole('list', { name: 'Open items' })).not.toContainText(
        'We move in March',
      );
      const stored = await fresh.practice(1, 'Trust');
      await stored.getByText('Told to everybody (1)').first().click();
      await expect(stored.getByRole('list', { name: 'Told to everybody (1)' })).toContainText(
        /We move in March.*told all 2/,
      );
      await expect(stored.getByRole('list', { name: 'What I heard' })).toContainText('The on-call weeks');
      await expect(stored.getByRole('img', { name: '4, 2: lower than last time' })).toBeVisible();
      await fresh.picture('read again');
      await fresh.clean();
    });
  });
}
