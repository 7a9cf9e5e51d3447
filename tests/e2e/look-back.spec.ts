import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { writeArchive } from '../../utils/archive/write-archive';
import type { LaunchedExtension } from '../browsers';
import { isoDay, wallTimeAt } from '../calendar/wall-time';
import { begin, expect, on, openCalendar, test, ZONE } from './calendar-test';
import { violations } from './violations';
import { monthsBack, SECRET, yearArchive } from './year-archive';

const today = isoDay(wallTimeAt(new Date(), ZONE).day);
/** Two months in the middle of the half year in which nothing was written. */
const EMPTY = [monthsBack(today, 3), monthsBack(today, 2)];
const monthName = (month: string) =>
  new Intl.DateTimeFormat('en', { timeZone: 'UTC', month: 'long', year: 'numeric' }).format(
    new Date(`${month}-01`),
  );

let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aside-look-back-'));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The notebook page with a year of notes, looking back. */
async function openLookBack(aside: LaunchedExtension): Promise<Page> {
  const file = join(folder, 'year.json');
  writeFileSync(file, writeArchive(yearArchive(today, EMPTY)));
  const page = await aside.openExtensionPage('notebook.html#house');
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose a file…' }).click(),
  ]);
  await chooser.setFiles(file);
  await page.getByRole('button', { name: 'Restore now' }).click();
  await expect(page.getByRole('status')).toHaveText('Restored. Everything is in its place.');
  await page.getByRole('link', { name: 'Look back' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'My 1:1s' })).toBeVisible();
  return page;
}

/** What is copied, as a plain text field gets it. */
async function copied(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(page.getByRole('status')).toContainText('Copied');
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'pasted';
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.press('ControlOrMeta+V');
  const pasted = page.locator('#pasted');
  await expect(pasted).not.toHaveValue('');
  const text = await pasted.inputValue();
  await pasted.evaluate((field) => field.remove());
  return text;
}

/** The words of every line of evidence that is shown and not marked as confidential, in their order. */
function shownLines(page: Page): Promise<string[]> {
  const lines = page.locator('.evidence-line').filter({ visible: true, hasNotText: 'confidential' });
  return lines.locator('> div > span').allInnerTexts();
}

test('evidence shows its empty months, and is copied as it is shown, without what is confidential', async ({
  aside,
}) => {
  const page = await openLookBack(aside);
  await page.getByRole('link', { name: 'Ada Byron' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Look back on Ada Byron' })).toBeFocused();
  const months = page.getByRole('table', { name: 'What you wrote, by month' });
  for (const month of EMPTY)
    await expect(months.getByRole('row', { name: monthName(month) })).toContainText(/2\d{3}0/);
  const nothing = `Nothing was written in ${EMPTY.map(monthName).join(' and ')}.`;
  await expect(page.getByText(nothing).filter({ visible: true })).toHaveCount(1);
  const change = page.getByText('Time to answer: from 9 days to 5 days, aim 2 days');
  await expect(change.filter({ visible: true })).toHaveCount(1);
  await expect(page.getByRole('img', { name: /^Scores over time/ })).toBeVisible();

  const text = await copied(page);
  await expect(page.getByRole('status')).toHaveText('Copied, without what is confidential.');
  expect(text).toContain(nothing);
  expect(text).not.toContain(SECRET);
  const lines = await shownLines(page);
  expect(lines.length).toBeGreaterThan(20);
  const written = text
    .split('\n')
    .flatMap((line) => /^- .*?, \d{4}: (.*?)(?: \(.*\))?$/.exec(line)?.[1] ?? []);
  expect(written).toEqual(lines);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(SECRET).filter({ visible: true })).toHaveCount(0);
  await expect(page.getByText(/^As of /)).toBeVisible();
  await page.emulateMedia({ media: 'screen' });

  await page.getByRole('checkbox', { name: 'Also copy and print what is confidential' }).check();
  expect(await copied(page)).toContain(SECRET);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(SECRET).filter({ visible: true }).first()).toBeVisible();
});

test('by keyboard: who got least comes first; another period; a word on a talk; the note of a talk', async ({
  aside,
}) => {
  const page = await openLookBack(aside);
  const attention = page.getByRole('table', { name: 'Who got your time' }).getByRole('row');
  await expect(attention.nth(1)).toContainText(/Ben Li.*of/);
  await expect(attention.filter({ hasText: 'Cleo Marsh' })).toContainText('archived');

  const byMonth = page.getByRole('table', { name: 'By month' }).getByRole('row');
  await expect(byMonth).toHaveCount(9);
  await page.getByRole('radio', { name: 'Last half year' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(byMonth).toHaveCount(6);
  await expect(page.getByRole('radio', { name: 'Last quarter' })).toBeFocused();

  const asked = page.getByRole('button', { name: /^How was it with / }).first();
  await asked.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByText('I spoke more')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByText(/I spoke more, worth the time/)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'By month' })).toBeVisible();
  await expect(page.getByText(/I spoke more, worth the time/)).toBeHidden();

  await page.getByRole('combobox', { name: 'Look back on somebody' }).focus();
  await page.keyboard.type('Ada');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Look back on Ada Byron' })).toBeFocused();
  const talk = page.getByRole('button', { name: /^The talk of / }).first();
  await talk.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^What we spoke of on /).first()).toBeVisible();
});

for (const theme of ['light', 'dark'] as const) {
  test.describe(theme, () => {
    test.use({ launch: { colorScheme: theme } });

    test('axe finds nothing, wide and narrow, and nothing sticks out', async ({ aside }) => {
      const page = await openLookBack(aside);
      await page
        .getByRole('button', { name: /^How was it with / })
        .first()
        .click();
      const look = async () => {
        for (const width of [320, 1280]) {
          await page.setViewportSize({ width, height: 900 });
          expect(await violations(page)).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        }
      };
      await look();
      await page.getByRole('link', { name: 'Ada Byron' }).click();
      await page
        .getByRole('button', { name: /^The talk of / })
        .first()
        .click();
      await look();
    });
  });
}

test('the panel asks how a talk was once it is past, and remembers', async ({
  aside,
  calendar: { panel, open, server },
}) => {
  await open(`ada@${on(0, '09:00')}`);
  await begin(panel);
  const past = await openCalendar(aside, server, `day/${on(-7, '09:00').slice(0, 10).replaceAll('-', '/')}`);
  await past.open(`ada@${on(-7, '09:00')}`);
  const ask = past.panel.getByRole('button', { name: 'How was it?' });
  await ask.click();
  await past.panel.getByRole('radio', { name: 'Them' }).check();
  await past.panel.getByRole('radio', { name: 'Partly' }).check();
  await past.panel.getByRole('spinbutton', { name: 'Minutes' }).fill('50');
  await past.panel.getByRole('spinbutton', { name: 'Minutes' }).press('Enter');
  await expect(past.panel.getByText('50 min, they spoke more, partly worth the time')).toBeVisible();
  expect(await violations(past.panel)).toEqual([]);
  await past.page.reload();
  await past.open(`ada@${on(-7, '09:00')}`);
  await expect(
    (await aside.panelFrame(past.page)).getByText('50 min, they spoke more, partly worth the time'),
  ).toBeVisible();
});
