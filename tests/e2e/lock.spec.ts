import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchWithExtension, refuseNetwork } from '../browsers';
import { serveCalendar } from '../calendar/serve-calendar';
import { ADA, account, addItem, begin, expect, on, openCalendar, test } from './calendar-test';
import { setUpLock, unlock } from './lock-steps';
import { violations } from './violations';

const ada = `ada@${on(0, '09:00')}`;
const NOTE = 'Wants to lead the migration.';

test('a lock is set up, locks every view at once, opens with the passphrase, and loses nothing', async ({
  aside,
  calendar,
}) => {
  const { panel, open, chip } = calendar;
  await open(ada);
  await begin(panel);
  await addItem(panel, 'Send the plan');
  const notes = panel.getByRole('textbox', { name: 'Notes' });
  await notes.fill(NOTE);
  await expect(panel.getByRole('status').first()).toContainText('Saved');
  const notebook = await aside.openExtensionPage('notebook.html#house');
  await setUpLock(notebook, '15');
  expect(await violations(notebook)).toEqual([]);
  await expect(notes).toHaveValue(NOTE);
  await expect(panel.getByRole('checkbox', { name: 'Send the plan' })).toBeVisible();

  // Typed in the moment before: saved all the same.
  await notes.pressSequentially(' At once.');
  await notebook.getByRole('button', { name: 'Lock now' }).click();
  await expect(notebook.getByRole('heading', { name: 'Aside is locked' })).toBeVisible();
  await expect(panel.getByRole('heading', { name: 'Aside is locked' })).toBeVisible();
  await expect(panel.getByText(ADA.name)).toHaveCount(0);
  expect(await panel.content()).not.toContain('migration');
  expect(await violations(notebook)).toEqual([]);
  await expect(chip(ada)).not.toHaveAttribute('data-aside-open', /./);
  const popup = await aside.openPopup();
  await expect(popup.getByRole('heading', { name: 'Aside is locked' })).toBeVisible();

  await unlock(popup, 'correct horse');
  await expect(popup.getByRole('alert')).toContainText('That is not the passphrase');
  await unlock(popup);
  await expect(popup.getByRole('combobox', { name: 'Person' })).toBeVisible();
  await expect(panel.getByRole('textbox', { name: 'Notes' })).toHaveValue(`${NOTE} At once.`);
  await expect(notebook.getByRole('heading', { level: 1, name: 'Settings and backups' })).toBeVisible();

  // The worker is stopped when idle: that is no reason to ask again.
  await aside.stopWorker();
  await panel.getByRole('textbox', { name: 'Notes' }).fill('After the stop.');
  await expect(panel.getByRole('status').first()).toContainText('Saved');
});

test('an event that is clicked while locked is there once it is unlocked; the recovery code unlocks, too', async ({
  aside,
  calendar,
}) => {
  const { panel, open } = calendar;
  await open(ada);
  await begin(panel);
  await panel.getByRole('textbox', { name: 'Notes' }).fill(NOTE);
  await expect(panel.getByRole('status').first()).toContainText('Saved');
  const notebook = await aside.openExtensionPage('notebook.html#house');
  const code = await setUpLock(notebook);
  await notebook.getByRole('button', { name: 'Lock now' }).click();
  await calendar.page.bringToFront();
  await calendar.page.reload();
  const again = await aside.panelFrame(calendar.page);
  await open(ada);
  await expect(again.getByRole('heading', { name: 'Aside is locked' })).toBeVisible();
  await again.getByRole('button', { name: 'Use the recovery code' }).click();
  await again.getByLabel('Recovery code').fill(code);
  await again.getByRole('button', { name: 'Unlock' }).click();
  await expect(again.getByRole('textbox', { name: 'Notes' })).toHaveValue(NOTE);
});

test('the passphrase is changed, and the lock is switched off again', async ({ aside }) => {
  const page = await aside.openExtensionPage('notebook.html#house');
  await setUpLock(page);
  await page.getByRole('button', { name: 'Change the passphrase' }).click();
  await page.getByLabel('Present passphrase or recovery code').fill('wrong');
  await page.getByLabel('New passphrase').fill('another horse');
  await page.getByLabel('The same once more').fill('another horse');
  await page.getByRole('button', { name: 'Change the passphrase' }).click();
  await expect(page.getByRole('alert')).toContainText('That is not the passphrase');
  await page.getByLabel('Present passphrase or recovery code').fill('correct horse battery staple');
  await page.getByRole('button', { name: 'Change the passphrase' }).click();
  await expect(page.getByRole('status')).toContainText('the new passphrase opens your notes');
  await page.getByRole('button', { name: 'Lock now' }).click();
  await unlock(page);
  await expect(page.getByRole('alert')).toContainText('That is not the passphrase');
  await unlock(page, 'another horse');
  await page.getByRole('button', { name: 'Switch the lock off' }).click();
  await page.getByLabel('Present passphrase or recovery code').fill('another horse');
  await page.getByRole('button', { name: 'Switch the lock off' }).click();
  await expect(page.getByRole('status')).toContainText('The lock is off');
  await expect(page.getByRole('button', { name: 'Set up a lock…' })).toBeVisible();
});

test('closing the browser locks; a database emptied meanwhile comes back once it is unlocked', async () => {
  const userDataDir = mkdtempSync(join(tmpdir(), 'aside-lock-'));
  const launch = async () => {
    const aside = await launchWithExtension({ userDataDir });
    const { refused } = await refuseNetwork(aside.context);
    const server = await serveCalendar(aside.context, { accounts: [account()] });
    return { aside, refused, calendar: await openCalendar(aside, server, 'week') };
  };
  const first = await launch();
  await first.calendar.open(ada);
  await begin(first.calendar.panel);
  await setUpLock(await first.aside.openExtensionPage('notebook.html#house'));
  await first.calendar.panel.getByRole('textbox', { name: 'Notes' }).fill(NOTE);
  await expect(first.calendar.panel.getByRole('status').first()).toContainText('Saved');
  await first.aside.close();
  rmSync(join(userDataDir, 'Default', 'IndexedDB'), { recursive: true });

  const again = await launch();
  const { panel, open } = again.calendar;
  await open(ada);
  await expect(panel.getByRole('heading', { name: 'Aside is locked' })).toBeVisible();
  await unlock(panel);
  await expect(panel.getByRole('textbox', { name: 'Notes' })).toHaveValue(NOTE);
  await again.aside.close();
  rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5 });
  expect([...first.refused, ...again.refused]).toEqual([]);
});
