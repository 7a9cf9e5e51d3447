import type { Page } from '@playwright/test';
import { type LaunchedExtension, type LaunchOptions, launchWithExtension } from '../browsers';
import type { CalendarOptions } from '../calendar/calendar-options';
import type { CalendarServer } from '../calendar/calendar-server';
import { managerWeek } from '../calendar/manager-week';
import { serveCalendar } from '../calendar/serve-calendar';

export interface DemoCalendar {
  aside: LaunchedExtension;
  calendar: CalendarServer;
  page: Page;
}

/** A manager's week, this week, on Calendar's own address but without network; all times are of this computer's zone. */
export async function openDemoCalendar(
  options: LaunchOptions,
  calendarOptions: Omit<Partial<CalendarOptions>, 'accounts'> = {},
): Promise<DemoCalendar> {
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const aside = await launchWithExtension({ timezoneId: timeZone, ...options });
  const calendar = await serveCalendar(aside.context, {
    accounts: [{ ...managerWeek(today()), timeZone }],
    ...calendarOptions,
  });
  const page = aside.context.pages()[0] ?? (await aside.context.newPage());
  await page.goto(calendar.url('week'));
  return { aside, calendar, page };
}

function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
