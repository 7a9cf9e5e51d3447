import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { ElementHandle, Page } from 'puppeteer-core';
import { createCalendarServer } from '../../calendar/calendar-server';
import { managerWeek } from '../../calendar/manager-week';
import { launchFirefox } from '../../firefox';
import { calendar, event, guest, ME, organiser, writeLines } from '../../ics/ics-text';
import { find, press } from './find';

const TODAY = '2026-11-18';
const MONDAY = '2026-11-16T15:00';
const RUTH = 'Ruth Abrams';

/** Every second week with somebody new, from half a year ago on. */
function exported(): string {
  const begin = new Date(Date.now() - 182 * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');
  const properties = [`DTSTART:${begin}T090000Z`, `DTEND:${begin}T093000Z`, 'RRULE:FREQ=WEEKLY;INTERVAL=2'];
  const people = [organiser(ME), guest(ME), guest('noor@example.com')];
  return writeLines(calendar(event('noor1@google.com', [...properties, ...people])), '\r\n');
}

const says = (css: string, text: string) => document.querySelector(css)?.textContent?.includes(text) === true;

/** Until this place says so. */
async function hears(page: Page, css: string, text: string): Promise<void> {
  await page.waitForFunction(says, {}, css, text);
}

async function keys(page: Page, ...pressed: Array<Parameters<Page['keyboard']['press']>[0]>): Promise<void> {
  for (const key of pressed) await page.keyboard.press(key);
}

/** Keys are heard from the moment the commands are there, which come after the page: a first press may be too early. */
async function openPalette(page: Page): Promise<void> {
  await expect
    .poll(async () => {
      await page.keyboard.down('Control');
      await keys(page, 'k');
      await page.keyboard.up('Control');
      return (await page.$('.command-field')) !== null;
    })
    .toBe(true);
}

async function give(page: Page, words: string): Promise<void> {
  await openPalette(page);
  await page.keyboard.type(words);
  await hears(page, '.command-option[aria-selected=true]', words);
  await keys(page, 'Enter');
}

test('in Firefox the notebook page is walked through, by its keys, from the week to a backup', async () => {
  // A browser starts, and every view is read.
  test.slow();
  const folder = mkdtempSync(join(tmpdir(), 'aside-notebook-'));
  const downloads = join(folder, 'downloads');
  mkdirSync(downloads);
  const file = join(folder, `${ME}.ics`);
  writeFileSync(file, exported());
  const server = await createCalendarServer({ accounts: [managerWeek(TODAY)], now: `${TODAY}T09:00` });
  const firefox = await launchFirefox({ answer: server.answer, downloads });
  try {
    const tab = await firefox.openCalendar(server.url('week'));
    const panel = await firefox.panelFrame(tab);
    await (await find(tab, `[data-eventid="${server.eventId(`manager@${MONDAY}`)}"]`)).click();
    await (await find(panel, 'input[type=radio][value=manager]')).click();
    await (await find(panel, 'button[type=submit]')).click();
    await find(panel, '.notes-field');

    const page = await firefox.openExtensionPage('notebook.html#week');
    await find(page, '[data-command=copyWeek]');
    await give(page, 'Copy as a brief');
    await hears(page, '.notebook-status', 'Copied: the week as a brief');
    await keys(page, '?');
    await hears(page, '[role=dialog]', 'Copy as a brief');
    await keys(page, 'Escape');

    // People: found by letters; edited; a talk without an event, and its note.
    await keys(page, 'g', 'p');
    await find(page, '[data-command=people]');
    await keys(page, 'r', 'u', 't', 'h', 'Enter');
    await find(page, `article[aria-label="${RUTH}"]`);
    await give(page, 'Edit details');
    await (await find(page, 'input[name=team]')).type('Board');
    await keys(page, 'Enter');
    await hears(page, `[aria-label="About ${RUTH}"]`, 'Board');
    await keys(page, 'n');
    await (await find(page, '.person-unfolded textarea')).type('At lunch: wants the plan');
    await press(page, 'Save');
    await hears(page, '.notebook-status', 'The talk is written down.');
    await (await find(page, '[data-command=writeNote][aria-label^="Edit note"]')).click();
    const note = await find(page, '.notes-field');
    await note.press('End');
    await note.type(' and the figures');
    await hears(page, 'article', 'Saved');
    await note.press('Escape');
    await hears(page, '.talk', 'wants the plan and the figures');

    await keys(page, '/');
    await find(page, '[data-command=search]');
    await page.keyboard.type('figures lunch');
    await hears(page, '.result', RUTH);

    await (await find(page, '.notebook-nav a[href="#look-back"]')).click();
    await find(page, '[data-command=copyLookBack]');
    await keys(page, 'c');
    await hears(page, '.notebook-status', 'Copied');

    // A calendar comes in, and goes again.
    await keys(page, 'g', 'i');
    await find(page, '[data-command=chooseCalendar]');
    const picker = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement> | null;
    await picker?.uploadFile(file);
    await (await find(page, '.import-row input[value=peer]')).focus();
    await keys(page, '3', 'Enter');
    await find(page, '::-p-xpath(//h2[text()="Imported"])');
    await give(page, 'Undo');
    await find(page, '[data-command=chooseCalendar]');
    await keys(page, 'g', 'p');
    await hears(page, '.notebook-view', RUTH);
    expect(await page.evaluate(says, '.notebook-view', 'noor')).toBe(false);

    await (await find(page, '.notebook-nav a[href="#house"]')).click();
    await find(page, '[data-command=makeBackup]');
    await give(page, 'Make a backup');
    await hears(page, '.notebook-status', '.json');
    await expect.poll(() => readdirSync(downloads)).toEqual([expect.stringMatching(/^aside-.*\.json$/)]);
    expect(firefox.refused).toEqual([]);
  } finally {
    await firefox.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});
