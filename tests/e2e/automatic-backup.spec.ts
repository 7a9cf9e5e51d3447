import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type LaunchedExtension, launchWithExtension, refuseNetwork } from '../browsers';
import { serveCalendar } from '../calendar/serve-calendar';
import { withDownloadsAllowed } from '../with-downloads-allowed';
import { openWithAge } from './age-tool';
import { account, addItem, begin, type CalendarTab, expect, on, openCalendar, test } from './calendar-test';
import { violations } from './violations';

const ada = `ada@${on(0, '09:00')}`;
/** Making a key takes a second of a whole processor, and longer where others work, too. */
const LOCKING = { timeout: 30_000 };
const PASSPHRASE = 'correct horse battery staple';

let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aside-automatic-'));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A browser whose downloads lie in `folder`, as files under their own names; or that asks where to save each. */
async function inBrowser(
  run: (aside: LaunchedExtension, calendar: CalendarTab) => Promise<void>,
  { asks = false } = {},
): Promise<void> {
  const profile = join(folder, 'profile');
  mkdirSync(join(profile, 'Default'), { recursive: true });
  const preferences = {
    download: { default_directory: join(folder, 'downloads'), prompt_for_download: asks },
  };
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  const aside = await launchWithExtension({
    extension: withDownloadsAllowed(folder),
    userDataDir: profile,
  });
  const { refused } = await refuseNetwork(aside.context);
  try {
    const page = await aside.context.newPage();
    const session = await aside.context.newCDPSession(page);
    await session.send('Browser.setDownloadBehavior', { behavior: 'default' });
    const server = await serveCalendar(aside.context, { accounts: [account()] });
    await run(aside, await openCalendar(aside, server, 'week'));
    expect(refused).toEqual([]);
  } finally {
    await aside.close();
  }
}

const saved = () => readdirSync(join(folder, 'downloads', 'Aside')).sort();
const readSaved = (name = '') => readFileSync(join(folder, 'downloads', 'Aside', name), 'utf8');

/** Lets a folder inside the browser stand for the chosen one, since no test can press a button of the picker. */
async function chooseInnerFolder(page: Page): Promise<void> {
  await page.evaluate(() => {
    const showDirectoryPicker = async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle('Chosen', { create: true });
    Object.assign(window, { showDirectoryPicker });
  });
}

const innerFiles = (page: Page) =>
  page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const files: Record<string, string> = {};
    const chosen = await root.getDirectoryHandle('Chosen', { create: true });
    for await (const [name, handle] of chosen as unknown as AsyncIterable<[string, FileSystemFileHandle]>) {
      files[name] = await (await handle.getFile()).text();
    }
    return files;
  });

/** Lets the newest automatic backup be a day older. */
async function passDay(aside: LaunchedExtension): Promise<void> {
  await (await aside.worker()).evaluate(async () => {
    interface Area {
      get(key: string): Promise<{ automaticBackup: { files: Array<{ at: string }> } }>;
      set(values: object): Promise<void>;
    }
    const storage = (globalThis as unknown as { chrome: { storage: { local: Area } } }).chrome.storage.local;
    const { automaticBackup } = await storage.get('automaticBackup');
    for (const file of automaticBackup.files) {
      file.at = new Date(Date.parse(file.at) - 86_400_000).toISOString();
    }
    await storage.set({ automaticBackup });
  });
}

test('switched on, it saves among the downloads at once, and the next day by itself after the first write', async () => {
  await inBrowser(async (aside, { panel, open }) => {
    await open(ada);
    await begin(panel, 'Direct report');
    await addItem(panel, 'Send the plan');
    const page = await aside.openExtensionPage('notebook.html#house');
    await page.getByRole('button', { name: 'Switch on' }).click();
    await expect(page.getByRole('status')).toHaveText('Automatic backup saved.');
    await expect(page.getByText('On: Downloads, folder Aside.')).toBeVisible();
    await expect(page.getByRole('region', { name: 'Backup and restore' })).toContainText(
      'Last backup: today',
    );
    const [first] = saved();
    expect(first).toMatch(/^aside-\d{4}-\d\d-\d\d\.json$/);
    expect(readSaved(first)).toContain('Send the plan');

    // The same day nothing more comes by itself.
    await addItem(panel, 'Ask for numbers');
    expect(saved()).toEqual([first]);

    await passDay(aside);
    await addItem(panel, 'Book the room');
    await expect.poll(() => saved().map((name) => readSaved(name).includes('Book the room'))).toContain(true);
    await expect.poll(() => saved().length).toBe(2);

    // A second one of the same day takes the place of the first, and nothing that is not ours goes.
    writeFileSync(join(folder, 'downloads', 'Aside', 'aside-2020-01-01.json'), 'of somebody else');
    const before = saved();
    await page.getByRole('button', { name: 'Back up now' }).click();
    await expect(page.getByRole('status')).toHaveText('Automatic backup saved.');
    expect(saved()).toHaveLength(before.length);
    expect(saved()).not.toEqual(before);
    expect(saved()).toContain('aside-2020-01-01.json');

    await page.getByRole('button', { name: 'Switch off' }).click();
    await expect(page.getByRole('status')).toHaveText('Switched off. The files stay where they are.');
    await expect(page.getByRole('button', { name: 'Switch on' })).toBeVisible();
    expect(saved()).toHaveLength(before.length);
  });
});

test('locked with a passphrase, each opens with the age tool', async () => {
  await inBrowser(async (aside, { panel, open }) => {
    await open(ada);
    await begin(panel, 'Direct report');
    await addItem(panel, 'Send the plan');
    const page = await aside.openExtensionPage('notebook.html#house');
    await page.getByRole('checkbox', { name: 'Lock each one with a passphrase' }).check();
    await expect(page.getByRole('button', { name: 'Switch on' })).toBeDisabled();
    await page.getByLabel('Passphrase for these backups').fill(PASSPHRASE);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Switch on' }).click();
    await expect(page.getByText('each locked with your passphrase')).toBeVisible();
    await expect(page.getByRole('status')).toHaveText('Automatic backup saved.', LOCKING);
    const [name = ''] = saved();
    expect(name).toMatch(/\.json\.age$/);
    expect(readSaved(name)).not.toContain('Send the plan');
    const plain = openWithAge(join(folder, 'downloads', 'Aside', name), PASSPHRASE);
    if (plain !== null) expect(plain).toContain('Send the plan');
  });
});

test('a worker stopped in the middle loses no backup, and no unseen page stays', async () => {
  await inBrowser(async (aside, { panel, open }) => {
    await open(ada);
    await begin(panel, 'Direct report');
    const page = await aside.openExtensionPage('notebook.html#house');
    await page.getByRole('checkbox', { name: 'Lock each one with a passphrase' }).check();
    await page.getByLabel('Passphrase for these backups').fill(PASSPHRASE);
    await page.getByRole('button', { name: 'Switch on' }).click();
    await expect(page.getByRole('status')).toHaveText('Automatic backup saved.', LOCKING);
    await passDay(aside);
    await addItem(panel, 'Book the room');
    await expect.poll(() => unseenPages(page), { intervals: [20] }).toBe(1);
    expect(saved()).toHaveLength(1);
    await aside.stopWorker();
    await expect.poll(() => saved().length, LOCKING).toBe(2);
    await expect.poll(() => unseenPages(page)).toBe(0);
    await expect(page.getByRole('alert')).toBeHidden();
    await expect(page.getByText(/^Newest: .*, today\.$/)).toBeVisible();
  });
});

const unseenPages = (page: Page) =>
  page.evaluate(async () => {
    interface Runtime {
      getContexts(filter: { contextTypes: string[] }): Promise<unknown[]>;
    }
    const { runtime } = (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome;
    return (await runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] })).length;
  });

test('where the browser asks for each download and gets no answer, it is said, with what to do', async () => {
  const run = async (aside: LaunchedExtension, { panel, open }: CalendarTab) => {
    await open(ada);
    await begin(panel, 'Direct report');
    const page = await aside.openExtensionPage('notebook.html#house');
    await page.getByRole('button', { name: 'Switch on' }).click();
    await expect(page.getByRole('alert')).toContainText('the download was stopped');
    await expect(page.getByRole('button', { name: 'Back up now' })).toBeVisible();
  };
  await inBrowser(run, { asks: true });
});

test('into a chosen folder; when it is gone, popup and page say so, and one click goes on', async ({
  aside,
  calendar: { panel, open },
}) => {
  await open(ada);
  await begin(panel, 'Direct report');
  await addItem(panel, 'Send the plan');
  const page = await aside.openExtensionPage('notebook.html#house');
  await chooseInnerFolder(page);
  await page.getByRole('radio', { name: 'A folder you choose' }).check({ force: true });
  await page.getByRole('button', { name: 'Switch on' }).click();
  await expect(page.getByText('On: your folder “Chosen”.')).toBeVisible();
  await expect(page.getByRole('status')).toHaveText('Automatic backup saved.');
  expect(Object.values(await innerFiles(page)).join()).toContain('Send the plan');

  await passDay(aside);
  await page.evaluate(async () => {
    await (await navigator.storage.getDirectory()).removeEntry('Chosen', { recursive: true });
  });
  await addItem(panel, 'Book the room');
  await expect(page.getByRole('alert')).toContainText('the folder is not there any more');
  expect(await violations(page)).toEqual([]);
  const popup = await aside.openPopup();
  await expect(popup.getByText('Automatic backup failed. Open Notebook to see why')).toBeVisible();
  expect(await violations(popup)).toEqual([]);

  await chooseInnerFolder(page);
  expect(await innerFiles(page)).toEqual({});
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect(page.getByRole('status')).toHaveText('Automatic backup saved.');
  expect(Object.values(await innerFiles(page)).join()).toContain('Book the room');
  await expect(page.getByRole('alert')).toBeHidden();
  await expect(popup.getByText('Last backup: today')).toBeVisible();
});

test('when the browser asks again before a real folder may be written, it is said, with the button for it', async ({
  aside,
  calendar: { panel, open },
}) => {
  await open(ada);
  await begin(panel, 'Direct report');
  const page = await aside.openExtensionPage('notebook.html#house');
  await dropFolder(page, folder);
  await page.getByRole('radio', { name: 'A folder you choose' }).check({ force: true });
  await page.getByRole('button', { name: 'Switch on' }).click();
  await expect(page.getByRole('alert')).toContainText('the browser asks again before Aside may write');
  await expect(page.getByRole('button', { name: 'Allow again' })).toBeVisible();
  const popup = await aside.openPopup();
  await expect(popup.getByText('Automatic backup failed. Open Notebook to see why')).toBeVisible();
  expect(readdirSync(folder)).toEqual([]);
});

/**
 * A folder dropped on a page is the real one that the picker would give. That it may be written is only said, since no
 * test can answer the browser's question: so it is as on the day after, when Chromium has forgotten the answer.
 */
async function dropFolder(page: Page, path: string): Promise<void> {
  await page.evaluate(() => {
    document.addEventListener('dragover', (event) => event.preventDefault());
    document.addEventListener('drop', (event) => {
      event.preventDefault();
      const [item] = event.dataTransfer?.items ?? [];
      const dropped = (
        item as unknown as { getAsFileSystemHandle(): Promise<object> }
      ).getAsFileSystemHandle();
      const showDirectoryPicker = async () =>
        Object.assign(await dropped, { requestPermission: async () => 'granted' });
      Object.assign(window, { showDirectoryPicker });
      document.body.dataset.dropped = 'yes';
    });
  });
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: 100, y: 100, data });
  }
  await expect(page.locator('body[data-dropped]')).toBeAttached();
}
