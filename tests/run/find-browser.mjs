import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Where `install-browser.mjs` puts what it downloads itself: outside node_modules, so that `npm ci` keeps it. */
export const ownBrowsers = join(homedir(), '.cache', 'aside-browsers');

/**
 * A Chromium that loads an unpacked extension from the command line, or null. Branded Chrome is left out on purpose:
 * since 137 it ignores `--load-extension`; Chrome for Testing and Chromium do not.
 */
export function findChromium(env = process.env) {
  const places = () => [
    playwrightsChromium(),
    ...inPath(env, ['chromium', 'chromium-browser', 'ungoogled-chromium']),
    ...usualPlaces.chromium(env),
    ...downloaded('chrome'),
  ];
  return named(env, 'ASIDE_CHROMIUM') ?? firstUsable('chromium', places());
}

/** A Firefox that can be driven over WebDriver BiDi, or null. Playwright's own is patched and takes no extensions. */
export function findFirefox(env = process.env) {
  const places = () => [
    ...inPath(env, ['firefox', 'firefox-esr', 'firefox-developer-edition']),
    ...usualPlaces.firefox(env),
    ...downloaded('firefox'),
  ];
  return named(env, 'ASIDE_FIREFOX') ?? firstUsable('firefox', places());
}

const usualPlaces = {
  chromium: (env) => [
    '/usr/lib/chromium/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    join(homedir(), 'Applications/Chromium.app/Contents/MacOS/Chromium'),
    ...programFolders(env).map((folder) => join(folder, 'Chromium', 'Application', 'chrome.exe')),
  ],
  firefox: (env) => [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
    join(homedir(), 'Applications/Firefox.app/Contents/MacOS/firefox'),
    ...programFolders(env).map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe')),
  ],
};

function programFolders(env) {
  return [env.LOCALAPPDATA, env.PROGRAMFILES, env['PROGRAMFILES(X86)']].filter(Boolean);
}

/** What the user names is taken at their word, and said to be missing rather than passed over. */
function named(env, variable) {
  const path = env[variable];
  if (!path) return null;
  if (!existsSync(path)) throw new Error(`${variable} names ${path}, but there is no such file.`);
  return path;
}

/** Where Playwright's Chrome for Testing is or would be. Playwright knows: it keeps one folder for each version. */
export function playwrightsChromium() {
  try {
    return createRequire(import.meta.url)('playwright-core').chromium.executablePath();
  } catch {
    return null; // The packages are not installed yet, or Playwright knows no build for this system.
  }
}

/** `@puppeteer/browsers` unpacks to `{folder}/{browser}/{platform-version}/…/{executable}`. */
function downloaded(browser) {
  const names =
    browser === 'chrome' ? ['chrome', 'chrome.exe', 'Google Chrome for Testing'] : ['firefox', 'firefox.exe'];
  const builds = join(ownBrowsers, browser);
  if (!existsSync(builds)) return [];
  return readdirSync(builds).flatMap((build) => executablesBelow(join(builds, build), names, 5));
}

function executablesBelow(folder, names, depth) {
  if (depth === 0) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  const found = entries.filter((entry) => entry.isFile() && names.includes(entry.name));
  if (found.length > 0) return found.map((entry) => join(folder, entry.name));
  return entries
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => executablesBelow(join(folder, entry.name), names, depth - 1));
}

function inPath(env, names) {
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter(Boolean);
  const endings = process.platform === 'win32' ? ['.exe'] : [''];
  return names.flatMap((name) =>
    folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending))),
  );
}

function firstUsable(browser, paths) {
  return paths.find((path) => isFile(path) && !isSnap(path) && answers(browser, path)) ?? null;
}

function isFile(path) {
  return path !== null && existsSync(path) && statSync(path).isFile();
}

/** A snap sees its own /tmp and no dot folders, so it finds neither the build nor a fresh profile. */
function isSnap(path) {
  if (path.startsWith('/snap/')) return true;
  const file = statSync(path);
  return file.size < 10_000 && readFileSync(path, 'utf8').includes('/snap/bin/');
}

/** Nobody is asked again in one run: a campaign launches hundreds of browsers, and waits half a second for an answer. */
const haveAnswered = new Set();

/**
 * Starts it once for its version: a download without the system libraries it needs is no browser. On Windows Chromium
 * answers `--version` by opening a window, so there the file has to do.
 */
function answers(browser, path) {
  if (process.platform === 'win32' || haveAnswered.has(path)) return true;
  try {
    const version = execFileSync(path, ['--version'], { encoding: 'utf8', stdio: 'pipe', timeout: 30_000 });
    const isIt = (browser === 'chromium' ? /Chromium|Chrome for Testing/ : /Firefox/).test(version);
    if (isIt) haveAnswered.add(path);
    return isIt;
  } catch {
    return false; // It does not start, so the next one is tried.
  }
}
