import type { Page } from '@playwright/test';
import type { LaunchedExtension } from '../browsers';
import { expect } from './aside-test';

/** Restores this backup as a user does, and stays on the page. */
export async function restoreBackup(aside: LaunchedExtension, backup: string): Promise<Page> {
  const page = await aside.openExtensionPage('notebook.html#house');
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose a file…' }).click(),
  ]);
  await chooser.setFiles({ name: 'aside.json', mimeType: 'application/json', buffer: Buffer.from(backup) });
  await page.getByRole('button', { name: 'Restore now' }).click();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  return page;
}
