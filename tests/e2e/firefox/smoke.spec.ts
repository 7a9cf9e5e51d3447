import { expect, test } from '@playwright/test';
import { createCalendarServer } from '../../calendar/calendar-server';
import { managerWeek } from '../../calendar/manager-week';
import { launchFirefox } from '../../firefox';
import { find } from './find';

const TODAY = '2026-11-18';
/** When this week's talk with the manager begins. */
const MONDAY = '2026-11-16T15:00';

const ITEM = 'Send the plan';
const WIN = 'The search is twice as fast';
/** Runs in the page. */
const hasItem = (text: string) =>
  [...document.querySelectorAll('[role=list] li, ul li')].some((row) => row.textContent?.includes(text));

/** Runs in Calendar's page. */
const isMarked = (eventId: string, text: string) => {
  const chip = document.querySelector(`[data-eventchip][data-eventid="${eventId}"]`);
  return chip !== null && getComputedStyle(chip, '::after').content.startsWith(text);
};

test('in Firefox a click on a 1:1 leads to a saved note and an open item, and nothing leaves the browser', async () => {
  const server = await createCalendarServer({ accounts: [managerWeek(TODAY)], now: `${TODAY}T09:00` });
  const firefox = await launchFirefox({ answer: server.answer });
  try {
    const calendar = await firefox.openCalendar(server.url('week'));
    const panel = await firefox.panelFrame(calendar);
    const chip = await calendar.waitForSelector(
      `[data-eventchip][data-eventid="${server.eventId(`manager@${MONDAY}`)}"]`,
    );
    await chip?.click();
    await find(panel, '[aria-label="New 1:1 with Ruth Abrams"]');
    await (await find(panel, 'input[type=radio][value=manager]')).click();
    await (await find(panel, 'button[type=submit]')).click();

    await (await find(panel, '.notes-field')).type('Wants the plan by Friday.');
    await panel.waitForFunction(() => document.querySelector('[role=status]')?.textContent === 'Saved');
    const add = await find(panel, '[aria-label="Add open item"]');
    await add.type(ITEM);
    await add.press('Enter');
    await panel.waitForFunction(hasItem, {}, ITEM);
    const manager = server.eventId(`manager@${MONDAY}`);
    await calendar.waitForFunction(isMarked, {}, manager, '"1"');

    // A practice's section is loaded when it is first unfolded: from within a page, Firefox must allow that, too.
    await (await find(panel, '[data-practice="upward"]')).click();
    const win = await find(panel, '.practice [data-adds]');
    await win.type(WIN);
    await win.press('Enter');
    await panel.waitForFunction(hasItem, {}, WIN);

    const popup = await firefox.openPopup();
    await (await find(popup, '[role=tab]:nth-of-type(2)')).click();
    await popup.waitForFunction(hasItem, {}, ITEM);

    // This browser cannot tell what lies over the panel: there nothing is removed, but in a tab of its own.
    const remove = `[aria-label="Delete “${ITEM}”"]`;
    await (await panel.waitForSelector(remove))?.evaluate((button) => (button as HTMLElement).click());
    await panel.waitForFunction(() =>
      document.querySelector('[role=alert]')?.textContent?.includes('cannot tell'),
    );
    expect(await panel.$eval(remove, (button) => button.ariaDisabled)).toBe('true');
    expect(await panel.evaluate(hasItem, ITEM)).toBe(true);
    await (await find(panel, '.guard-note button')).click();
    const own = await firefox.ownPage('panel.html');
    await (await own.waitForSelector(remove))?.evaluate((button) => (button as HTMLElement).click());
    await panel.waitForFunction((css) => document.querySelector(css) === null, {}, remove);

    expect(firefox.refused).toEqual([]);
  } finally {
    await firefox.close();
  }
});
