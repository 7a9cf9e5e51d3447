import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Frame, type Page, type Worker } from '@playwright/test';
import { joinFeatures, WITHOUT_FEATURES } from './chromium-features';
import { findChromium } from './run/find-browser.mjs';

const builtForChromium = fileURLToPath(new URL('../.output/chrome-mv3', import.meta.url));

export interface LaunchOptions {
  /** Default true. */
  headless?: boolean;
  /** The folder of the built extension. Default `.output/chrome-mv3`. */
  extension?: string;
  args?: string[];
  colorScheme?: 'light' | 'dark';
  /** BCP 47; also the language of the extension's own texts. */
  locale?: string;
  timezoneId?: string;
  /** Null: as large as the window. */
  viewport?: { width: number; height: number } | null;
  /** Kept when given, so that the same profile can be opened again. Default: a fresh one, removed on close. */
  userDataDir?: string;
}

export interface LaunchedExtension {
  context: BrowserContext;
  extensionId: string;
  /** The background worker; waits until it runs. */
  worker(): Promise<Worker>;
  /** Stops the background worker as the browser does when it is idle. The next message starts it again. */
  stopWorker(): Promise<void>;
  /** The panel's frame in this page. It stands in a closed shadow root, where no locator reaches it. */
  panelFrame(page: Page): Promise<Frame>;
  /** The toolbar's popup, opened in a tab. */
  openPopup(): Promise<Page>;
  /** Any other page of the extension, e.g. `notebook.html`. */
  openExtensionPage(path: string): Promise<Page>;
  close(): Promise<void>;
}

export async function launchWithExtension(options: LaunchOptions = {}): Promise<LaunchedExtension> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found. `npm test` installs one; or set ASIDE_CHROMIUM.');

  const profile = options.userDataDir ?? mkdtempSync(join(tmpdir(), 'aside-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: options.headless ?? true,
    args: joinFeatures([...chromiumSwitches(options), ...(options.args ?? [])]),
    colorScheme: options.colorScheme ?? 'light',
    locale: options.locale ?? 'en-US',
    timezoneId: options.timezoneId ?? 'America/New_York',
    viewport: options.viewport === undefined ? { width: 1440, height: 900 } : options.viewport,
  });

  const worker = async () => context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
  const extensionId = new URL((await worker()).url()).host;
  const openExtensionPage = async (path: string) => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/${path}`);
    return page;
  };

  return {
    context,
    extensionId,
    worker,
    stopWorker: () => stopWorker(context, openExtensionPage),
    panelFrame: (page) => extensionFrame(page, 'panel.html'),
    openPopup: () => openExtensionPage('popup.html'),
    openExtensionPage,
    async close() {
      await context.close();
      if (!options.userDataDir) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** What Chromium is started with to have the extension, and to leave the network alone. */
export function chromiumSwitches(options: LaunchOptions): string[] {
  const extension = options.extension ?? builtForChromium;
  const isRoot = process.getuid?.() === 0;
  return [
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    `--lang=${options.locale ?? 'en-US'}`,
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    WITHOUT_FEATURES,
    // Chromium's sandbox refuses to run as root, and containers of CI services lack what it needs.
    ...(isRoot || process.env.CI ? ['--no-sandbox'] : []),
  ];
}

/** Waits for a frame by the address's end. With `use_dynamic_url` its host is not the extension's id. */
export async function extensionFrame(page: Page, path: string, timeout = 10_000): Promise<Frame> {
  const isIt = (frame: Frame) =>
    frame.url().startsWith('chrome-extension://') && new URL(frame.url()).pathname === `/${path}`;
  const present = page.frames().find(isIt);
  if (present) return present;
  return page.waitForEvent('framenavigated', { predicate: isIt, timeout });
}

/**
 * Playwright keeps its `Worker` over a stop and evaluates in the next one, so its `close` event says nothing: the
 * protocol's own report is waited for. The manifest is a page of the extension that wakes nobody.
 */
async function stopWorker(
  context: BrowserContext,
  openExtensionPage: (path: string) => Promise<Page>,
): Promise<void> {
  const page = await openExtensionPage('manifest.json');
  const session = await context.newCDPSession(page);
  const stopped = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.length > 0 && versions.every((version) => version.runningStatus === 'stopped')) resolve();
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await page.close();
}

export interface RefusedRequests {
  /** Every request to another host than Calendar's, as `METHOD address`. A test expects this to be empty at its end. */
  refused: string[];
}

/** Records by listening, so that a route added later, which answers first, cannot hide a request. */
export async function refuseNetwork(
  context: BrowserContext,
  refused: string[] = [],
): Promise<RefusedRequests> {
  const isElsewhere = (url: URL) => /^https?:$/.test(url.protocol) && url.host !== 'calendar.google.com';
  context.on('request', (request) => {
    if (isElsewhere(new URL(request.url()))) refused.push(`${request.method()} ${request.url()}`);
  });
  await context.route(isElsewhere, (route) => route.abort('blockedbyclient'));
  return { refused };
}
