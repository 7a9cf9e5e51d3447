import type { Page } from '@playwright/test';
import type { LaunchedExtension } from '../browsers';
import { ADA, BEN, begin, type CalendarTab, expect, on, test } from './calendar-test';

const palette = (page: Page) => page.getByRole('combobox', { name: 'Find a command' });
const sheet = (page: Page) => page.getByRole('dialog', { name: 'Keyboard shortcuts' });
const person = (page: Page, name: string) => page.getByRole('article', { name });

/** Keys are heard from the moment the commands are there, which come after the page: a first press may be too early. */
async function openPalette(page: Page): Promise<void> {
  await expect
    .poll(async () => {
      await page.keyboard.press('Control+K');
      return palette(page).isVisible();
    })
    .toBe(true);
  await expect(palette(page)).toBeFocused();
}

/** The page at this place, with Ada in the notebook, once its keys are heard. */
async function openNotebook(aside: LaunchedExtension, calendar: CalendarTab, at: string): Promise<Page> {
  await calendar.open(`ada@${on(0, '09:00')}`);
  await begin(calendar.panel, 'Direct report');
  const page = await aside.openExtensionPage(`notebook.html#${at}`);
  await openPalette(page);
  await page.keyboard.press('Escape');
  return page;
}

async function give(page: Page, words: string, name: string): Promise<void> {
  await openPalette(page);
  await page.keyboard.type(words);
  const option = page.getByRole('option', { name, exact: true });
  await expect(option.and(page.locator('[aria-selected="true"]'))).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(palette(page)).toBeHidden();
}

test('a person is seen to by the palette alone, from leave to archive', async ({ aside, calendar }) => {
  await calendar.open(`ben@${on(0, '11:00')}`);
  await begin(calendar.panel);
  await calendar.open(`ada@${on(0, '09:00')}`);
  await begin(calendar.panel, 'Direct report');
  const page = await aside.openExtensionPage('notebook.html#people');
  await expect(page.getByRole('searchbox', { name: 'Find a person' })).toBeFocused();

  await openPalette(page);
  await page.keyboard.type(ADA.name);
  // Until people are read, the words can only be searched for.
  const toAda = page.getByRole('option', { name: new RegExp(`^${ADA.name}`) });
  await expect(toAda.and(page.locator('[aria-selected="true"]'))).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(person(page, ADA.name)).toBeFocused();

  await give(page, 'on leave', 'On leave until');
  await expect(page.getByLabel('On leave until')).toBeFocused();
  await give(page, 'meet every', 'Meet every … days');
  await expect(page.getByLabel('Meet every … days')).toBeFocused();
  await page.keyboard.type('10');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('list', { name: `About ${ADA.name}` })).toContainText('every 10 days');

  // Its key is enough, out of a field.
  await page.keyboard.press('n');
  await expect(page.getByRole('textbox', { name: 'Note' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('textbox', { name: 'Note' })).toBeHidden();

  const saved = page.waitForEvent('download');
  await give(page, 'export as json', 'Export as JSON');
  expect((await saved).suggestedFilename()).toMatch(/\.json$/);

  await give(page, 'archive', 'Archive');
  await expect(page.getByRole('status')).toHaveText(`${ADA.name} is archived.`);
  await give(page, 'bring back', 'Bring back');
  await expect(page.getByRole('status')).toHaveText(`${ADA.name} is back.`);

  await give(page, 'merge', 'Merge with…');
  await expect(page.getByRole('combobox', { name: 'Who is the same person?' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Who is the same person?' }).fill(BEN.name);
  await page.keyboard.press('Enter');
  const merge = page.getByRole('button', { name: 'Merge', exact: true });
  // What would go over is counted first.
  await expect(merge).toBeEnabled();
  await merge.press('Enter');
  await expect(page.getByText(`${BEN.name} is now part of ${ADA.name}.`)).toBeVisible();
  await give(page, 'undo', 'Undo');
  await expect(page.getByRole('status')).toHaveText('Undone: they are two people again.');

  await give(page, 'look back on', `Look back on ${ADA.name}`);
  await expect(page).toHaveURL(/#look-back\/.+/);
});

test('the house is kept by the palette alone, and `?` tells the keys of the view that is shown', async ({
  aside,
  calendar,
}) => {
  const page = await openNotebook(aside, calendar, 'week');
  await expect(page.getByRole('button', { name: 'Copy as a brief' })).toBeVisible();

  await page.keyboard.press('?');
  await expect(sheet(page)).toContainText('Copy as a brief');
  await expect(sheet(page)).not.toContainText('Add a talk');
  await expect(sheet(page)).not.toContainText('Mark as done');
  await page.keyboard.press('Escape');
  await page.keyboard.press('b');
  await expect(page.getByRole('status')).toContainText('Copied: the week as a brief');

  await give(page, 'trash', 'Trash');
  await expect(page).toHaveURL(/#house\/trash$/);
  await expect(page.getByRole('heading', { name: 'Trash' })).toBeFocused();
  await give(page, 'permissions', 'Permissions');
  await expect(page.getByRole('heading', { name: 'Permissions' })).toBeFocused();

  const saved = page.waitForEvent('download');
  await give(page, 'make a backup', 'Make a backup');
  expect((await saved).suggestedFilename()).toMatch(/\.json$/);
  await page.keyboard.press('?');
  await expect(sheet(page)).not.toContainText('Copy as a brief');
  await page.keyboard.press('Escape');

  await give(page, 'import', 'Import');
  const chooser = page.waitForEvent('filechooser');
  await give(page, 'choose a calendar', 'Choose a calendar…');
  await chooser;
});

test('the key of search goes into its field, where words stay; how much was found is told there alone', async ({
  aside,
  calendar,
}) => {
  const page = await openNotebook(aside, calendar, 'search/ada');
  await expect(page.getByRole('status')).toHaveText('1 result');
  await page.getByRole('link', { name: 'Search' }).focus();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await expect(page.getByRole('searchbox')).toHaveValue('ada');

  await page.getByRole('link', { name: 'People' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('searchbox', { name: 'Find a person' })).toBeFocused();
  await expect(page.getByRole('status')).toBeEmpty();
});

test('what is typed after the key of search stands in its field, however long the notebook takes to answer', async ({
  aside,
  calendar,
}) => {
  const page = await openNotebook(aside, calendar, 'week');
  await expect(page.getByRole('button', { name: 'Copy as a brief' })).toBeVisible();

  const silence = await page.evaluateHandle(() => {
    const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage: unknown } } }).chrome;
    const send = runtime.sendMessage as (message: unknown) => unknown;
    const over = Promise.withResolvers<void>();
    runtime.sendMessage = (message: unknown) => over.promise.then(() => send(message));
    return over;
  });
  const begunIn = await page.evaluate(async () => {
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '/', code: 'Slash', bubbles: true }));
    // Before the browser could hear any other key.
    for (let turn = 0; turn < 20; turn++) await null;
    return document.activeElement?.getAttribute('type');
  });
  expect(begunIn).toBe('search');
  // The first two are keys of views as well.
  await page.keyboard.type('bgada');
  await page.keyboard.press('Control+ArrowLeft');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Delete');
  const field = page.getByRole('searchbox', { name: 'Search notes, items and people' });
  await expect(field).toHaveValue('ada');
  await silence.evaluate((over) => over.resolve());
  await expect(page.getByRole('status')).toHaveText('1 result');
  await expect(field).toHaveValue('ada');
  await expect(field).toBeFocused();
});

test('what was said in a view goes with it', async ({ aside, calendar }) => {
  await calendar.open(`ada@${on(0, '09:00')}`);
  await begin(calendar.panel, 'Direct report');
  const page = await aside.openExtensionPage('notebook.html');
  const status = page.getByRole('status');
  await expect(page.getByRole('button', { name: 'Copy as a brief' })).toBeVisible();
  const views = page.getByRole('navigation', { name: 'Notebook' });

  await give(page, 'copy as a brief', 'Copy as a brief');
  await expect(status).toContainText('Copied: the week as a brief');
  await views.getByRole('link', { name: 'People' }).click();
  await expect(page.getByRole('searchbox', { name: 'Find a person' })).toBeVisible();
  await expect(status).toBeEmpty();

  await page.getByRole('link', { name: ADA.name }).click();
  await page.getByRole('button', { name: 'Archive', exact: true }).click();
  await expect(status).toHaveText(`${ADA.name} is archived.`);
  await page.getByRole('link', { name: 'Look back' }).last().click();
  await expect(page).toHaveURL(/#look-back\/.+/);
  await expect(status).toBeEmpty();
  await page.goBack();
  await page.getByRole('button', { name: 'Bring back' }).click();
  await expect(status).toHaveText(`${ADA.name} is back.`);
  await page.goForward();
  await expect(page).toHaveURL(/#look-back\/.+/);
  await expect(status).toBeEmpty();

  await views.getByRole('link', { name: 'Settings and backups' }).click();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Make a backup' }).click();
  await saved;
  await expect(status).not.toBeEmpty();
  // Another part of the house is no other view.
  await give(page, 'trash', 'Trash');
  await expect(page).toHaveURL(/#house\/trash$/);
  await expect(status).not.toBeEmpty();
  await page.keyboard.press('g');
  await page.keyboard.press('w');
  await expect(page.getByRole('button', { name: 'Copy as a brief' })).toBeVisible();
  await expect(status).toBeEmpty();
});
