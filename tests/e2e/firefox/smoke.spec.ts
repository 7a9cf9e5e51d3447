import { expect, test } from '@playwright/test';
import { createCalendarServer } from '../../calendar/calendar-server';
import { managerWeek } from '../../calendar/manager-week';
import { launchFirefox } from '../../firefox';

test('in Firefox the panel stands beside Calendar, the popup opens, and nothing leaves the browser', async () => {
  const server = await createCalendarServer({
    accounts: [managerWeek('2026-11-18')],
    now: '2026-11-18T09:00',
  });
  const firefox = await launchFirefox({ answer: server.answer });
  try {
    const calendar = await firefox.openCalendar(server.url('week'));
    await calendar.waitForSelector('[data-eventid]');
    const panel = await firefox.panelFrame(calendar);
    await panel.waitForSelector('body:not(:empty)');

    const popup = await firefox.openPopup();
    await popup.waitForSelector('body:not(:empty)');

    expect(firefox.refused).toEqual([]);
  } finally {
    await firefox.close();
  }
});
