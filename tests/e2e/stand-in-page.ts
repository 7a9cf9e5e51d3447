import { type Browser, test as base, chromium, type Page } from '@playwright/test';
import type { AccountSpec, CalendarOptions } from '../calendar/calendar-options';
import type { CalendarServer } from '../calendar/calendar-server';
import { serveCalendar } from '../calendar/serve-calendar';
import { WITHOUT_FEATURES } from '../chromium-features';
import { findChromium } from '../run/find-browser.mjs';

const ana = { email: 'ana.costa@example.com', name: 'Ana Costa', response: 'accepted' } as const;
const bo = { email: 'bo.nilsen@example.com', name: 'Bo Nilsen' } as const;

/** One event of each kind, in a week in which each can be counted. */
export const smallAccount: AccountSpec = {
  email: 'dana.doe@gmail.com',
  name: 'Dana Doe',
  timeZone: 'Europe/Lisbon',
  calendars: [{ id: 'holidays@group.v.calendar.google.com', name: 'Holidays' }],
  events: [
    {
      key: 'pair',
      title: 'Ana / Dana',
      start: '2026-11-11T10:00',
      end: '2026-11-11T11:00',
      repeat: { every: 'week', count: 2 },
      exceptions: { '2026-11-18T10:00': { start: '2026-11-19T11:00', end: '2026-11-19T12:00' } },
      guests: [ana],
      meet: 'abc-defg-hij',
      location: '1 Main Street',
      rooms: [{ name: 'Aspen', building: 'HQ', capacity: 4 }, { name: 'Birch' }],
      description: 'What is on your mind?',
    },
    {
      key: 'declined',
      title: 'Bo, Dana',
      start: '2026-11-18T14:00',
      end: '2026-11-18T15:00',
      organiser: bo,
      guests: [bo, { email: 'everyone@example.com', isGroup: true }],
      myResponse: 'declined',
    },
    { key: 'short', title: 'Call', start: '2026-11-17T09:00', end: '2026-11-17T09:15' },
    { key: 'all-day', title: 'Fair', start: '2026-11-18', end: '2026-11-20' },
    { key: 'task', kind: 'task', title: 'Send it', start: '2026-11-19T08:00' },
    { key: 'focus', kind: 'focusTime', title: 'Write', start: '2026-11-20T09:00', end: '2026-11-20T11:00' },
    {
      key: 'holiday',
      kind: 'holiday',
      title: 'Founders’ Day',
      start: '2026-11-20',
      calendar: 'holidays@group.v.calendar.google.com',
    },
  ],
};

export type OpenCalendar = (
  path: string,
  options?: Partial<CalendarOptions>,
) => Promise<{ page: Page; server: CalendarServer }>;

/** Opens the stand-in calendar in a browser without the extension. */
export const test = base.extend<{ open: OpenCalendar }, { plainBrowser: Browser }>({
  plainBrowser: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to learn what a fixture needs.
    async ({}, use) => {
      const executablePath = findChromium();
      if (!executablePath) throw new Error('No Chromium found; set ASIDE_CHROMIUM.');
      const browser = await chromium.launch({
        executablePath,
        args: [
          '--disable-gpu',
          WITHOUT_FEATURES,
          ...(process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : []),
        ],
      });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  open: async ({ plainBrowser }, use) => {
    const context = await plainBrowser.newContext({ viewport: { width: 1360, height: 850 } });
    const errors: string[] = [];
    await use(async (path, options) => {
      const server = await serveCalendar(context, {
        accounts: [smallAccount],
        now: '2026-11-18T12:00',
        ...options,
      });
      const page = await context.newPage();
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto(path.startsWith('https:') ? path : server.url(path));
      await page.locator('body[data-viewkey], [data-is-create]').first().waitFor();
      return { page, server };
    });
    await context.close();
    if (errors.length > 0) throw new Error(`the page's own scripts failed: ${errors.join('; ')}`);
  },
});

/** The stages of the first opening are through. */
export async function openPopup(page: Page, key: string): Promise<void> {
  await page.evaluate((name) => {
    window.__calendar.openEvent(name);
    return window.__calendar.popupSettled();
  }, key);
}
