import type { BrowserContext } from '@playwright/test';
import type { CalendarOptions } from './calendar-options';
import { type CalendarServer, createCalendarServer } from './calendar-server';

/**
 * Serves the stand-in calendar on the true origin, without network, in every page of a browser context. Requests to
 * other http(s) addresses are aborted and recorded; extension pages are left alone.
 */
export async function serveCalendar(
  context: BrowserContext,
  options: CalendarOptions,
): Promise<CalendarServer> {
  const server = await createCalendarServer(options);
  await context.route(/^https?:/, async (route) => {
    server.otherRequests.push(route.request().url());
    await route.abort();
  });
  await context.route('https://calendar.google.com/**', async (route) => {
    const request = route.request();
    await route.fulfill(
      server.answer({ url: request.url(), method: request.method(), body: request.postData() }),
    );
  });
  return server;
}
