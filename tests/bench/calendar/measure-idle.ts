import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type CDPSession, type Page, type Target } from 'puppeteer-core';
import { chromiumSwitches } from '../../browsers';
import { createCalendarServer } from '../../calendar/calendar-server';
import { findChromium } from '../../run/find-browser.mjs';
import { type Figure, figureOf } from '../figure';
import { tenYears } from '../ten-years';
import { busyCalendar } from './busy-calendar';
import { FEW } from './open-calendar';

/** After a view has been drawn, Aside looks at it once more (see `watchChips`); by then that is over. */
const SETTLED_MS = 5_000;
/** Chromium stops a worker that had nothing to do for 30 s. */
const ASLEEP_WITHIN_MS = 90_000;

/**
 * What runs beside a calendar that nobody touches, by counting: the calls of our functions in Calendar's page and in the
 * panel, from when the page is drawn until the worker has gone to sleep. Puppeteer lets go of the worker; Playwright,
 * like an open inspector, would keep it awake.
 */
export async function measureIdle(): Promise<Figure[]> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found.');
  const profile = mkdtempSync(join(tmpdir(), 'aside-profile-'));
  const browser = await puppeteer.launch({
    executablePath,
    userDataDir: profile,
    headless: true,
    args: chromiumSwitches({}),
    ignoreDefaultArgs: ['--disable-extensions'],
  });
  try {
    const page = await openCalendar(browser);
    const panel = await browser.waitForTarget((target) => target.url().endsWith('/panel.html'));
    await pause(SETTLED_MS);
    const counted = [
      await countCalls(await page.createCDPSession()),
      await countCalls(await panel.createCDPSession()),
    ];
    const begun = performance.now();
    await workerGone(browser);
    const seconds = (performance.now() - begun) / 1_000;
    const [inPage = Number.NaN, inPanel = Number.NaN] = await Promise.all(counted.map((calls) => calls()));
    return [
      figureOf('nobody touches anything: calls in Calendar’s page', 'calls', [inPage], 0),
      figureOf('… in the panel', 'calls', [inPanel], null),
      figureOf('… until the worker sleeps', 's', [seconds], null),
    ];
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function openCalendar(browser: Browser): Promise<Page> {
  const server = await createCalendarServer({ accounts: [busyCalendar(300, tenYears(FEW).people)] });
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    // The panel's own files are not ours to answer.
    if (!/^https?:/.test(request.url())) return void request.continue();
    if (!request.url().startsWith('https://calendar.google.com/')) return void request.abort();
    void request.respond(server.answer({ url: request.url(), method: request.method() }));
  });
  await page.goto(server.url('week'));
  await page.waitForSelector('[data-eventchip]');
  return page;
}

/** Begins to count; answers how often functions of the extension were called since. */
async function countCalls(session: CDPSession): Promise<() => Promise<number>> {
  await session.send('Profiler.enable');
  await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  const take = async () => {
    const { result } = await session.send('Profiler.takePreciseCoverage');
    return result
      .filter(({ url }) => url.startsWith('chrome-extension://'))
      .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges.slice(0, 1)))
      .reduce((sum, { count }) => sum + count, 0);
  };
  await take();
  return async () => {
    const calls = await take();
    // Who counts nothing where something is done has not counted at all.
    await session.send('Runtime.evaluate', { expression: POKE });
    if ((await take()) === 0) throw new Error('Calls are not counted.');
    return calls;
  };
}

/** Both Calendar's page and the panel listen to this. */
const POKE = "dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }))";

async function workerGone(browser: Browser): Promise<void> {
  const isWorker = (target: Target) => target.type() === 'service_worker';
  if (!browser.targets().some(isWorker)) return;
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The worker does not go to sleep.')), ASLEEP_WITHIN_MS);
    browser.on('targetdestroyed', (target) => {
      if (!isWorker(target)) return;
      clearTimeout(timer);
      resolve();
    });
  });
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
