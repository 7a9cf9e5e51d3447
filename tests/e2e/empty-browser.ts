import type { LaunchedExtension } from '../browsers';

/** What a browser keeps of its use, as far as anything of ours or a test could find it again. */
export interface Remains {
  databases: string[];
  buckets: string[];
  caches: string[];
  files: string[];
  local: string[];
  stored: Record<string, unknown>;
  permissions: string[];
  badge: string;
  unseenPage: boolean;
  persisted: boolean;
  /** Scripts that come before a page's own may have set it. */
  clockMoved: boolean;
  /** Names of cookies of any site. */
  cookies: string[];
}

/** An extension that was just installed has these permissions, and has left nothing yet. */
export const NOTHING: Remains = {
  databases: [],
  buckets: [],
  caches: [],
  files: [],
  local: [],
  stored: {},
  permissions: ['offscreen', 'storage', 'unlimitedStorage'],
  badge: '',
  unseenPage: false,
  persisted: false,
  clockMoved: false,
  cookies: [],
};

const CALENDAR = 'https://calendar.google.com';

/**
 * Makes a browser that was used as one that was just started: its pages are closed, the worker ends with all that it had in
 * mind, everything kept is deleted, and the worker starts anew. Resolves to what could not be taken away: `NOTHING`, or the
 * browser must not be used again.
 */
export async function emptyBrowser(aside: LaunchedExtension): Promise<Remains> {
  const { context, extensionId } = aside;
  const [page, ...others] = context.pages();
  if (!page) throw new Error('The window is closed.');
  for (const other of others) await other.close();
  // Not later: a worker that starts while its requests are routed and no longer routed hangs.
  await context.unrouteAll({ behavior: 'wait' });
  // The manifest is a page of the extension that wakes nobody.
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
  const session = await context.newCDPSession(page);
  const workerIs = async (status: string, command: () => Promise<unknown>) => {
    const reached = new Promise<void>((resolve) => {
      session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        if (versions.length > 0 && versions.every(({ runningStatus }) => runningStatus === status)) resolve();
      });
    });
    await command();
    await reached;
  };
  const scopeURL = `chrome-extension://${extensionId}/`;
  const start = () => session.send('ServiceWorker.startWorker', { scopeURL });
  // It is told of every tab that was closed, and would be started by that later: asked itself, it has heard of all.
  await workerIs('running', () => session.send('ServiceWorker.enable').then(start));
  await (await aside.worker()).evaluate('chrome.tabs.query({})');
  await workerIs('stopped', () => session.send('ServiceWorker.stopAllWorkers'));
  await context.clearPermissions();
  await context.clearCookies();
  await page.evaluate(takeAway);
  for (const origin of [`chrome-extension://${extensionId}`, CALENDAR]) {
    const storageTypes = 'cookies,file_systems,indexeddb,local_storage,cache_storage,storage_buckets';
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes });
  }
  const cookies = (await context.cookies()).map(({ name }) => name);
  const remains = { ...(await page.evaluate(look)), cookies };
  await workerIs('running', start);
  await session.detach();
  await page.goto('about:blank');
  context.removeAllListeners('request');
  return remains;
}

interface Area {
  get(): Promise<Record<string, unknown>>;
  clear(): Promise<void>;
}

/** What of the browser's own interface is used in the page; it stands in no types that tests see. */
interface Chrome {
  storage: Record<'local' | 'session' | 'sync', Area>;
  permissions: {
    getAll(): Promise<{ permissions: string[] }>;
    remove(asked: { permissions: string[] }): Promise<boolean>;
  };
  action: { getBadgeText(tab: object): Promise<string>; setBadgeText(text: { text: string }): Promise<void> };
  offscreen: { hasDocument(): Promise<boolean>; closeDocument(): Promise<void> };
}

/** Runs in the page. What lies in the browser's own files is deleted from outside. */
async function takeAway(): Promise<void> {
  const { chrome } = globalThis as unknown as { chrome: Chrome };
  if (await chrome.offscreen.hasDocument()) await chrome.offscreen.closeDocument();
  await chrome.permissions.remove({ permissions: ['downloads'] });
  await chrome.action.setBadgeText({ text: '' });
  for (const name of ['local', 'session', 'sync'] as const) await chrome.storage[name].clear();
  const { storageBuckets } = navigator as unknown as {
    storageBuckets: { keys(): Promise<string[]>; delete(name: string): Promise<void> };
  };
  for (const name of await storageBuckets.keys()) await storageBuckets.delete(name);
}

/** Runs in the page. */
async function look(): Promise<Omit<Remains, 'cookies'>> {
  const { chrome } = globalThis as unknown as { chrome: Chrome };
  const { storageBuckets } = navigator as unknown as { storageBuckets: { keys(): Promise<string[]> } };
  const { local, session, sync } = chrome.storage;
  const folder = await navigator.storage.getDirectory();
  const files: string[] = [];
  for await (const [name] of folder as unknown as AsyncIterable<[string]>) files.push(name);
  return {
    databases: (await indexedDB.databases()).map(({ name = '' }) => name),
    buckets: await storageBuckets.keys(),
    caches: await caches.keys(),
    files,
    local: Object.keys(localStorage),
    stored: { ...(await local.get()), ...(await session.get()), ...(await sync.get()) },
    permissions: (await chrome.permissions.getAll()).permissions.sort(),
    badge: await chrome.action.getBadgeText({}),
    unseenPage: await chrome.offscreen.hasDocument(),
    persisted: await navigator.storage.persisted(),
    clockMoved: !String(Date).includes('[native code]'),
  };
}
