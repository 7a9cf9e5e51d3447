import type { Browser, browser } from 'wxt/browser';
import { announceTo } from '../../utils/messaging/announce';
import type { PanelPlace } from '../../utils/messaging/protocol';

const CALENDAR_PAGES = 'https://calendar.google.com/*';
const CALENDAR_START = 'https://calendar.google.com/calendar/';

/** The tabs that show Calendar. Needs no permission but the one site. */
export interface CalendarTabs {
  /** The Calendar tab the user looks at, or looked at last while one of our own pages is in front; null if none. */
  inFront(): Promise<number | null>;
  /** Shows the Calendar tab used last, opening one if need be. */
  bringToFront(): Promise<number>;
  /** Shows one of our own pages in a tab of its own; answers which. */
  openPage(path: string): Promise<number>;
  /** All of them, the one used last first. */
  list(): Promise<number[]>;
  placePanel(tabId: number, how: { folded: boolean }): Promise<void>;
  movePanel(tabId: number, to: PanelPlace): Promise<void>;
  /** Tells every panel, and with `marks` every content script, that the notebook changed. */
  notebookChanged(what: { marks: boolean }): Promise<void>;
  /** Tells every panel that the notebook is about to be locked; resolves once what was typed there is saved. */
  lockComing(): Promise<void>;
}

export function createCalendarTabs(tabs: typeof browser.tabs, ownPages: string): CalendarTabs {
  async function calendarTabs(): Promise<Browser.tabs.Tab[]> {
    const found = await tabs.query({ url: CALENDAR_PAGES });
    return found.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  }

  return {
    async inFront() {
      const [active] = await tabs.query({ active: true, lastFocusedWindow: true });
      const calendars = await calendarTabs();
      if (active?.url?.startsWith(ownPages)) return calendars[0]?.id ?? null;
      return calendars.find((tab) => tab.id === active?.id)?.id ?? null;
    },
    async bringToFront() {
      const [latest] = await calendarTabs();
      const tab =
        latest?.id === undefined
          ? await tabs.create({ url: CALENDAR_START })
          : await tabs.update(latest.id, { active: true });
      return idOf(tab);
    },
    openPage: async (path) => idOf(await tabs.create({ url: `${ownPages}/${path}` })),
    list: async () => (await calendarTabs()).flatMap(({ id }) => id ?? []),
    placePanel: (tabId, how) => announceTo(tabId, 'placePanel', how),
    movePanel: (tabId, to) => announceTo(tabId, 'movePanel', to),
    async lockComing() {
      const ids = (await calendarTabs()).flatMap(({ id }) => id ?? []);
      await Promise.all(ids.map((id) => announceTo(id, 'lockComing', null)));
    },
    async notebookChanged({ marks }) {
      for (const { id } of await calendarTabs()) {
        if (id === undefined) continue;
        await announceTo(id, 'panelChanged', null);
        if (marks) await announceTo(id, 'marksChanged', null);
      }
    },
  };
}

function idOf(tab: Browser.tabs.Tab | undefined): number {
  if (tab?.id === undefined) throw new Error('The browser gave a tab without an id');
  return tab.id;
}
