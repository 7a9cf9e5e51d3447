import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import { chromiumSwitches } from '../browsers';
import { firefoxOrigin, firefoxPreferences } from '../firefox';
import { findChromium, findFirefox } from '../run/find-browser.mjs';
import { toView, type View } from './in-page';

/** In which of the browsers' stores the notebook lies: Chromium has two of them. */
export type BackEnd = 'leveldb' | 'sqlite' | 'firefox';
export const BACK_ENDS = ['leveldb', 'sqlite', 'firefox'] as const;
export type ChromiumBackEnd = Exclude<BackEnd, 'firefox'>;

/** The switch that Chromium takes for each of its back ends. */
export const BACK_END_SWITCHES: Record<ChromiumBackEnd, string> = {
  leveldb: '--disable-features=IdbSqliteBackingStore',
  sqlite: '--enable-features=IdbSqliteBackingStore',
};

/** A real browser with the built extension in a profile that is kept, to be killed at any moment. */
export interface OpenedBrowser {
  /** The extension's own page at this path. */
  openView(path: string): Promise<View>;
  /** SIGKILL to the browser and all its processes at once; resolves when none of them is left. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

const built = (target: string) => fileURLToPath(new URL(`../../.output/${target}`, import.meta.url));

/** @param wrap what the browser is started through, e.g. to be watched; default: nothing. */
export async function openBrowser(
  backEnd: BackEnd,
  profile: string,
  wrap: (executable: string) => string = (executable) => executable,
): Promise<OpenedBrowser> {
  const isFirefox = backEnd === 'firefox';
  const executable = isFirefox ? findFirefox() : findChromium();
  if (!executable)
    throw new Error(`No ${isFirefox ? 'Firefox' : 'Chromium'} found. \`npm test\` installs one.`);
  const how = isFirefox ? firefoxOptions() : chromiumOptions(backEnd);
  const browser = await puppeteer.launch({
    ...how,
    executablePath: wrap(executable),
    userDataDir: profile,
    headless: true,
  });
  const origin = isFirefox ? await installInFirefox(browser) : await originInChromium(browser);
  return {
    async openView(path) {
      const page = await browser.newPage();
      // Firefox reports no navigation of an extension's page, so there is none to wait for.
      await page.goto(`${origin}/${path}`, isFirefox ? { waitUntil: [] } : {});
      return toView({ evaluate: (script) => page.evaluate(script) as Promise<never> });
    },
    async kill() {
      await kill(browser);
      if (isFirefox) await preferencesBack(profile);
    },
    close: () => browser.close(),
  };
}

function chromiumOptions(backEnd: ChromiumBackEnd): LaunchOptions {
  const extension = built('chrome-mv3');
  return {
    browser: 'chrome',
    pipe: true,
    enableExtensions: true,
    args: [...chromiumSwitches({ extension }), '--disable-breakpad', BACK_END_SWITCHES[backEnd]],
  };
}

function firefoxOptions(): LaunchOptions {
  return {
    browser: 'firefox',
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...firefoxPreferences,
      // An add-on for the time being would take its notebook with it when the browser is closed.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
    },
  };
}

async function installInFirefox(browser: Browser): Promise<string> {
  await browser.installExtension(built('firefox-mv3'));
  return firefoxOrigin;
}

async function originInChromium(browser: Browser): Promise<string> {
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  return `chrome-extension://${new URL(worker.url()).host}`;
}

async function kill(browser: Browser): Promise<void> {
  const browserProcess = browser.process();
  const pid = browserProcess?.pid;
  if (!browserProcess || pid === undefined) throw new Error('The browser has no process of its own.');
  const exited = new Promise((resolve) => browserProcess.once('exit', resolve));
  // The driver starts a browser as the head of a process group, which its children belong to.
  if (process.platform === 'win32') spawnSync('taskkill', ['/T', '/F', '/PID', String(pid)]);
  else process.kill(-pid, 'SIGKILL');
  if (browserProcess.exitCode === null && browserProcess.signalCode === null) await exited;
  await groupGone(pid);
}

/** The driver puts a Firefox profile's own preferences back when the browser has ended, and tells nobody when it has. */
async function preferencesBack(profile: string): Promise<void> {
  const until = performance.now() + 5_000;
  const isUnderWay = () => readdirSync(profile).some((name) => name.endsWith('.js.puppeteer'));
  while (isUnderWay() && performance.now() < until) await new Promise((resolve) => setTimeout(resolve, 5));
}

/** A child may outlive its parent by a moment, and would still hold the profile's files. */
async function groupGone(pid: number): Promise<void> {
  if (!existsSync('/proc')) return;
  while (readdirSync('/proc').some((name) => isAliveInGroup(name, pid)))
    await new Promise((resolve) => setTimeout(resolve, 5));
}

/** What has ended and only waits to be noticed by its parent (state Z) holds no file any more. */
function isAliveInGroup(name: string, group: number): boolean {
  if (!/^\d+$/.test(name)) return false;
  let stat: string;
  try {
    stat = readFileSync(`/proc/${name}/stat`, 'utf8');
  } catch {
    return false; // Gone meanwhile.
  }
  const [state, , itsGroup] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return state !== 'Z' && Number(itsGroup) === group;
}
