import { v7 as uuidv7 } from 'uuid';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { announce, announceTo } from '../../utils/messaging/announce';
import { answerCode } from '../../utils/messaging/command-error';
import { serveCalls } from '../../utils/messaging/serve-calls';
import { serveCutOff } from '../../utils/messaging/serve-cut-off';
import { lockableNotebook } from '../../utils/notebook/lock/lockable-notebook';
import type { Notebook } from '../../utils/notebook/notebook';
import { answerCalendar } from './answer-calendar';
import { answerPages } from './answer-pages';
import { createAutomaticBackups } from './automatic-backups';
import { createBackupDownloads } from './backup-downloads';
import { createBackupPage } from './backup-page';
import { createBackupShelf } from './backup-shelf';
import { showBadge } from './badge';
import { createCalendarTabs } from './calendar-tabs';
import { createKeptPlace } from './kept-place';
import { createOpenEvent } from './open-event';
import { createReportShelf } from './report-shelf';
import { createAutomaticShelf } from './stored-automatic';
import { createSwitch } from './stored-switch';
import { createTabPanels } from './tab-panels';
import { createTypedShelf } from './typed-shelf';

/** The one writer: opens the notebook, serves it, and keeps the badge. */
export default defineBackground(() => {
  const now = (): string => new Date().toISOString();
  const us = { id: browser.runtime.id, origin: browser.runtime.getURL('/').replace(/\/$/, '') };
  const { session, local } = browser.storage;
  const report = (error: unknown): void => console.error(error);
  const reportUnlessLocked = (error: unknown): void => {
    if (answerCode(error) !== 'locked') report(error);
  };

  const onDamaged = (store: string, key: string): void =>
    report(new Error(`A damaged record in ${store}: ${key}`));
  const { notebook, lock, secrets } = lockableNotebook({
    base: 'aside',
    area: local,
    session,
    now,
    newId: uuidv7,
    onDamaged,
    onFailure: report,
    beforeLock: () => withinPatience(Promise.all([announce('lockComing', null), tabs.lockComing()])),
    onChange() {
      changed({ marks: true }).then(openMissed).catch(report);
      keepHouse();
    },
  });
  const panels = createTabPanels(session, browser.runtime.getManifest().version);
  const reports = createReportShelf(session);
  const tabs = createCalendarTabs(browser.tabs, us.origin);
  const openEvent = createOpenEvent({ notebook, now });

  const panelChanged = (tabId: number): void => {
    announceTo(tabId, 'panelChanged', null).catch(report);
  };
  const keepBadge = async (): Promise<void> => {
    const { locked } = await lock.readLock();
    await showBadge(browser.action, locked ? 0 : await notebook.countOpenActions());
  };
  const keepHouse = (): void => {
    notebook.beginSession().catch(reportUnlessLocked);
    indexWords(notebook).catch(reportUnlessLocked);
  };
  let indexing: ReturnType<typeof setTimeout> | undefined;
  const changed = async ({ marks }: { marks: boolean }): Promise<void> => {
    announce('notebookChanged', null).catch(report);
    tabs.notebookChanged({ marks }).catch(report);
    automatic.consider();
    clearTimeout(indexing);
    indexing = setTimeout(() => indexWords(notebook).catch(reportUnlessLocked), WORDS_REST_MS);
    if (marks) await keepBadge();
  };

  const keptPlace = createKeptPlace(local);
  const backups = createBackupShelf({ area: local, now });
  const automatic = createAutomaticBackups({
    shelf: createAutomaticShelf(local),
    secrets,
    notebook,
    now,
    page: createBackupPage(),
    onMade: backups.note,
    onChange: () => announce('notebookChanged', null),
    reportError: report,
  });
  const downloads = createBackupDownloads(() => browser.downloads);
  // Lives as long as the browser session: whether every word is made unreadable, in all views alike.
  const blur = createSwitch({
    area: session,
    key: 'blurred',
    atFirst: false,
    onChange() {
      announce('blurChanged', null).catch(report);
      tabs.notebookChanged({ marks: false }).catch(report);
    },
  });
  // Whether a single letter is a command in our pages; kept over browser sessions.
  const letters = createSwitch({
    area: local,
    key: 'letters-off',
    atFirst: true,
    onChange: () => void changed({ marks: false }).catch(report),
  });
  const typed = createTypedShelf({
    notebook,
    tabs: browser.tabs,
    origin: us.origin,
    newId: uuidv7,
    onSaved: () => changed({ marks: false }),
    report,
  });
  const shared = { notebook, panels, openEvent, reports, keptPlace, panelChanged, report, changed };
  const calendar = answerCalendar(shared);
  /** What was clicked while the notebook was locked is opened now. */
  async function openMissed(): Promise<void> {
    if ((await lock.readLock()).locked) return;
    for (const tabId of await tabs.list()) {
      const { missed } = await panels.read(tabId);
      if (missed === null) continue;
      const { folded } = await calendar.seeEvent(missed, { op: uuidv7(), tabId });
      await tabs.placePanel(tabId, { folded });
    }
  }
  serveCalls({
    calendar,
    pages: answerPages({
      ...shared,
      lock,
      tabs,
      blur,
      letters,
      backups,
      automatic,
      downloads,
      typed,
      changed,
    }),
    us,
    report,
  });

  serveCutOff({
    keep: typed.keep,
    reload: async (tabId) => void (await browser.tabs.reload(tabId)),
    stayAwake: () => browser.runtime.getPlatformInfo(),
    report,
  });

  browser.tabs.onRemoved.addListener((tabId) => {
    panels.forget(tabId).catch(report);
    typed.saveNotes().catch(report);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'fold-panel' && tab?.id !== undefined) fold(tab.id, (folded) => !folded).catch(report);
    if (command === 'palette' && tab?.id !== undefined) showPalette(tab.id, tab.url).catch(report);
    if (command === 'blur') blur.turn().catch(report);
    if (command === 'lock') lock.lockNow().catch(report);
  });
  async function fold(tabId: number, next: (folded: boolean) => boolean): Promise<void> {
    const { folded } = await panels.change(tabId, (panel) => ({ ...panel, folded: next(panel.folded) }));
    await tabs.placePanel(tabId, { folded });
    panelChanged(tabId);
  }

  /** Beside Calendar and in our own pages; of other tabs no address is known, and the popup is as near. */
  async function showPalette(tabId: number, address: string | undefined): Promise<void> {
    if (!address) return browser.action.openPopup();
    await fold(tabId, () => false);
    await announceTo(tabId, 'paletteWanted', null);
  }

  browser.runtime.onStartup.addListener(() => {
    typed.leaveAll().then(typed.saveNotes).catch(reportUnlessLocked);
  });
  // Content scripts share `storage.local` unless told otherwise; Firefox knows the call for `session` only.
  local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(report);
  keepBadge().catch(report);
  // Not every browser tells an extension that it was started: the first worker of the session knows.
  keepHouse();
});

/** What is being written is not read for its words before it has rested so long. */
const WORDS_REST_MS = 5_000;

/** What was written since it was read for its words, in slices; cut off, it goes on at the next start. */
async function indexWords(notebook: Notebook): Promise<void> {
  while (!(await notebook.indexWords()).done);
}

/** A page that hangs must not keep the notebook open. */
const LOCK_PATIENCE_MS = 2_000;

async function withinPatience(saving: Promise<unknown>): Promise<void> {
  await Promise.race([saving, new Promise((resolve) => setTimeout(resolve, LOCK_PATIENCE_MS))]);
}
