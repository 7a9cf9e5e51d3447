import { mkdtempSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Frame, Page } from '@playwright/test';
import { type LaunchedExtension, launchWithExtension, refuseNetwork } from '../../browsers';
import { serveCalendar } from '../../calendar/serve-calendar';
import { account, begin, type CalendarTab, on, openCalendar } from '../../e2e/calendar-test';

const TODAY = `ada@${on(0, '09:00')}`;

/** A browser with the extension, one Calendar tab with Ada's panel, and the popup when it is wanted. */
export interface Session {
  aside(): LaunchedExtension;
  panel(): Frame;
  calendarPage(): Page;
  pageOf(page: 'panel' | 'popup'): Page;
  openPopup(): Promise<Page>;
  /** Opens the popup unless it is there. */
  popup(): Promise<Page>;
  /** The panel of Ada's talk in this tab, which has been loaded anew; without one, in a new tab. */
  openPanel(page?: Page): Promise<void>;
  /** Kills the browser as the system does. */
  kill(): Promise<void>;
  relaunch(): Promise<void>;
  end(): Promise<void>;
}

interface Chrome {
  developerPrivate: { updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void> };
}
declare const chrome: Chrome;

export async function openSession(): Promise<Session> {
  const profile = mkdtempSync(join(tmpdir(), 'aside-unsaved-'));
  let aside: LaunchedExtension;
  let calendar: CalendarTab;
  let popup: Page | null = null;
  let server: Awaited<ReturnType<typeof serveCalendar>>;

  async function launch(): Promise<void> {
    aside = await launchWithExtension({ userDataDir: profile });
    await refuseNetwork(aside.context);
    server = await serveCalendar(aside.context, { accounts: [account()] });
    await allowReloading(aside.context);
  }

  async function showPanel(page?: Page): Promise<void> {
    if (!page) calendar = await openCalendar(aside, server, 'week');
    else calendar = { ...calendar, page, panel: await aside.panelFrame(page) };
    const { page: tab } = calendar;
    await tab.bringToFront();
    await tab
      .locator(`[data-eventchip][data-eventid="${server.eventId(TODAY)}"]`)
      .first()
      .click();
  }

  const session: Session = {
    aside: () => aside,
    panel: () => calendar.panel,
    calendarPage: () => calendar.page,
    pageOf: (page) => (page === 'popup' && popup && !popup.isClosed() ? popup : calendar.page),
    async openPopup() {
      popup = await aside.openPopup();
      return popup;
    },
    async popup() {
      return popup && !popup.isClosed() ? popup : session.openPopup();
    },
    async openPanel(page) {
      await showPanel(page);
      await calendar.panel.getByRole('textbox', { name: 'Notes' }).waitFor();
    },
    async kill() {
      const [, pid] = /-(\d+)$/.exec(readlinkSync(join(profile, 'SingletonLock'))) ?? [];
      const closed = new Promise((resolve) => aside.context.once('close', resolve));
      process.kill(Number(pid), 'SIGKILL');
      await closed;
    },
    async relaunch() {
      popup = null;
      await launch();
      await session.openPanel();
    },
    async end() {
      await aside.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };

  await launch();
  await showPanel();
  await begin(session.panel(), 'Direct report');
  return session;
}

/** Chromium loads an unpacked extension again in its developer mode only. */
async function allowReloading(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(() => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }));
  await page.close();
}
