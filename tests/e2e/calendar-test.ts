import type { Frame, Locator, Page } from '@playwright/test';
import type { LaunchedExtension } from '../browsers';
import type { AccountSpec, CalendarOptions } from '../calendar/calendar-options';
import type { CalendarServer } from '../calendar/calendar-server';
import type { EventSpec } from '../calendar/event-spec';
import { serveCalendar } from '../calendar/serve-calendar';
import { isoDay, isoWallTime, minutesOf, wallTimeAt, wallTimeOfMinutes } from '../calendar/wall-time';
import { test as base, expect } from './aside-test';

export { expect } from './aside-test';

export const ME = { email: 'dana@example.com', name: 'Dana Fox' };
export const ADA = { email: 'ada@example.com', name: 'Ada Byron' };
export const BEN = { email: 'ben@example.com', name: 'Ben Li' };
export const ZONE = 'America/New_York';

const here = () => wallTimeAt(new Date(), ZONE);
/** A wall time so many days from today. */
export const on = (days: number, time: string): string => `${isoDay(here().day + days)}T${time}`;
/** A wall time so many minutes from now. */
export const inMinutes = (minutes: number): string =>
  isoWallTime(wallTimeOfMinutes(minutesOf(here()) + minutes));

/** Weekly with Ada: two weeks ago, a week ago, today, in a week. Its instances are `ada@` + their start. */
export const weekly = (key: string, guest: { email: string; name?: string }, time: string): EventSpec => ({
  key,
  title: `Weekly ${key}`,
  start: on(-14, time),
  repeat: { every: 'week', count: 6 },
  guests: [guest],
});

/** A calendar with 1:1s and everything that is none. */
export function account(more: Partial<AccountSpec> = {}): AccountSpec {
  return {
    ...ME,
    timeZone: ZONE,
    events: [
      weekly('ada', ADA, '09:00'),
      weekly('ben', BEN, '11:00'),
      { key: 'group', title: 'Planning', start: on(0, '13:00'), guests: [ADA, BEN] },
      { key: 'solo', title: 'Read the paper', start: on(0, '14:00') },
      { key: 'unlisted', title: 'Eve 1:1', start: on(0, '15:00') },
      {
        key: 'list',
        title: 'Team talk',
        start: on(0, '16:00'),
        guests: [{ email: 'team@example.com', isGroup: true }],
      },
      {
        key: 'large',
        title: 'All hands',
        start: on(0, '17:00'),
        guests: Array.from({ length: 60 }, (_, n) => ({ email: `guest${n}@example.com` })),
        guestRowsShown: 0,
      },
      { key: 'task', kind: 'task', title: 'Expenses', start: on(0, '08:00') },
      { key: 'focus', kind: 'focusTime', title: 'Focus', start: on(0, '07:00') },
    ],
    ...more,
  };
}

/** One Calendar tab with its panel. */
export interface CalendarTab {
  page: Page;
  panel: Frame;
  server: CalendarServer;
  chip(key: string): Locator;
  /** Clicks an event's chip, as a hand does. */
  open(key: string): Promise<void>;
  /** Waits until Google's popup stands, with this title. */
  popup(title: string): Locator;
}

interface Fixtures {
  options: Partial<CalendarOptions>;
  view: string;
  calendar: CalendarTab;
}

/** The built extension beside the stand-in calendar: `test.use({ view: 'month', options: { language: 'ja' } })`. */
export const test = base.extend<Fixtures>({
  options: [{}, { option: true }],
  view: ['week', { option: true }],
  calendar: async ({ aside, options, view }, use) => {
    const server = await serveCalendar(aside.context, { accounts: [account()], ...options });
    await use(await openCalendar(aside, server, view));
    expect(server.otherRequests).toEqual([]);
  },
});

export async function openCalendar(
  aside: LaunchedExtension,
  server: CalendarServer,
  path: string,
  user = 0,
): Promise<CalendarTab> {
  const page = await aside.context.newPage();
  await page.goto(server.url(path, user));
  const panel = await aside.panelFrame(page);
  const chip = (key: string) =>
    page.locator(`[data-eventchip][data-eventid="${server.eventId(key, user)}"]`).first();
  return {
    page,
    panel,
    server,
    chip,
    open: (key) => chip(key).click(),
    popup: (title) => page.getByRole('dialog').filter({ has: page.getByRole('heading', { name: title }) }),
  };
}

/** Begins with the person whom the panel offers. */
export async function begin(panel: Frame, relationship = 'Peer'): Promise<void> {
  const radio = panel.getByRole('radio', { name: relationship });
  await pointInto(radio);
  await radio.check();
  await panel.getByRole('button', { name: 'Begin' }).click();
  await panel.getByRole('textbox', { name: 'Notes' }).waitFor();
}

/**
 * Brings the pointer over a control of a frame that has just been shown, as a hand does before it clicks: for a moment the
 * browser still gives to the page behind what is done there.
 */
async function pointInto(control: Locator): Promise<void> {
  const isOver = () =>
    control.evaluate(({ ownerDocument }) => ownerDocument.querySelector(':root:hover') !== null);
  await expect
    .poll(async () => {
      await control.hover();
      return isOver();
    })
    .toBe(true);
}

/** Adds an open item in the panel and waits until it stands in the list. */
export async function addItem(panel: Frame, text: string): Promise<void> {
  const field = panel.getByRole('textbox', { name: 'Add open item' });
  await field.fill(text);
  await field.press('Enter');
  await panel.getByRole('list', { name: 'Open items' }).getByRole('checkbox', { name: text }).waitFor();
}

/** Presses what takes something away, as a hand does: that counts in the panel once it was in sight for a moment. */
export async function pressToRemove(control: Locator): Promise<void> {
  await control.hover();
  // Hovered: before that was heard, it may have been sure by the keyboard.
  const sure = ':root:hover[data-guard="sure"]';
  await expect
    .poll(() => control.evaluate((element, css) => element.ownerDocument.querySelector(css) !== null, sure))
    .toBe(true);
  await control.click();
}
