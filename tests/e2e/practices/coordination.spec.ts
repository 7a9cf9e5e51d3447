import { on } from '../calendar-test';
import { addLine, expect, LOOKS, line, test } from './practice-test';

for (const look of LOOKS) {
  test.describe(`${look.theme}, ${look.width} px`, () => {
    test.use({ look });

    test('shared projects say where they are talked about, what they wait for and what is in the way', async ({
      meet,
      clock,
    }) => {
      const { panel, practice, picture, clean } = await meet('Cross-functional');
      const section = await practice(2, 'Coordination');
      await picture('empty');
      const projects = section.getByRole('region', { name: 'Projects', exact: true });
      await projects.getByRole('textbox', { name: 'A project you share' }).fill('One login for all');
      await projects.getByRole('textbox', { name: 'Channel' }).fill('#one-login');
      await projects.getByRole('textbox', { name: 'Channel' }).press('Enter');
      const login = await line(projects, 'One login for all');
      await expect(login).toContainText('#one-login');

      // What it waits for, both ways, and what is in the way: all hang on the project.
      await login.getByRole('button', { name: 'Add to this project One login for all' }).click();
      const field = login.getByRole('textbox', { name: 'On “One login for all”: what is needed' });
      await expect(field).toBeFocused();
      await field.fill('The design of the form');
      await login.getByLabel('Due', { exact: true }).fill(on(9, '00:00').slice(0, 10));
      await picture('while it is typed');
      await field.press('Enter');
      const add = async (what: string, text: string) => {
        await login.getByRole('radio', { name: what }).check();
        await field.fill(text);
        await field.press('Enter');
      };
      await add('Ada Byron needs', 'A test account');
      await add('Conflict', 'Both teams want the same tester');
      await add('Roadblock', 'Legal has not answered');
      const hanging = login.getByRole('list', { name: 'On “One login for all”' });
      await expect(hanging.getByRole('listitem')).toHaveCount(4);
      await expect(await line(hanging, 'The design of the form')).toContainText(/Asked.*We need it.*Due/);
      await expect(await line(hanging, 'A test account')).toContainText('They need it');
      await expect(await line(hanging, 'Both teams want')).toContainText('Conflict');
      await field.press('Escape');
      await expect(field).toBeHidden();

      // Without a project, too; and the channel agreed on.
      const hurdles = section.getByRole('region', { name: 'Conflicts and roadblocks' });
      await hurdles.getByRole('combobox', { name: 'What it is' }).selectOption('Conflict');
      await addLine(hurdles, 'What stands in the way?', 'Two plans for March');
      const needs = section.getByRole('region', { name: 'What projects wait for' });
      await addLine(needs, 'What is needed?', 'A room for the workshop');
      const channel = section.getByRole('region', { name: 'Where we talk' });
      const agreed = await addLine(channel, 'Channel agreed on', 'Mail; calls only when urgent');
      await expect(agreed).toContainText('Not confirmed yet');
      await agreed.getByRole('button', { name: /^Still true/ }).click();
      await expect(agreed).toContainText('Confirmed today');

      // What is in the way is an open item like any other.
      const open = panel.getByRole('list', { name: 'Open items' });
      for (const name of ['Both teams want the same tester', 'Legal has not answered', 'Two plans for March'])
        await expect(open.getByRole('checkbox', { name })).toBeVisible();
      await expect(open).toContainText('conflict');
      await picture('written');
      await clean();

      await clock.weeksLater();
      const next = await meet('Cross-functional');
      await expect(next.panel.getByRole('list', { name: 'Due now' })).toContainText('The design of the form');
      const stillOpen = next.panel.getByRole('list', { name: 'Open items' });
      await stillOpen.getByRole('checkbox', { name: 'Legal has not answered' }).check();
      const again = await next.practice(2, 'Coordination');
      const project = await line(again, 'One login for all');
      await project.getByRole('button', { name: 'Agreed The design of the form' }).click();
      await project.getByRole('button', { name: 'Delivered The design of the form' }).click();
      await expect(await line(project, 'The design of the form')).toContainText('Done today');
      await expect(project.getByRole('list', { name: 'On “One' })).not.toContainText(
        'Legal has not answered',
      );
      await expect(again).toContainText('Mail; calls only when urgent');
      await next.picture('next talk');
      await next.clean();

      const third = await meet('Cross-functional');
      const fresh = await third.practice(2, 'Coordination');
      await fresh.getByRole('button', { name: 'Finish One login for all' }).click();
      await expect(await line(fresh, 'One login for all')).toContainText('Done today');
      await third.picture('finished');
      // Nothing that hung on it is lost.
      await expect(await line(fresh, 'A test account')).toContainText('They need it');
      await expect(await line(fresh, 'Both teams want the same tester')).toContainText('Conflict');
      const last = await (await meet('Cross-functional')).practice(2, 'Coordination');
      await expect(await line(last, 'One login for all')).toContainText('Done today');
      await expect(await line(last, 'A test account')).toContainText('They need it');
    });
  });
}
