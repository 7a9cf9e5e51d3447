import type { Page } from '@playwright/test';
import { expect, test } from './aside-test';
import { restoreBackup } from './restore-backup';
import { backupOf } from './written-notebook';

const BACKUP = backupOf([
  {
    name: 'Ada Byron',
    notes: [
      [3, 'Budget'],
      ...Array.from({ length: 25 }, (_, at): [number, string] => [10 + at, 'Nothing new']),
      [200, '## Plans\n- wants to lead the **Kubernetes** _migration_'],
    ],
    promises: [['Send the plan', 'open']],
  },
]);

async function openAda(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'People', exact: true }).click();
  await page.getByRole('link', { name: /Ada Byron/ }).click();
  await expect(page.getByRole('article', { name: 'Ada Byron' })).toBeVisible();
}

const note = (page: Page) => page.getByRole('textbox', { name: 'Notes' });
const talkNote = (page: Page) => page.getByRole('textbox', { name: 'Note', exact: true });

test('a found note is read plain in its line, and written in one key away, however old it is', async ({
  aside,
}) => {
  const page = await restoreBackup(aside, BACKUP);
  await page.getByRole('link', { name: 'Search' }).click();
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('kubern');
  const line = page.getByRole('list', { name: 'Results' }).locator('.result-line');
  await expect(line).toHaveText('wants to lead the Kubernetes migration');
  await expect(line.locator('mark')).toHaveText('Kubern');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: /^Edit note: / })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(note(page)).toBeFocused();
  await expect(note(page)).toHaveValue(/\*\*Kubernetes\*\*/);
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' first');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.goBack();
  await expect(line).toHaveText('wants to lead the Kubernetes migration first');
});

test('a note that was being written on the page is there again after the tab was closed mid-word', async ({
  aside,
}) => {
  const page = await restoreBackup(aside, BACKUP);
  await openAda(page);
  await page
    .getByRole('button', { name: /^Edit note/ })
    .first()
    .click();
  await expect(note(page)).toHaveValue('Budget');
  await note(page).press('Control+End');
  await note(page).pressSequentially(' and rais');
  await page.close();
  const again = await aside.openExtensionPage('notebook.html#people');
  await again.getByRole('link', { name: /Ada Byron/ }).click();
  await expect(again.getByText('Budget and rais')).toBeVisible();
});

test('what was typed into a person’s form and not saved stands there again, until it is saved or left', async ({
  aside,
}) => {
  const page = await restoreBackup(aside, BACKUP);
  await openAda(page);
  await page.getByRole('button', { name: 'Edit details' }).click();
  await page.getByRole('textbox', { name: 'Other names' }).pressSequentially('Countess of Lovel');
  await page.close();

  const again = await aside.openExtensionPage('notebook.html#people');
  await again.getByRole('link', { name: /Ada Byron/ }).click();
  const names = again.getByRole('textbox', { name: 'Other names' });
  await expect(names).toHaveValue('Countess of Lovel');
  await expect(again.getByText('What you had typed is back.')).toBeVisible();
  await names.press('End');
  await names.pressSequentially('ace');
  await again.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(names).toBeHidden();
  await again.reload();
  await expect(again.getByRole('article', { name: 'Ada Byron' })).toBeVisible();
  await expect(names).toBeHidden();
  await again.getByRole('button', { name: 'Edit details' }).click();
  await expect(names).toHaveValue('Countess of Lovelace');
  await names.press('End');
  await names.pressSequentially(' and more');
  await names.press('Escape');
  await again.reload();
  await expect(again.getByRole('article', { name: 'Ada Byron' })).toBeVisible();
  await expect(names).toBeHidden();
});

test('the note of a talk without an event stays with the page that has it, and is there again once that is gone', async ({
  aside,
}) => {
  const page = await restoreBackup(aside, BACKUP);
  await openAda(page);
  await page.getByRole('button', { name: 'Add a talk' }).click();
  await talkNote(page).pressSequentially('Met at lun');

  const other = await aside.openExtensionPage('notebook.html#people');
  await other.getByRole('link', { name: /Ada Byron/ }).click();
  await other.getByRole('button', { name: 'Add a talk' }).click();
  await expect(talkNote(other)).toHaveValue('');
  await expect(other.getByRole('region', { name: 'Not kept yet' })).toHaveCount(0);
  await other.close();

  await page.close();
  const again = await aside.openExtensionPage('notebook.html#people');
  await again.getByRole('link', { name: /Ada Byron/ }).click();
  const left = again.getByRole('region', { name: 'Not kept yet' });
  await expect(left).toContainText('Met at lun');
  await again.getByRole('button', { name: 'Add a talk' }).click();
  await expect(talkNote(again)).toHaveValue('Met at lun');
  await expect(left).toHaveCount(0);
  await again.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(again.getByRole('status').last()).toHaveText(/./);
  await again.reload();
  await expect(again.getByText('Met at lun')).toHaveCount(1);
  await expect(left).toHaveCount(0);
});
