import type { Locator } from '@playwright/test';
import { on } from '../calendar-test';
import { addLine, expect, LOOKS, line, test } from './practice-test';

/** Whose a line is, chosen beside the shelf's field. */
async function from(shelf: Locator, whose: string): Promise<void> {
  await shelf.getByRole('combobox', { name: 'Owner' }).selectOption(whose);
}

for (const look of LOOKS) {
  test.describe(`${look.theme}, ${look.width} px`, () => {
    test.use({ look });

    test('lessons go both ways, and what teams wait for is followed by everybody it concerns', async ({
      meet,
      clock,
    }) => {
      await meet('Peer', 'ben');
      const { panel, practice, picture, clean } = await meet('Peer');
      const section = await practice(1, 'Knowledge');
      await picture('empty');

      const lessons = section.getByRole('region', { name: 'Lessons' });
      await lessons.getByRole('textbox', { name: 'Something learnt' }).fill('Small releases');
      await lessons.getByRole('textbox', { name: 'Source' }).fill('Our retrospective in March');
      await picture('a lesson while it is typed');
      await lessons.getByRole('textbox', { name: 'Source' }).press('Enter');
      await expect(await line(lessons, 'Small releases')).toContainText(
        /Our retrospective in March.*From me/,
      );
      await from(lessons, 'From Ada Byron');
      const theirs = await addLine(lessons, 'Something learnt', 'Rotate who hosts on-call');
      await expect(theirs).toContainText('From Ada Byron');

      const waits = section.getByRole('region', { name: 'What we wait for' });
      await waits.getByRole('textbox', { name: 'What is waited for?' }).fill('The new login service');
      await waits.getByLabel('Due', { exact: true }).fill(on(10, '00:00').slice(0, 10));
      await waits.getByRole('textbox', { name: 'What is waited for?' }).press('Enter');
      const login = await line(waits, 'The new login service');
      await expect(login).toContainText(/Asked.*We need it.*Due/);
      await from(waits, 'They need it');
      const schema = await addLine(waits, 'What is waited for?', 'Our event schema');
      await expect(schema).toContainText(/Asked.*They need it/);

      await login.getByRole('button', { name: 'Agreed The new login service' }).click();
      await expect(login).toContainText('Agreed');
      await login.getByRole('button', { name: /^Edit/ }).click();
      await waits.getByRole('combobox', { name: 'State' }).selectOption('At risk');
      await waits.getByRole('combobox', { name: 'Concerns also…' }).selectOption('Ben Li');
      await picture('edited');
      await waits.getByRole('button', { name: 'Save' }).click();
      await expect(login).toContainText(/At risk.*also concerns Ben Li/);
      await expect(panel.getByRole('list', { name: 'Due now' })).toContainText(
        /The new login service.*At risk/,
      );
      await picture('written');
      await clean();

      // Ben's team is involved: it stands in his panel, too.
      const bens = await meet('Peer', 'ben');
      const shared = await bens.practice(1, 'Knowledge');
      await expect(await line(shared, 'The new login service')).toContainText(/At risk.*Ada Byron/);
      await bens.picture('with Ben');

      await clock.weeksLater();
      const next = await meet('Peer');
      const again = await next.practice(1, 'Knowledge');
      await expect(again.getByRole('list', { name: 'Lessons' }).getByRole('listitem')).toHaveCount(2);
      const late = await line(again, 'The new login service');
      await expect(late).toContainText(/At risk.*Due/);
      await late.getByRole('button', { name: 'Delivered The new login service' }).click();
      await expect(late).toContainText('Done today');
      await next.picture('next talk');
      await next.clean();

      const fresh = await (await meet('Peer')).practice(1, 'Knowledge');
      await expect(await line(fresh, 'The new login service')).toContainText('Done today');
      await expect(await line(fresh, 'Our event schema')).toContainText('Asked');
      // Nothing is waited for with Ben any more.
      const bensNow = await (await meet('Peer', 'ben')).practice(1, 'Knowledge');
      await expect(bensNow).not.toContainText('The new login service');
    });
  });
}
