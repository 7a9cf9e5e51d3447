import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { createCalendarServer } from '../../calendar/calendar-server';
import { managerWeek } from '../../calendar/manager-week';
import { launchFirefox } from '../../firefox';
import { openWithAge } from '../age-tool';

const TODAY = '2026-11-18';
const PASSPHRASE = 'correct horse battery staple';
const MONDAY = '2026-11-16T15:00';

test('in Firefox, automatic backup saves a locked file in the folder Aside', async () => {
  // A browser starts and a key is made.
  test.slow();
  const folder = mkdtempSync(join(tmpdir(), 'aside-automatic-'));
  const downloads = join(folder, 'downloads');
  mkdirSync(downloads);
  const server = await createCalendarServer({ accounts: [managerWeek(TODAY)], now: `${TODAY}T09:00` });
  const firefox = await launchFirefox({ answer: server.answer, downloads });
  try {
    const calendar = await firefox.openCalendar(server.url('week'));
    const panel = await firefox.panelFrame(calendar);
    const chip = await calendar.waitForSelector(
      `[data-eventchip][data-eventid="${server.eventId(`manager@${MONDAY}`)}"]`,
    );
    await chip?.click();
    await (await panel.waitForSelector('input[type=radio][value=manager]', { visible: true }))?.click();
    await (await panel.waitForSelector('button[type=submit]', { visible: true }))?.click();
    await panel.waitForSelector('.notes-field', { visible: true });

    const page = await firefox.openExtensionPage('notebook.html#house');
    await (await page.waitForSelector('::-p-xpath(//label[contains(., "Lock each one")]//input)'))?.click();
    await (await page.waitForSelector('input[type=password]'))?.type(PASSPHRASE);
    await (await page.waitForSelector('::-p-xpath(//button[text()="Switch on"])'))?.click();
    await page.waitForFunction(
      () => document.querySelector('[role=status]')?.textContent === 'Automatic backup saved.',
      { timeout: 60_000 },
    );
    const saved = join(downloads, 'Aside');
    expect(existsSync(saved)).toBe(true);
    const [name = ''] = readdirSync(saved);
    expect(name).toMatch(/^aside-\d{4}-\d\d-\d\d\.json\.age$/);
    expect(readFileSync(join(saved, name)).includes('Ruth')).toBe(false);
    const plain = openWithAge(join(saved, name), PASSPHRASE);
    if (plain !== null) expect(plain).toContain('Ruth Abrams');
    expect(firefox.refused).toEqual([]);
  } finally {
    await firefox.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});
