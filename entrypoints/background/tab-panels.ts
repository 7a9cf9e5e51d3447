import * as v from 'valibot';
import { GUEST_SCHEMA, KEY_SCHEMA } from './stored-shapes';

const shows = v.variant('is', [
  /** No event was opened in this tab, or one that is no 1:1. */
  v.object({ is: v.literal('nothing') }),
  /** The event could not be opened. */
  v.object({ is: v.literal('failure') }),
  v.object({
    is: v.literal('person'),
    personId: v.string(),
    meetingId: v.string(),
    eventState: v.picklist(['confirmed', 'declined', 'cancelled']),
  }),
  v.object({ is: v.literal('new'), guest: v.nullable(GUEST_SCHEMA), name: v.string() }),
  v.object({
    is: v.literal('undecided'),
    why: v.picklist(['no-guests', 'incomplete', 'mailing-list', 'not-one-on-one']),
  }),
]);

const tabPanel = v.object({
  folded: v.boolean(),
  theme: v.picklist(['light', 'dark']),
  /** The event that is open in the tab, as far as later answers need it; null when there is none. */
  event: v.nullable(
    v.object({
      key: KEY_SCHEMA,
      title: v.nullable(v.string()),
      startsAt: v.string(),
      precision: v.picklist(['minute', 'day', 'none']),
      state: v.picklist(['confirmed', 'declined', 'cancelled']),
    }),
  ),
  shows,
  /** The event that was clicked and about which nothing can be said until it is read. */
  waitingFor: v.nullable(v.string()),
});

/** What one tab's panel shows. Lives as long as the browser session, so that a stopped worker loses nothing. */
export type TabPanel = v.InferOutput<typeof tabPanel>;
export type Shows = TabPanel['shows'];

const EMPTY: TabPanel = {
  folded: true,
  theme: 'light',
  event: null,
  shows: { is: 'nothing' },
  waitingFor: null,
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

export function createTabPanels(area: SessionArea): TabPanels {
  const queues = new Map<number, Promise<unknown>>();

  async function read(tabId: number): Promise<TabPanel> {
    const stored = v.safeParse(tabPanel, (await area.get(keyOf(tabId)))[keyOf(tabId)]);
    return stored.success ? stored.output : EMPTY;
  }

  return {
    read,
    change(tabId, change) {
      const before = queues.get(tabId) ?? Promise.resolve();
      const after = before.then(async () => {
        const panel = await change(await read(tabId));
        await area.set({ [keyOf(tabId)]: panel });
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
