import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { build } from 'esbuild';
import { joinFeatures, WITHOUT_FEATURES } from '../chromium-features';
import { findChromium } from '../run/find-browser.mjs';
import type { lab } from './lab/page';

/** A browser whose pages hold the notebook and the archive themselves, over the browser's own IndexedDB. */
export interface Lab {
  context: BrowserContext;
  newPage(): Promise<LabPage>;
  /** Ends as if it were unplugged: nothing is said to any page. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

export interface LabPage {
  page: Page;
  /** Has the page do a piece of work. */
  ask<Name extends keyof typeof lab>(
    name: Name,
    input: Parameters<(typeof lab)[Name]>[0],
  ): Promise<Awaited<ReturnType<(typeof lab)[Name]>>>;
}

const ADDRESS = 'http://localhost/lab';
const PAGE = '<!doctype html><meta charset="utf-8"><title>Lab</title><script src="/lab.js"></script>';

let bundled: Promise<string> | undefined;

async function bundle(): Promise<string> {
  const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
  const { outputFiles } = await build({
    entryPoints: [at('lab/page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2023',
    // What unit tests fake is the browser's own here.
    alias: { 'fake-indexeddb/auto': at('lab/no-fake.ts') },
    tsconfigRaw: {},
  });
  return outputFiles[0]?.text ?? '';
}

/** The number of the browser's own process, all others of which end with it. */
async function browserProcess(context: BrowserContext): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  const { processInfo = [] } = (await session?.send('SystemInfo.getProcessInfo')) ?? {};
  const browser = processInfo.find(({ type }) => type === 'browser');
  if (!browser) throw new Error('The browser does not say which process it is.');
  return browser.id;
}

/** @param userDataDir kept when given, so that the same profile can be opened again. */
export async function openLab(options: { userDataDir?: string; args?: string[] } = {}): Promise<Lab> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found. `npm run faults` installs one.');
  bundled ??= bundle();
  const script = await bundled;
  const profile = options.userDataDir ?? mkdtempSync(join(tmpdir(), 'aside-lab-'));
  const isRoot = process.getuid?.() === 0;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    args: joinFeatures([
      '--disable-gpu',
      WITHOUT_FEATURES,
      ...(isRoot || process.env.CI ? ['--no-sandbox'] : []),
      ...(options.args ?? []),
    ]),
  });
  await context.route('**/*', (route) =>
    route.request().url().endsWith('.js')
      ? route.fulfill({ contentType: 'text/javascript', body: script })
      : route.fulfill({ contentType: 'text/html', body: PAGE }),
  );
  const pid = await browserProcess(context);
  return {
    context,
    async kill() {
      const gone = new Promise((resolve) => context.once('close', resolve));
      process.kill(pid, 'SIGKILL');
      await gone;
    },
    async newPage() {
      const page = await context.newPage();
      await page.goto(ADDRESS);
      return {
        page,
        ask: (name, input) =>
          page.evaluate(
            (call: { name: string; input: unknown }) =>
              Reflect.get(Reflect.get(globalThis, 'lab'), call.name)(call.input),
            { name, input },
          ),
      };
    },
    async close() {
      await context.close();
      if (!options.userDataDir) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
