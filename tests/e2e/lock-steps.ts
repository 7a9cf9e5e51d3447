import type { Page } from '@playwright/test';
import { expect } from './aside-test';

export const PASSPHRASE = 'correct horse battery staple';

/** Sets up the lock on the notebook page; answers the recovery code. */
export async function setUpLock(page: Page, minutes: string | null = null): Promise<string> {
  await page.getByRole('button', { name: 'Set up a lock…' }).click();
  await page.getByLabel('New passphrase').fill(PASSPHRASE);
  await page.getByLabel('The same once more').fill(PASSPHRASE);
  if (minutes !== null) await page.getByLabel('Lock by itself').selectOption(minutes);
  await page.getByRole('button', { name: 'Continue' }).click();
  const code = (await page.locator('.recovery-code').textContent()) ?? '';
  await page.getByLabel('Type its last five characters').fill(code.slice(-5).toLowerCase());
  await page.getByRole('button', { name: 'Encrypt everything' }).click();
  await expect(page.getByRole('status')).toHaveText(/Everything is encrypted, and what was not/, {
    timeout: 30_000,
  });
  return code;
}

/** Any of our pages or frames that is locked. */
type Locked = Pick<Page, 'getByRole' | 'getByLabel'>;

export async function unlock(view: Locked, passphrase = PASSPHRASE): Promise<void> {
  await expect(view.getByRole('heading', { name: 'Aside is locked' })).toBeVisible();
  await view.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await view.getByRole('button', { name: 'Unlock' }).click();
}
