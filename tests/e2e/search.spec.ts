import type { Page } from '@playwright/test';
import type { LaunchedExtension } from '../browsers';
import { expect, test } from './aside-test';
import { setUpLock, unlock } from './lock-steps';
import { restoreBackup } from './restore-backup';
import { violations } from './violations';
import { backupOf } from './written-notebook';

const BACKUP = backupOf([
  {
    name: 'Ada Byron',
    notes: [
      [3, 'Wants to lead the migration.\nBudget for it: see https://wiki.example.com/plans/migration'],
      [200, 'First thoughts about the migration, long ago'],
    ],
    promises: [
      ['Send the migration plan', 'open'],
      ['Book a room', 'done'],
    ],
  },
  {
    name: 'Jürgen Groß',
    notes: [
      [5, 'Übergabe der Prüfung an Zoë, nächste Woche in der Großen Straße'],
      [6, 'migrating his team’s tickets'],
    ],
  },
  { name: '佐藤 健', notes: [[4, '来週までに予算の見直しを終える。東京オフィスの件も。']] },
  { name: 'Kim Lee', archived: true, notes: [[30, 'Handed over the roadmap']] },
  { name: 'ليلى', notes: [[7, 'اجتماعٌ عن الميزانيّة مع أحمد']] },
]);

/** Restores the backup as a user does, and goes to the search. */
async function openSearch(aside: LaunchedExtension): Promise<Page> {
  const page = await restoreBackup(aside, BACKUP);
  await page.getByRole('link', { name: 'Search' }).click();
  await expect(field(page)).toBeFocused();
  return page;
}

const field = (page: Page) => page.getByRole('searchbox', { name: 'Search notes, items and people' });
const results = (page: Page) => page.getByRole('list', { name: 'Results' }).locator('.result');

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ launch: { colorScheme } });

    test('what was written is found as one types, in any script, and axe finds nothing', async ({
      aside,
    }) => {
      const page = await openSearch(aside);
      await expect(page.getByText('Type a word, or the beginning of one')).toBeVisible();
      expect(await violations(page)).toEqual([]);

      await field(page).pressSequentially('migr');
      await expect(results(page)).toHaveCount(4);
      await expect(page.getByRole('status')).toHaveText('4 results');
      await field(page).pressSequentially('ation');
      await expect(results(page)).toHaveCount(3);
      await expect(results(page).first()).toContainText('Ada Byron');
      await expect(results(page).locator('mark').first()).toHaveText('migration');
      await expect(page).toHaveURL(/#search\/migration$/);
      await results(page).nth(1).click();
      expect(await violations(page)).toEqual([]);

      for (const [words, name, mark] of [
        ['ubergabe strasse', 'Jürgen Groß', 'Übergabe'],
        ['GROSS', 'Jürgen Groß', 'Groß'],
        ['見直し', '佐藤 健', '見直し'],
        ['احمد ميزانية', 'ليلى', 'أحمد'],
        ['wiki.example.com plans', 'Ada Byron', 'wiki'],
      ] as const) {
        await field(page).fill(words);
        await expect(results(page).first()).toContainText(name);
        await expect(page.locator('.results mark', { hasText: mark }).first()).toBeVisible();
      }
      await field(page).fill('nowhere');
      await expect(page.getByText('Nothing has all of these words.')).toBeVisible();
      expect(await violations(page)).toEqual([]);

      await page.setViewportSize({ width: 320, height: 700 });
      await field(page).fill('migration');
      await expect(results(page)).toHaveCount(3);
      expect(await violations(page)).toEqual([]);
      const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      expect(overflow).toBeLessThanOrEqual(0);
    });
  });
}

test('is narrowed to a person, a kind, a time and a state', async ({ aside }) => {
  const page = await openSearch(aside);
  await field(page).fill('migr');
  await expect(results(page)).toHaveCount(4);
  await page.getByRole('radio', { name: 'Past month' }).check();
  await expect(results(page)).toHaveCount(3);
  await page.getByRole('combobox', { name: 'Person' }).fill('Jü');
  await page.getByRole('option', { name: /Jürgen/ }).click();
  await expect(results(page)).toHaveCount(1);
  await page.getByLabel('Kind').selectOption('Goal');
  await expect(page.getByText('Nothing here has all of these words.')).toBeVisible();
  await page.getByRole('button', { name: 'Search everything' }).click();
  await expect(results(page)).toHaveCount(4);
  await page.getByRole('radio', { name: 'Open', exact: true }).check();
  await expect(results(page)).toHaveText([/Send the migration plan/]);
});

test('what was written with somebody who left is found with their name, and by it', async ({ aside }) => {
  const page = await openSearch(aside);
  await field(page).fill('roadmap');
  await expect(results(page)).toHaveText([/Kim Lee.*Handed over the roadmap/]);
  await page.getByRole('combobox', { name: 'Person' }).fill('Kim');
  await page.getByRole('option', { name: /Kim Lee/ }).click();
  await results(page).click();
  await page.getByRole('link', { name: 'Go to Kim Lee' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Kim Lee' })).toBeVisible();
});

test('by keyboard alone: from the field to a result, its promise done, and on to the person', async ({
  aside,
}) => {
  const page = await openSearch(aside);
  const press = (key: string) => page.keyboard.press(key);
  await page.keyboard.type('send');
  await expect(results(page)).toHaveCount(1);
  await press('ArrowDown');
  await expect(results(page).first()).toBeFocused();
  await press('Enter');
  const box = page.getByRole('checkbox', { name: 'Send the migration plan' });
  await press('Tab');
  await expect(box).toBeFocused();
  await press('Space');
  await expect(results(page).first()).toContainText('Done');
  await press('Escape');
  await expect(field(page)).toBeFocused();
  await press('ControlOrMeta+a');
  await page.keyboard.type('lead');
  await expect(results(page)).toHaveText([/Wants to lead/]);
  await press('ArrowDown');
  await press('Enter');
  await expect(page.getByText('see https://wiki.example.com/plans/migration')).toBeVisible();
  await press('Tab');
  await expect(page.getByRole('link', { name: 'Edit note' })).toBeFocused();
  await press('Tab');
  await expect(page.getByRole('link', { name: 'Go to Ada Byron' })).toBeFocused();
  await press('Shift+Tab');
  await press('Enter');
  await expect(page).toHaveURL(/#people\//);
  await expect(page.getByRole('textbox', { name: 'Notes' })).toBeFocused();
});

test('finds in an encrypted notebook, and leaves no word in the address', async ({ aside }) => {
  const page = await openSearch(aside);
  await page.getByRole('link', { name: 'Settings and backups' }).click();
  await setUpLock(page);
  await page.getByRole('button', { name: 'Lock now' }).click();
  await unlock(page);
  await page.getByRole('link', { name: 'Search' }).click();
  await field(page).fill('予算の見直し');
  await expect(results(page)).toHaveText([/佐藤/]);
  await field(page).fill('migr');
  await expect(results(page)).toHaveCount(4);
  expect(page.url()).toMatch(/#search$/);
});
