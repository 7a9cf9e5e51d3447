import { expect, test } from '@playwright/test';
import { createCalendarServer } from '../../calendar/calendar-server';
import { managerWeek } from '../../calendar/manager-week';
import { launchFirefox } from '../../firefox';
import { find, press } from './find';

const TODAY = '2026-11-18';
const MONDAY = '2026-11-16T15:00';
const PASSPHRASE = 'correct horse battery staple';
const NOTE = 'They quarrelled.';

const says = (text: string) => document.body.textContent?.includes(text) === true;

test('in Firefox a lock is set up, locks every view, and opens again with everything there', async () => {
  const server = await createCalendarServer({ accounts: [managerWeek(TODAY)], now: `${TODAY}T09:00` });
  const firefox = await launchFirefox({ answer: server.answer });
  try {
    const calendar = await firefox.openCalendar(server.url('week'));
    const panel = await firefox.panelFrame(calendar);
    await (await find(calendar, `[data-eventid="${server.eventId(`manager@${MONDAY}`)}"]`)).click();
    await (await find(panel, 'input[type=radio][value=manager]')).click();
    await (await find(panel, 'button[type=submit]')).click();
    await (await find(panel, '.notes-field')).type(NOTE);
    await panel.waitForFunction(() => document.querySelector('[role=status]')?.textContent === 'Saved');

    const page = await firefox.openExtensionPage('notebook.html#house');
    await press(page, 'Set up a lock…');
    await find(page, 'input[autocomplete=new-password]');
    for (const field of await page.$$('input[autocomplete=new-password]')) await field.type(PASSPHRASE);
    await press(page, 'Continue');
    const code = await (await find(page, '.recovery-code')).evaluate((element) => element.textContent ?? '');
    const behindCode = "::-p-xpath(//*[contains(@class, 'recovery-code')]/following::input[@type='text'][1])";
    await (await find(page, behindCode)).type(code.slice(-5));
    await press(page, 'Encrypt everything');
    await page.waitForFunction(says, { timeout: 60_000 }, 'what was not has been erased');
    await press(page, 'Lock now');
    await page.waitForFunction(says, {}, 'Aside is locked');
    await calendar.bringToFront();
    await panel.waitForFunction(says, {}, 'Aside is locked');
    await (await find(panel, 'input[type=password]')).type(PASSPHRASE);
    await press(panel, 'Unlock');
    await (await find(panel, '.notes-field')).evaluate(() => undefined);
    await panel.waitForFunction(
      (note) => document.querySelector<HTMLTextAreaElement>('.notes-field')?.value === note,
      {},
      NOTE,
    );
    expect(firefox.refused).toEqual([]);
  } finally {
    await firefox.close();
  }
});
