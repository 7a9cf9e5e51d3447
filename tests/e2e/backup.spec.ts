import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type LaunchedExtension, launchWithExtension, refuseNetwork } from '../browsers';
import { serveCalendar } from '../calendar/serve-calendar';
import { openWithAge } from './age-tool';
import {
  ADA,
  account,
  addItem,
  BEN,
  begin,
  type CalendarTab,
  expect,
  on,
  openCalendar,
  test,
} from './calendar-test';
import { violations } from './violations';

const ada = `ada@${on(0, '09:00')}`;
const ben = `ben@${on(0, '11:00')}`;
const PASSPHRASE = 'correct horse battery staple';
const NOTE = 'Wants to lead the migration.';

let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aside-backup-'));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Two people, a note, an item each. */
async function write({ panel, open }: CalendarTab): Promise<void> {
  await open(ben);
  await begin(panel, 'Cross-functional');
  await addItem(panel, 'Ask for numbers');
  await open(ada);
  await begin(panel, 'Direct report');
  await panel.getByRole('textbox', { name: 'Notes' }).fill(NOTE);
  await expect(panel.getByRole('status').first()).toContainText('Saved');
  await addItem(panel, 'Send the plan');
}

/** Presses a button and keeps the file that the browser is handed. */
async function download(page: Page, button: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download', { timeout: 30_000 }),
    page.getByRole('button', { name: button }).click(),
  ]);
  const path = join(folder, file.suggestedFilename());
  await file.saveAs(path);
  return path;
}

/** As after an uninstall: a browser that knows nothing, beside the same calendar. */
async function inFreshBrowser(run: (aside: LaunchedExtension) => Promise<void>): Promise<void> {
  const aside = await launchWithExtension();
  const { refused } = await refuseNetwork(aside.context);
  try {
    await run(aside);
    expect(refused).toEqual([]);
  } finally {
    await aside.close();
  }
}

/** The panel knows everybody and everything again. */
async function expectEverything(aside: LaunchedExtension): Promise<void> {
  const server = await serveCalendar(aside.context, { accounts: [account()] });
  const { panel, open } = await openCalendar(aside, server, 'week');
  await open(ada);
  await expect(panel.getByRole('heading', { level: 1, name: ADA.name })).toBeVisible();
  await expect(panel.getByRole('textbox', { name: 'Notes' })).toHaveValue(NOTE);
  await expect(panel.getByRole('checkbox', { name: 'Send the plan' })).toBeVisible();
  await open(ben);
  await expect(panel.getByRole('heading', { level: 1, name: BEN.name })).toBeVisible();
  await expect(panel.getByRole('checkbox', { name: 'Ask for numbers' })).toBeVisible();
}

/** The first of the three clicks: the popup of a browser that knows nobody offers to bring everything back. */
async function offeredToRestore(fresh: LaunchedExtension): Promise<Page> {
  const popup = await fresh.openPopup();
  const opened = fresh.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Restore a backup' }).click();
  return opened;
}

/** The second: the button, and the file in the browser's own dialog. */
async function choose(page: Page, path: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose a file…' }).click(),
  ]);
  await chooser.setFiles(path);
}

test('three clicks bring everything back into an empty browser; the popup knows of the backup', async ({
  aside,
  calendar,
}) => {
  await write(calendar);
  const popup = await aside.openPopup();
  const opened = aside.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Notebook' }).click();
  const page = await opened;
  await page.getByRole('link', { name: 'Settings and backups' }).click();
  const path = await download(page, 'Make a backup');
  await expect(page.getByRole('status')).toContainText('Saved as aside-');
  await expect(page.getByRole('region', { name: 'Backup and restore' })).toContainText('Last backup: today');
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ format: 'aside-notebook', version: 2 });
  const again = await aside.openPopup();
  await expect(again.getByText('Last backup: today')).toBeVisible();

  await inFreshBrowser(async (fresh) => {
    const empty = await offeredToRestore(fresh);
    await choose(empty, path);
    const preview = empty.getByRole('region', { name: 'What would change' });
    await expect(preview).toContainText(/2 people new: (Ada Byron and Ben Li|Ben Li and Ada Byron)/);
    await expect(preview).toContainText('2 items new');
    expect(await violations(empty)).toEqual([]);
    await empty.getByRole('button', { name: 'Restore now' }).click();
    await expect(empty.getByRole('status')).toHaveText('Restored. Everything is in its place.');
    await expectEverything(fresh);
    await empty.getByRole('button', { name: 'Undo' }).click();
    await expect(empty.getByRole('status')).toHaveText('Undone: everything is as it was before.');
    await expect((await fresh.openPopup()).getByText('Ada Byron')).toBeHidden();
  });
});

test('a locked backup is restored with its passphrase only, and opens with the age tool', async ({
  aside,
  calendar,
}) => {
  await write(calendar);
  const page = await aside.openExtensionPage('notebook.html#house');
  await page.getByRole('checkbox', { name: 'Lock it with a passphrase' }).check();
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  const path = await download(page, 'Make a backup');
  expect(path).toMatch(/\.json\.age$/);
  expect(readFileSync(path).includes('migration')).toBe(false);

  await inFreshBrowser(async (fresh) => {
    const empty = await offeredToRestore(fresh);
    await choose(empty, path);
    const field = empty.getByLabel(/^Passphrase of/);
    await field.fill('something else');
    await empty.getByRole('button', { name: 'Unlock' }).click();
    await expect(empty.getByRole('alert')).toContainText('This passphrase does not open the file.');
    expect(await violations(empty)).toEqual([]);
    await field.fill(PASSPHRASE);
    await field.press('Enter');
    await empty.getByRole('button', { name: 'Restore now' }).click();
    await expect(empty.getByRole('status')).toContainText('Restored.');
    await expectEverything(fresh);
  });

  const plain = openWithAge(path, PASSPHRASE);
  if (plain !== null) expect(plain).toContain(NOTE);
});

test('a truncated file is refused with its place, and nothing changes', async ({ aside, calendar }) => {
  await write(calendar);
  const page = await aside.openExtensionPage('notebook.html#house');
  const path = await download(page, 'Make a backup');
  const cut = join(folder, 'cut.json');
  const text = readFileSync(path, 'utf8');
  writeFileSync(cut, text.slice(0, text.indexOf('Send the plan')));
  await choose(page, cut);
  await expect(page.getByRole('alert')).toHaveText(
    /^This file ends too early: a part of it is missing\. Place: items\[1\]\.text\. Nothing was changed\.$/,
  );
  await expect(page.getByRole('button', { name: 'Restore now' })).toBeHidden();
  expect(
    readFileSync(await download(page, 'Make a backup'), 'utf8').replaceAll(/"(exportedAt|sum)": .*/g, ''),
  ).toBe(text.replaceAll(/"(exportedAt|sum)": .*/g, ''));
});

test('one person and everybody leave as Markdown', async ({ aside, calendar }) => {
  await write(calendar);
  const page = await aside.openExtensionPage('notebook.html#house');
  const zip = readFileSync(await download(page, 'Save the export'));
  expect(zip.subarray(0, 2).toString()).toBe('PK');
  expect(zip.includes('Ada Byron.md') && zip.includes('Ben Li.md')).toBe(true);
  await page.getByRole('combobox', { name: 'Of whom' }).selectOption(ADA.name);
  const text = readFileSync(await download(page, 'Save the export'), 'utf8');
  expect(text).toContain('relationship: "Direct report"');
  expect(text).toContain('- [ ] Send the plan');
  expect(text).toContain(NOTE);
  expect(text).not.toContain('numbers');
});

test('the panel leads to the page, too; before the first person, to restore a backup', async ({
  aside,
  calendar: { panel, open },
}) => {
  await open(ada);
  const offered = aside.context.waitForEvent('page');
  await panel.getByRole('button', { name: 'Restore a backup' }).click();
  const empty = await offered;
  await expect(empty.getByRole('button', { name: 'Choose a file…' })).toBeVisible();
  await empty.close();
  await begin(panel);
  await open(ben);
  await expect(panel.getByRole('button', { name: 'Begin' })).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Restore a backup' })).toBeHidden();
  await open(ada);
  await panel.getByRole('button', { name: 'More', exact: true }).click();
  const opened = aside.context.waitForEvent('page');
  await panel.getByRole('button', { name: 'Notebook' }).click();
  const page = await opened;
  await expect(page).toHaveURL(/#people\/[\w-]+$/);
  await page.getByRole('link', { name: 'Settings and backups' }).click();
  await expect(page.getByRole('combobox', { name: 'Of whom' })).toContainText(ADA.name);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ launch: { colorScheme, viewport: { width: 320, height: 640 } } });

    test('the page fits into 320 pixels, and axe finds nothing', async ({ aside }) => {
      const page = await aside.openExtensionPage('notebook.html#house');
      await expect(page.getByRole('heading', { level: 1, name: 'Settings and backups' })).toBeVisible();
      await page.getByRole('checkbox', { name: 'Lock it with a passphrase' }).check();
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
  });
}
