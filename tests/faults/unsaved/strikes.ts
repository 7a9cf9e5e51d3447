import type { Page } from '@playwright/test';
import type { Session } from './session';

/** Something that befalls a page while one types into it. */
export interface Strike {
  name: string;
  /** Which pages it can befall. */
  at: ReadonlyArray<'panel' | 'popup'>;
  run(session: Session): Promise<void>;
  /** Where the page goes on: what the user sees while typing on in it. */
  goesOn?(page: Page): Promise<void>;
  comeBack(session: Session): Promise<void>;
  /** Whether the page is another one afterwards: then the user is told what came back. */
  losesPage: boolean;
}

declare const chrome: { runtime: { reload(): void } };

export const STRIKES: readonly Strike[] = [
  {
    name: 'the tab is loaded again',
    at: ['panel'],
    run: async (session) => void (await session.calendarPage().reload()),
    comeBack: (session) => session.openPanel(session.calendarPage()),
    losesPage: true,
  },
  {
    name: 'the tab is closed',
    at: ['panel'],
    run: (session) => session.calendarPage().close(),
    comeBack: (session) => session.openPanel(),
    losesPage: true,
  },
  {
    name: 'the tab goes elsewhere',
    at: ['panel'],
    run: async (session) => void (await session.calendarPage().goto('about:blank')),
    async comeBack(session) {
      const page = session.calendarPage();
      await page.close();
      await session.openPanel();
    },
    losesPage: true,
  },
  {
    name: 'the popup is closed',
    at: ['popup'],
    run: async (session) => (await session.popup()).close(),
    comeBack: async (session) => void (await session.openPopup()),
    losesPage: true,
  },
  {
    name: 'the page crashes',
    at: ['panel', 'popup'],
    async run(session) {
      const pages = [session.calendarPage(), session.pageOf('popup')];
      for (const page of new Set(pages)) {
        // The command is never answered by a page that it has killed.
        const crashed = page.waitForEvent('crash');
        page.goto('chrome://crash').catch(() => undefined);
        await crashed;
      }
    },
    async comeBack(session) {
      const pages = new Set([session.calendarPage(), session.pageOf('popup')]);
      for (const page of pages) await page.close();
      await session.openPanel();
    },
    losesPage: true,
  },
  {
    name: 'the extension is loaded again',
    at: ['panel'],
    async run(session) {
      const worker = await session.aside().worker();
      const gone = new Promise((resolve) => worker.once('close', resolve));
      await worker.evaluate(() => chrome.runtime.reload());
      await gone;
    },
    async goesOn(page) {
      const panel = page.frames().find((frame) => frame.url().includes('panel.html'));
      await panel?.getByRole('button', { name: 'Reload the page' }).waitFor();
    },
    async comeBack(session) {
      const page = session.calendarPage();
      await page.reload();
      await session.openPanel(page);
    },
    losesPage: true,
  },
  {
    name: 'the worker is stopped',
    at: ['panel', 'popup'],
    run: (session) => session.aside().stopWorker(),
    goesOn: async () => undefined,
    comeBack: async () => undefined,
    losesPage: false,
  },
  {
    name: 'the browser is killed',
    at: ['panel', 'popup'],
    run: (session) => session.kill(),
    comeBack: (session) => session.relaunch(),
    losesPage: true,
  },
];
