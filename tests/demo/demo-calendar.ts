import type { Page } from '@playwright/test';
import { type LaunchedExtension, type LaunchOptions, launchWithExtension } from '../browsers';
import type { CalendarServer } from '../calendar/calendar-server';
import { managerWeek } from '../calendar/manager-week';
import { serveCalendar } from '../calendar/serve-calendar';

export interface DemoCalendar {
  aside: LaunchedExtension;
  calendar: CalendarServer;
  page: Page;
}

/** A manager's week, this week, on Calendar's own address but without network. */
export async function openDemoCalendar(options: LaunchOptions): Promise<DemoCalendar> {
  const aside = await launchWithExtension(options);
  const calendar = await serveCalendar(aside.context, { accounts: [managerWeek(today())] });
  const page = aside.context.pages()[0] ?? (await aside.context.newPage());
  await page.goto(calendar.url('week'));
  return { aside, calendar, page };
}

function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
