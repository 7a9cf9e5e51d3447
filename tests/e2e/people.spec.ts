import type { Page } from '@playwright/test';
import { ADA, addItem, BEN, begin, expect, on, test } from './calendar-test';
import { violations } from './violations';

const person = (page: Page, name: string) => page.getByRole('article', { name });

test('a person is found by another name; a talk without an event is last time beside Calendar', async ({
  aside,
  calendar: { panel, open },
}) => {
  await open(`ada@${on(0, '09:00')}`);
  await begin(panel, 'Direct report');
  await addItem(panel, 'Send the plan');

  const page = await aside.openExtensionPage('notebook.html#people');
  await page.getByRole('link', { name: /Ada Byron/ }).click();
  await page.getByRole('button', { name: 'Edit details' }).click();
  await page.getByRole('textbox', { name: 'Other names' }).fill('Countess');
  await page.getByRole('combobox', { name: 'Team' }).fill('Engines');
  await page.getByRole('textbox', { name: 'E-mail addresses' }).fill('no address');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('alert')).toHaveText('“no address” is no e-mail address.');
  await page.getByRole('textbox', { name: 'E-mail addresses' }).fill(`${ADA.email}\nAda@Home.example`);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('list', { name: 'About Ada Byron' })).toContainText('ada@home.example');

  await page.getByRole('link', { name: 'All people' }).click();
  await page.getByRole('searchbox', { name: 'Find a person' }).fill('countess');
  await expect(page.getByRole('list', { name: 'People found' }).getByRole('link')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(person(page, 'Ada Byron')).toContainText('also known as Countess');
  await expect(page.getByRole('checkbox', { name: 'Send the plan' })).toBeVisible();

  await page.getByRole('button', { name: 'Add a talk' }).click();
  await page.getByLabel('Day').fill(on(-3, '12:30').slice(0, 10));
  await page.getByLabel('Time', { exact: true }).fill('12:30');
  await page.getByLabel('Minutes').fill('45');
  await page.getByRole('textbox', { name: 'Note' }).fill('At lunch: wants to lead');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('status')).toHaveText('The talk is written down.');
  await expect(panel.getByRole('region', { name: 'Last time' })).toContainText('At lunch: wants to lead');

  // Written on in its place, as in the panel.
  const lunch = page.getByRole('region', { name: /^Talk:/ }).filter({ hasText: 'not in the calendar' });
  await lunch.getByRole('button', { name: /^Edit note/ }).click();
  const notes = lunch.getByRole('textbox', { name: 'Notes' });
  await expect(notes).toBeFocused();
  await notes.press('End');
  await notes.pressSequentially(' the team');
  await expect(lunch.getByText('Saved', { exact: true })).toBeVisible();
  await lunch.getByRole('button', { name: /^Done:/ }).click();
  await expect(panel.getByRole('region', { name: 'Last time' })).toContainText('wants to lead the team');
});

test('two people are merged, and are two again; who left is archived, and comes back', async ({
  aside,
  calendar: { panel, open },
}) => {
  await open(`ada@${on(0, '09:00')}`);
  await begin(panel, 'Direct report');
  await open(`ben@${on(0, '11:00')}`);
  await begin(panel, 'Peer');
  await addItem(panel, 'Show the numbers');

  const page = await aside.openExtensionPage('notebook.html#people');
  await page.getByRole('link', { name: /Ada Byron/ }).click();
  await page.getByRole('button', { name: 'Merge with…' }).click();
  await page.getByRole('combobox', { name: 'Who is the same person?' }).fill('ben');
  await page.keyboard.press('Enter');
  const preview = page.getByRole('list', { name: 'What will happen' });
  await expect(preview).toContainText('1 item goes over to Ada Byron.');
  await expect(preview).toContainText(BEN.email);
  await page.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(person(page, 'Ada Byron')).toContainText('also known as Ben Li');
  await expect(page.getByRole('checkbox', { name: 'Show the numbers' })).toBeVisible();
  // The panel stands where it stood, and shows whose talk it is now.
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Ada Byron');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('status')).toHaveText('Undone: they are two people again.');
  await expect(page.getByRole('checkbox', { name: 'Show the numbers' })).toHaveCount(0);
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Ben Li');

  await page.getByRole('button', { name: 'Archive', exact: true }).click();
  await expect(page.getByRole('status')).toHaveText('Ada Byron is archived.');
  await page.getByRole('link', { name: 'All people' }).click();
  await page.getByText('Archived', { exact: true }).first().click();
  const archived = page.getByRole('list', { name: 'Archived' });
  await archived.getByRole('link', { name: /Ada Byron/ }).click();
  await page.getByRole('button', { name: 'Bring back' }).click();
  await expect(page.getByRole('status')).toHaveText('Ada Byron is back.');

  // Erased for good: only at the second press.
  await page.getByRole('button', { name: 'Erase Ada Byron for good' }).click();
  await page.getByRole('button', { name: 'Really erase Ada Byron?' }).click();
  await expect(page.getByRole('status')).toHaveText('Ada Byron is erased for good.');
  await expect(page.getByRole('link', { name: /Ben Li/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /Ada Byron/ })).toHaveCount(0);
});

test('everything is done by keyboard alone', async ({ aside, calendar: { panel, open } }) => {
  await open(`ada@${on(0, '09:00')}`);
  await begin(panel, 'Direct report');
  await open(`ben@${on(0, '11:00')}`);
  await begin(panel, 'Peer');
  const page = await aside.openExtensionPage('notebook.html#people');
  await expect(page.getByRole('searchbox', { name: 'Find a person' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('link', { name: /Ada Byron/ })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(person(page, 'Ben Li')).toBeFocused();

  const tabTo = async (name: string | RegExp) => {
    const target = page.getByRole('button', { name });
    await expect(target).toBeVisible();
    for (let presses = 0; presses < 60; presses++) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Not reached by the Tab key: ${name}`);
  };
  await tabTo('Edit details');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.type(' Jr.');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ben Li Jr.');
  await expect(page.getByRole('button', { name: 'Edit details' })).toBeFocused();

  await tabTo(/^Add note/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Notes' })).toBeFocused();
  await page.keyboard.type('By keys');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /^Edit note/ })).toBeFocused();
  await expect(panel.getByRole('textbox', { name: 'Notes' })).toHaveValue('By keys');
});

for (const theme of ['light', 'dark'] as const) {
  test.describe(theme, () => {
    test.use({ options: { theme }, launch: { colorScheme: theme } });

    test('axe finds nothing on a phone’s width or a wide screen', async ({
      aside,
      calendar: { panel, open },
    }) => {
      await open(`ada@${on(0, '09:00')}`);
      await begin(panel, 'Direct report');
      await addItem(panel, 'Send the plan');
      const page = await aside.openExtensionPage('notebook.html#people');
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(page.url().replace(/#.*/, '#people'));
        await expect(page.getByRole('link', { name: /Ada Byron/ })).toBeVisible();
        expect(await violations(page)).toEqual([]);
        await page.getByRole('link', { name: /Ada Byron/ }).click();
        await page.getByRole('button', { name: 'Edit details' }).click();
        await page.getByRole('button', { name: 'Add a talk' }).click();
        expect(await violations(page)).toEqual([]);
        await page.getByRole('button', { name: 'Merge with…' }).click();
        await page
          .getByRole('button', { name: /note: / })
          .first()
          .click();
        await expect(page.getByRole('textbox', { name: 'Notes' })).toBeVisible();
        expect(await violations(page)).toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(overflow).toBeLessThanOrEqual(0);
      }
    });
  });
}
