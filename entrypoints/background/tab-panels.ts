import type { EventKey, EventSighting, EventState, Guest, StartPrecision } from '../../utils/model/event';

export type Shows =
  /** No event was opened in this tab, or one that is no 1:1. */
  | { is: 'nothing' }
  /** An event is open that is not read yet. */
  | { is: 'waiting' }
  /** The event could not be opened. */
  | { is: 'failure' }
  /** The event was opened while the notebook was locked: see `missed`. */
  | { is: 'locked' }
  | { is: 'person'; personId: string; meetingId: string; eventState: EventState }
  | { is: 'new'; guest: Guest | null; name: string }
  | { is: 'undecided'; why: 'no-guests' | 'incomplete' | 'mailing-list' | 'not-one-on-one' };

/** What one tab's panel shows. Lives as long as the browser session, so that a stopped worker loses nothing. */
export interface TabPanel {
  folded: boolean;
  theme: 'light' | 'dark';
  /** The event that is open in the tab, as far as later answers need it; null when there is none. */
  event: {
    key: EventKey;
    title: string | null;
    /** ISO instant. */
    startsAt: string;
    precision: StartPrecision;
    state: EventState;
  } | null;
  shows: Shows;
  /** The event that was clicked and about which nothing can be said until it is read. */
  waitingFor: string | null;
  /** The event that was opened while the notebook was locked; accepted at the boundary, and gone with the session. */
  missed: EventSighting | null;
}

const EMPTY: TabPanel = {
  folded: true,
  theme: 'light',
  event: null,
  shows: { is: 'nothing' },
  waitingFor: null,
  missed: null,
};

/** The part of `browser.storage.session` that is used. */
export interface SessionArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(entries: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

export interface TabPanels {
  read(tabId: number): Promise<TabPanel>;
  /** One change after the other for each tab, so that a slow answer never overwrites a later click. */
  change(tabId: number, change: (panel: TabPanel) => Promise<TabPanel> | TabPanel): Promise<TabPanel>;
  forget(tabId: number): Promise<void>;
}

/** @param version of the extension: what another one wrote, before an update for instance, is of another shape. */
export function createTabPanels(area: SessionArea, version: string): TabPanels {
  const queues = new Map<number, Promise<unknown>>();

  async function read(tabId: number): Promise<TabPanel> {
    const { [keyOf(tabId)]: stored } = await area.get(keyOf(tabId));
    const kept = stored as { version: string; panel: TabPanel } | undefined;
    return kept?.version === version ? kept.panel : EMPTY;
  }

  return {
    read,
    change(tabId, change) {
      const before = queues.get(tabId) ?? Promise.resolve();
      const after = before.then(async () => {
        const panel = await change(await read(tabId));
        await area.set({ [keyOf(tabId)]: { version, panel } });
        return panel;
      });
      // The queue goes on after a failure; who asked for the change hears of it through `after`.
      queues.set(
        tabId,
        after.catch(() => undefined),
      );
      return after;
    },
    async forget(tabId) {
      queues.delete(tabId);
      await area.remove(keyOf(tabId));
    },
  };
}

const keyOf = (tabId: number): string => `panel:${tabId}`;
