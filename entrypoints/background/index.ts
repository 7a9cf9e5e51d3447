import { uuidv7 } from 'uuidv7';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { announce, announceTo } from '../../utils/messaging/announce';
import { serveCalls } from '../../utils/messaging/serve-calls';
import { createNotebook } from '../../utils/notebook/create-notebook';
import { openDatabase } from '../../utils/notebook/open-database';
import { answerCalendar } from './answer-calendar';
import { answerPages } from './answer-pages';
import { showBadge } from './badge';
import { createBlur } from './blur';
import { createCalendarTabs } from './calendar-tabs';
import { createKeptPlace } from './kept-place';
import { createOpenEvent } from './open-event';
import { createReportShelf } from './report-shelf';
import { createTabPanels } from './tab-panels';
import { createUpcoming } from './upcoming';

/** The one writer: opens the notebook, serves it, and keeps the badge. */
export default defineBackground(() => {
  const now = (): string => new Date().toISOString();
  const us = { id: browser.runtime.id, origin: browser.runtime.getURL('/').replace(/\/$/, '') };
  const { session, local } = browser.storage;
  const report = (error: unknown): void => console.error(error);

  const onDamaged = (store: string, key: string): void =>
    report(new Error(`A damaged record in ${store}: ${key}`));
  const notebook = createNotebook({ open: () => openDatabase('aside'), now, newId: uuidv7, onDamaged });
  const panels = createTabPanels(session);
  const upcoming = createUpcoming({ area: session, now });
  const reports = createReportShelf(session);
  const tabs = createCalendarTabs(browser.tabs, us.origin);
  const openEvent = createOpenEvent({ notebook, now });

  const panelChanged = (tabId: number): void => {
    announceTo(tabId, 'panelChanged', null).catch(report);
  };
  const keepBadge = async (): Promise<void> => showBadge(browser.action, await notebook.countOpenActions());
  const changed = async ({ marks }: { marks: boolean }): Promise<void> => {
    announce('notebookChanged', null).catch(report);
    tabs.notebookChanged({ marks }).catch(report);
    if (marks) await keepBadge();
  };

  const keptPlace = createKeptPlace(local);
  const blur = createBlur({
    area: session,
    onChange() {
      announce('blurChanged', null).catch(report);
      tabs.notebookChanged({ marks: false }).catch(report);
    },
  });
  const shared = { notebook, panels, openEvent, upcoming, reports, keptPlace, panelChanged, report };
  serveCalls({
    calendar: answerCalendar(shared),
    pages: answerPages({ ...shared, tabs, blur, changed }),
    us,
    report,
  });

  browser.tabs.onRemoved.addListener((tabId) => {
    panels.forget(tabId).catch(report);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'fold-panel' && tab?.id !== undefined) toggle(tab.id).catch(report);
    if (command === 'blur') blurOrShow().catch(report);
  });
  async function toggle(tabId: number): Promise<void> {
    const { folded } = await panels.change(tabId, (panel) => ({ ...panel, folded: !panel.folded }));
    await tabs.placePanel(tabId, { folded });
    panelChanged(tabId);
  }

  async function blurOrShow(): Promise<void> {
    await blur.set(!(await blur.read()));
  }

  browser.runtime.onStartup.addListener(() => {
    notebook.prune().catch(report);
  });
  // Content scripts share `storage.local` unless told otherwise; Firefox knows the call for `session` only.
  local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(report);
  keepBadge().catch(report);
});
