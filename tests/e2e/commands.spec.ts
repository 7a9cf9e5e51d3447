import type { Frame, Page } from '@playwright/test';
import { ADA, addItem, BEN, begin, expect, on, test } from './calendar-test';
import { violations } from './violations';

/** In the worker. */
declare const chrome: {
  tabs: {
    query(of: { url: string }): Promise<Array<{ id?: number }>>;
    sendMessage(tabId: number, message: object): Promise<void>;
  };
};

const ADA_TODAY = `ada@${on(0, '09:00')}`;
const BEN_TODAY = `ben@${on(0, '11:00')}`;

const palette = (where: Page | Frame) => where.getByRole('combobox', { name: 'Find a command' });
const sheet = (where: Page | Frame) => where.getByRole('dialog', { name: 'Keyboard shortcuts' });
/** To the person: other commands name whom they are about, too. */
const toPerson = ({ name }: { name: string }) => new RegExp(`^${name}`);
const option = (where: Page | Frame, name: string | RegExp) => where.getByRole('option', { name });

/** Keys are heard from the moment the commands are there, which come after the page: a first press may be too early. */
async function openPalette(page: Page, where: Page | Frame = page): Promise<void> {
  await expect
    .poll(async () => {
      await page.keyboard.press('Control+K');
      return palette(where).isVisible();
    })
    .toBe(true);
  await expect(palette(where)).toBeFocused();
}

async function choose(page: Page, where: Page | Frame, words: string, name: string | RegExp): Promise<void> {
  await page.keyboard.type(words);
  await expect(option(where, name).and(where.locator('[aria-selected="true"]'))).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(palette(where)).toBeHidden();
}

test('the panel by keyboard alone: add, mark done, copy, go to a person; Calendar hears no key', async ({
  calendar,
}) => {
  const { page, panel, open } = calendar;
  await open(BEN_TODAY);
  await begin(panel);
  await open(ADA_TODAY);
  await begin(panel, 'Manager');
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    for (const type of ['keydown', 'keypress', 'keyup', 'input'])
      window.addEventListener(type, (event) => seen.push(`${type} ${'key' in event ? event.key : ''}`), true);
  });
  const notes = panel.getByRole('textbox', { name: 'Notes' });
  await notes.focus();

  await openPalette(page, panel);
  await page.keyboard.press('Escape');
  await expect(palette(panel)).toBeHidden();
  await expect(notes).toBeFocused();

  await openPalette(page, panel);
  await choose(page, panel, 'Send the plan', 'Add open item: “Send the plan”');
  const box = panel.getByRole('checkbox', { name: 'Send the plan' });
  await expect(box).toBeVisible();
  await expect(notes).toBeFocused();

  // What is typed is typed.
  await page.keyboard.type('a plan, x? /gw');
  await expect(notes).toHaveValue('a plan, x? /gw');

  // Out of the field, single keys count.
  await panel.getByRole('button', { name: 'More' }).first().focus();
  await page.keyboard.press('a');
  await expect(panel.getByRole('textbox', { name: 'Add open item' })).toBeFocused();
  await page.keyboard.type('Book a room');
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('checkbox', { name: 'Book a room' })).toBeVisible();

  await openPalette(page, panel);
  await choose(page, panel, 'mark done', 'Mark as done Send the plan');
  await expect(box).toBeHidden();
  await expect(panel.getByRole('checkbox', { name: 'Book a room' })).toBeVisible();

  await notes.focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Alt+Shift+S');
  await openPalette(page, panel);
  await choose(page, panel, 'copy what', 'Copy what can be shared');
  await expect(panel.getByRole('status').first()).toContainText('Copied');

  await openPalette(page, panel);
  await expect(option(panel, 'Delete')).toBeHidden();
  await choose(page, panel, 'ben', toPerson(BEN));
  await expect(panel.getByRole('region', { name: `1:1 with ${BEN.name}` })).toBeVisible();

  expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
  await expect(page).toHaveURL(/\/r\/week/);
});

test('the brief for the manager is copied from the palette', async ({ calendar }) => {
  const { page, panel, open } = calendar;
  await open(ADA_TODAY);
  await begin(panel, 'Manager');
  await addItem(panel, 'Launch went well');
  const box = panel.getByRole('checkbox', { name: 'Launch went well' });
  await box.focus();
  // Its menu by its key.
  await page.keyboard.press('m');
  await panel.getByRole('radio', { name: 'Win' }).first().check();
  await expect(panel.getByText('Win', { exact: true }).first()).toBeVisible();
  await openPalette(page, panel);
  await choose(page, panel, 'brief', 'Copy the brief');
  await expect(panel.getByText('Copied', { exact: true })).toBeVisible();
});

test('the popup and the notebook page by keyboard alone, and the keys they tell', async ({
  aside,
  calendar: { panel, open },
}) => {
  await open(ADA_TODAY);
  await begin(panel);
  await addItem(panel, 'Send the plan');

  const popup = await aside.openPopup();
  await expect(popup.getByRole('textbox', { name: 'Note' })).toBeVisible();
  await openPalette(popup);
  await choose(popup, popup, 'open items', 'Open items');
  await expect(popup.getByRole('checkbox', { name: 'Send the plan' })).toBeVisible();
  await popup.keyboard.press('x');
  await expect(popup.getByRole('checkbox', { name: 'Send the plan' })).toBeHidden();
  await popup.keyboard.press('t');
  await expect(popup.getByRole('radio', { name: 'Talking point' })).toBeChecked();
  await expect(popup.getByRole('textbox', { name: 'Note' })).toBeFocused();
  await popup.close();

  const notebook = await aside.openExtensionPage('notebook.html');
  await openPalette(notebook);
  await choose(notebook, notebook, 'ada', toPerson(ADA));
  await expect(notebook).toHaveURL(/#people\/.+/);
  await openPalette(notebook);
  await choose(notebook, notebook, 'budget 2027', 'Search for “budget 2027”');
  await expect(notebook).toHaveURL(/#search\/budget%202027$/);
  await expect(notebook.getByRole('searchbox')).toBeFocused();
  // Out of the field, where letters are letters, single keys count.
  await notebook.getByRole('link', { name: 'Search' }).focus();
  await notebook.keyboard.press('g');
  await notebook.keyboard.press('h');
  await expect(notebook).toHaveURL(/#house$/);

  // The switch takes the single keys away, here and in every other page, and the palette's stays.
  await notebook.keyboard.press('?');
  await expect(sheet(notebook)).toBeVisible();
  await notebook.getByRole('checkbox', { name: 'Single-key shortcuts' }).press('Space');
  await expect(notebook.getByRole('checkbox', { name: 'Single-key shortcuts' })).not.toBeChecked();
  await notebook.keyboard.press('Escape');
  await expect(sheet(notebook)).toBeHidden();
  await notebook.getByRole('link', { name: 'Look back' }).focus();
  await notebook.keyboard.press('g');
  await notebook.keyboard.press('w');
  await notebook.keyboard.press('?');
  await openPalette(notebook);
  await expect(sheet(notebook)).toBeHidden();
  await expect(notebook).toHaveURL(/#house$/);
  await choose(notebook, notebook, 'keyboard', 'Keyboard shortcuts');
  await expect(notebook.getByRole('checkbox', { name: 'Single-key shortcuts' })).not.toBeChecked();
});

test('a key that the browser hears opens the palette beside Calendar, which has the focus', async ({
  aside,
  calendar: { page, panel, open },
}) => {
  await open(ADA_TODAY);
  await begin(panel);
  // Waits until the commands are there.
  await openPalette(page, panel);
  await page.getByRole('button', { name: 'Today' }).first().focus();
  await expect(palette(panel)).toBeHidden();
  const worker = await aside.worker();
  // What the worker says when it has heard the key; no test can press a key of the browser itself.
  await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://calendar.google.com/*' });
    await chrome.tabs.sendMessage(tab?.id ?? -1, { type: 'paletteWanted', data: null });
  });
  await expect(palette(panel)).toBeFocused();
  await page.keyboard.type('notes');
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('textbox', { name: 'Notes' })).toBeFocused();
});

for (const theme of ['light', 'dark'] as const) {
  test.describe(theme, () => {
    test.use({
      options: { theme },
      launch: { colorScheme: theme },
    });

    test('axe finds nothing in the list of commands and the sheet of keys, narrow and wide', async ({
      aside,
      calendar: { page, panel, open },
    }) => {
      await open(ADA_TODAY);
      await begin(panel);
      await addItem(panel, 'Send the plan');
      await openPalette(page, panel);
      await expect(option(panel, 'Mark as done Send the plan')).toBeVisible();
      expect(await violations(panel)).toEqual([]);
      await page.keyboard.press('Escape');

      for (const path of ['popup.html', 'notebook.html']) {
        const own = await aside.openExtensionPage(path);
        for (const width of [320, 1280]) {
          await own.setViewportSize({ width, height: 640 });
          await openPalette(own);
          await expect(
            own.getByRole('group', { name: 'People' }).getByRole('option', { name: ADA.name }),
          ).toBeVisible();
          expect(await violations(own)).toEqual([]);
          await own.keyboard.type('a');
          expect(await violations(own)).toEqual([]);
          await own.keyboard.press('Escape');
          await openPalette(own);
          await choose(own, own, 'keyboard', 'Keyboard shortcuts');
          await expect(sheet(own)).toBeVisible();
          expect(await violations(own)).toEqual([]);
          expect(await own.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(
            true,
          );
          await own.keyboard.press('Escape');
        }
        await own.close();
      }
    });
  });
}
