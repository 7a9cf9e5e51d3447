import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import type { CalendarAnswer } from './calendar/calendar-server';
import { findFirefox } from './run/find-browser.mjs';

const builtForFirefox = fileURLToPath(new URL('../.output/firefox-mv3', import.meta.url));
const extensionId = 'aside@aside.example';
/** Firefox gives each installation an address of its own; handed in before, it is known to the tests. */
const host = '6a5e1de0-0000-4000-8000-00000000a51d';
export const firefoxOrigin = `moz-extension://${host}`;
export const firefoxPreferences = {
  'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: host }),
  'intl.locale.requested': 'en-US',
};

export interface FirefoxOptions {
  /** Default true. */
  headless?: boolean;
  /** The folder of the built extension. Default `.output/firefox-mv3`. */
  extension?: string;
  /** The folder for downloads. Default: the browser's own. */
  downloads?: string;
  /** What https://calendar.google.com answers: `createCalendarServer(…).answer` of `tests/calendar`. */
  answer: (request: { url: string; method: string; body: string | null }) => CalendarAnswer;
}

export interface LaunchedFirefox {
  browser: Browser;
  /** A tab in which Calendar is answered by us and every other host is refused. */
  openCalendar(address: string): Promise<Page>;
  panelFrame(page: Page): Promise<Frame>;
  /** The toolbar's popup, opened in a tab. */
  openPopup(): Promise<Page>;
  /** Any other page of the extension, e.g. `notebook.html`. */
  openExtensionPage(path: string): Promise<Page>;
  /** A page of the extension that opened in a tab by itself. */
  ownPage(path: string): Promise<Page>;
  /** Every request to another host than Calendar's, as `METHOD address`. */
  refused: string[];
  close(): Promise<void>;
}

/** Firefox over WebDriver BiDi: Playwright's Firefox is patched and takes no extensions. */
export async function launchFirefox(options: FirefoxOptions): Promise<LaunchedFirefox> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('No Firefox found. `npm test` installs one; or set ASIDE_FIREFOX.');

  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless ?? true,
    // Without it WebDriver BiDi refuses to open an extension's page in a tab.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...firefoxPreferences,
      // No test can answer the browser's own question: what is asked for is given.
      'extensions.webextOptionalPermissionPrompts': false,
      ...(options.downloads && {
        'browser.download.folderList': 2,
        'browser.download.dir': options.downloads,
      }),
    },
  });
  await browser.installExtension(options.extension ?? builtForFirefox);
  const refused: string[] = [];
  const openExtensionPage = async (path: string) => {
    const page = await browser.newPage();
    // Firefox reports no navigation of an extension's page, so there is none to wait for.
    await page.goto(`${firefoxOrigin}/${path}`, { waitUntil: [] });
    return page;
  };

  return {
    browser,
    refused,
    async openCalendar(address) {
      const page = await browser.newPage();
      await answerCalendar(page, options.answer, refused);
      await page.goto(address);
      return page;
    },
    panelFrame: (page) => frameAt(page, `${firefoxOrigin}/panel.html`),
    openPopup: () => openExtensionPage('popup.html'),
    openExtensionPage,
    async ownPage(path) {
      const address = `${firefoxOrigin}/${path}`;
      const isIt = async (page: Page) => (await addressOf(page.mainFrame())) === address;
      for (;;) for (const page of await browser.pages()) if (await isIt(page)) return page;
    },
    close: () => browser.close(),
  };
}

/** Asks the frames themselves, once in each of the page's own frames: `frame.url()` stays about:blank for ours. */
async function frameAt(page: Page, address: string): Promise<Frame> {
  for (;;) {
    for (const frame of page.frames()) if ((await addressOf(frame)) === address) return frame;
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}

/** Null for a frame that is just leaving its document. */
function addressOf(frame: Frame): Promise<string | null> {
  return frame.evaluate(() => location.href).catch(() => null);
}

async function answerCalendar(
  page: Page,
  answer: FirefoxOptions['answer'],
  refused: string[],
): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    const url = new URL(request.url());
    if (!/^https?:$/.test(url.protocol)) return request.continue();
    if (url.host !== 'calendar.google.com') {
      refused.push(`${request.method()} ${request.url()}`);
      return request.abort('blockedbyclient');
    }
    const body = request.method() === 'POST' ? ((await request.fetchPostData()) ?? null) : null;
    const asked = { url: request.url(), method: request.method(), body };
    return request.respond(answer(asked));
  });
}
