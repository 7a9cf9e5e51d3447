import { rmSync } from 'node:fs';
import type { CDPSession, Page } from '@playwright/test';
import { decodeEventId } from '../../../utils/calendar/decode-event-id';
import type { Person } from '../../../utils/model/person';
import { type LaunchedExtension, launchWithExtension } from '../../browsers';
import type { AccountSpec } from '../../calendar/calendar-options';
import type { CalendarServer } from '../../calendar/calendar-server';
import { serveCalendar } from '../../calendar/serve-calendar';
import { benchPage, bundle } from '../open-bench';
import { type Amount, tenYears } from '../ten-years';
import { busyCalendar, talkWith } from './busy-calendar';
import { makeIdleExtension } from './idle-extension';

/** A browser with an extension and a busy calendar; with Aside, whose notebook knows the people of the 1:1s. */
export interface BusyBrowser {
  aside: LaunchedExtension;
  account: AccountSpec;
  people: Person[];
  server: CalendarServer;
  /** A new tab with the calendar, drawn. */
  openCalendar(): Promise<CalendarPage>;
  close(): Promise<void>;
}

export interface CalendarPage {
  page: Page;
  session: CDPSession;
  /** Brings an event's chip into view; answers its middle. */
  middleOf(key: string): Promise<{ x: number; y: number }>;
  /** Presses keys, each drawn before the next. */
  press(...keys: string[]): Promise<void>;
}

/** @param amount how much the notebook holds; null: the extension that does nothing. */
export async function openBusyBrowser(chips: number, amount: Amount | null): Promise<BusyBrowser> {
  const people = tenYears(amount ?? FEW).people.slice(0, FEW.people);
  const account = busyCalendar(chips, people);
  const idle = amount === null ? makeIdleExtension() : null;
  const aside = await launchWithExtension(idle === null ? {} : { extension: idle });
  const server = await serveCalendar(aside.context, { accounts: [account] });
  await aside.context.addInitScript(await bundle('calendar/in-page.ts'));
  if (amount) await fillNotebook(aside, amount, seriesOf(server, people));

  return {
    aside,
    account,
    people,
    server,
    async openCalendar() {
      const page = await aside.context.newPage();
      const session = await aside.context.newCDPSession(page);
      // What the machine gives to others in between is not this thread's.
      await session.send('Performance.enable', { timeDomain: 'threadTicks' });
      await page.goto(server.url('week'));
      await page.waitForFunction(() => document.querySelector('[data-eventchip]') !== null);
      await page.evaluate(() => window.__calendar.spy.rest());
      await page.evaluate(() => window.asideBench.frames(2));
      return {
        page,
        session,
        middleOf: (key) => page.evaluate((id) => window.asideBench.middleOf(id), server.eventId(key)),
        press: (...keys) => page.evaluate((all) => window.asideBench.press(all), keys),
      };
    },
    async close() {
      await aside.close();
      if (idle !== null) rmSync(idle, { recursive: true, force: true });
    },
  };
}

/** A notebook that is small, with as many people as the calendar has 1:1s. */
export const FEW: Amount = { people: 20, meetings: 400, items: 1_000, revisions: 1_000 };

function seriesOf(server: CalendarServer, people: readonly Person[]) {
  return people.map(({ id: personId }, index) => {
    const key = decodeEventId(server.eventId(talkWith(index)));
    if (!key) throw new Error('An event of the calendar has no id.');
    return { id: key.seriesId, personId };
  });
}

/** Puts the records where the worker, which is stopped meanwhile, will find them, read for their words already. */
async function fillNotebook(
  aside: LaunchedExtension,
  amount: Amount,
  series: Array<{ id: string; personId: string }>,
): Promise<void> {
  await aside.stopWorker();
  const bench = await benchPage(aside);
  await bench.ask('fill', { amount, series });
  await bench.ask('measureIndexing', null);
  await bench.close();
}
