import type { Page } from '@playwright/test';
import type { LaunchedExtension } from '../browsers';
import { ADA, addItem, begin, type CalendarTab, expect, on, test } from './calendar-test';
import { setUpLock } from './lock-steps';
import { violations } from './violations';

const ada = `ada@${on(0, '09:00')}`;
const NOTE = 'Wants to lead the migration.';

async function write({ panel, open }: CalendarTab): Promise<void> {
  await open(ada);
  await begin(panel);
  await addItem(panel, 'Send the plan');
  await panel.getByRole('textbox', { name: 'Notes' }).fill(NOTE);
  await expect(panel.getByRole('status').first()).toContainText('Saved');
}

/** All that the extension keeps anywhere, as one text. */
async function everythingKept(aside: LaunchedExtension): Promise<string> {
  const page = await aside.openExtensionPage('manifest.json');
  const kept = await page.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: typeof globalThis & { storage: ChromeStorage } })
      .chrome;
    const found: unknown[] = [await storage.local.get(null), await storage.session.get(null)];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      for (const store of database.objectStoreNames) {
        const rows = database.transaction(store).objectStore(store).getAll();
        await new Promise((resolve) => {
          rows.onsuccess = resolve;
        });
        found.push(name, store, rows.result);
      }
      database.close();
    }
    return JSON.stringify(found);

    interface ChromeStorage {
      local: { get(keys: null): Promise<unknown> };
      session: { get(keys: null): Promise<unknown> };
    }
  });
  await page.close();
  return kept;
}

/** As on the first day: in what is kept, and in every view that was or is opened. */
async function expectFirstRun(aside: LaunchedExtension, { page, open }: CalendarTab): Promise<void> {
  const kept = await everythingKept(aside);
  for (const word of [
    ADA.name,
    'migration',
    'Send the plan',
    'wrapped',
    '"lock',
    'place',
    'automaticBackup',
  ]) {
    expect(kept).not.toContain(word);
  }
  const popup = await aside.openPopup();
  await expect(popup.getByRole('button', { name: 'Restore a backup' })).toBeVisible();
  await popup.close();
  await page.bringToFront();
  await page.reload();
  const again = await aside.panelFrame(page);
  await open(ada);
  await expect(again.getByRole('region', { name: `New 1:1 with ${ADA.name}` })).toBeVisible();
}

/** Presses Tab until this has the focus: it can be reached. */
async function tabTo(page: Page, role: 'button' | 'link' | 'radio', name: string): Promise<void> {
  const control = page.getByRole(role, { name, exact: true });
  const isThere = () => control.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 120 && !(await isThere()); presses++) await page.keyboard.press('Tab');
  await expect(control).toBeFocused();
}

test('what is stored is counted; a setting holds in every view; everything is deleted, and all begins anew', async ({
  aside,
  calendar,
}) => {
  await write(calendar);
  const page = await aside.openExtensionPage('notebook.html#house/stored');
  const stored = page.getByRole('region', { name: 'What is stored' });
  await expect(stored.getByRole('heading', { name: 'What is stored' })).toBeFocused();
  await expect(stored.getByRole('definition').first()).toHaveText('1');
  await expect(stored).toContainText('Size of the notebook');
  await expect(stored).toContainText('The browser has promised to keep it');

  await page.getByRole('radio', { name: 'Left' }).check();
  await expect(page.getByRole('status')).toHaveText('Kept.');

  await page.getByRole('link', { name: 'Permissions' }).click();
  const permissions = page.getByRole('region', { name: 'Permissions' });
  await expect(permissions.getByRole('heading', { name: 'Permissions' })).toBeFocused();
  await expect(permissions.getByRole('heading', { level: 3 })).toHaveText([
    'Read Google Calendar',
    'Keep settings',
    'Keep as much as you write',
    'Work in an unseen page',
    'Save among your downloads',
  ]);
  await expect(page.getByRole('region', { name: 'Shortcuts' })).toContainText('Alt+Shift+L');

  await page.getByRole('button', { name: 'Delete everything…' }).click();
  await page.getByRole('button', { name: 'Yes, delete everything for good' }).click();
  await expect(page.getByRole('status')).toHaveText('Everything is deleted. Aside is as on its first day.', {
    timeout: 30_000,
  });
  await expect(page).toHaveURL(/#import$/);
  // The panel that was open folds, and forgets whom it showed.
  await expect(calendar.panel.getByRole('button', { name: 'Open Aside' })).toBeVisible();
  await expect(calendar.panel.getByText(ADA.name)).toHaveCount(0);
  await expectFirstRun(aside, calendar);
  // And from now on what is written stays.
  await begin(await aside.panelFrame(calendar.page));
  await aside.stopWorker();
  await page.goto(page.url().replace('#import', '#house/stored'));
  await expect(stored.getByRole('definition').first()).toHaveText('1');
});

test('by the keyboard alone, of a locked notebook and without its passphrase, everything is deleted', async ({
  aside,
  calendar,
}) => {
  await write(calendar);
  const page = await aside.openExtensionPage('notebook.html#house/lock');
  await setUpLock(page);
  await page.getByRole('button', { name: 'Lock now' }).click();
  await expect(page.getByRole('heading', { name: 'Aside is locked' })).toBeVisible();
  await page.getByLabel('Passphrase', { exact: true }).focus();
  await page.getByText('Neither passphrase nor recovery code at hand?').waitFor();
  await tabTo(page, 'button', 'Use the recovery code');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await tabTo(page, 'button', 'Delete everything…');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Really delete everything?' })).toBeFocused();
  expect(await violations(page)).toEqual([]);
  await tabTo(page, 'button', 'Yes, delete everything for good');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText('Everything is deleted. Aside is as on its first day.', {
    timeout: 30_000,
  });
  await expectFirstRun(aside, calendar);
});

test('what a stopped worker had begun to delete is deleted at its next start', async ({
  aside,
  calendar,
}) => {
  await write(calendar);
  const page = await aside.openExtensionPage('manifest.json');
  await page.evaluate(() =>
    (
      globalThis as unknown as {
        chrome: { storage: { local: { set(values: object): Promise<void> } } };
      }
    ).chrome.storage.local.set({ forgetting: true }),
  );
  await aside.stopWorker();
  const notebook = await aside.openExtensionPage('notebook.html#house');
  await expect(notebook.getByText('Nothing is stored yet.')).toBeVisible({ timeout: 30_000 });
  await expectFirstRun(aside, calendar);
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1440]) {
    test.describe(`${colorScheme}, ${width} pixels`, () => {
      test.use({ launch: { colorScheme, viewport: { width, height: 900 } } });

      test('every part fits, and axe finds nothing', async ({ aside }) => {
        const page = await aside.openExtensionPage('notebook.html#house/delete');
        await page.getByRole('button', { name: 'Delete everything…' }).click();
        await expect(page.getByRole('heading', { name: 'Really delete everything?' })).toBeVisible();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        expect(await violations(page)).toEqual([]);
      });
    });
  }
}
