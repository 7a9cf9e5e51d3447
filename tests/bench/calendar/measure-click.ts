import type { Frame } from '@playwright/test';
import { type Figure, figureOf } from '../figure';
import type { Amount } from '../ten-years';
import { keyInWeek, talkWith } from './busy-calendar';
import { type BusyBrowser, type CalendarPage, FEW, openBusyBrowser } from './open-calendar';

const CHIPS = 60;
/** So many 1:1s are clicked in a week; each but the first ones for the first time. */
const TALKS = 12;
const PAGES = 10;

interface Click {
  /** From the press until the panel is painted, and until Calendar's popup is filled, in milliseconds. */
  contextMs: number;
  popupMs: number;
}

/**
 * From the press on a 1:1 of a known series until the panel is painted, with the last note and what is open; and from
 * asking for one of our pages until it can be used. Seen from outside, by the elements that come into the pages and the
 * frame after: no mark is set in what ships. In a small notebook and in one of ten years, with the worker awake and asleep.
 */
export async function measureClick(amount: Amount): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [notebook, size] of [
    ['small', FEW],
    ['large', amount],
  ] as const) {
    const browser = await openBusyBrowser(CHIPS, size);
    try {
      figures.push(...(await clicks(browser, notebook)), ...(await pages(browser, notebook)));
    } finally {
      await browser.close();
    }
  }
  return figures;
}

async function clicks(browser: BusyBrowser, notebook: string): Promise<Figure[]> {
  const tab = await browser.openCalendar();
  const panel = await browser.aside.panelFrame(tab.page);
  const week = async (number: number, before: () => Promise<void>) => {
    const measured: Click[] = [];
    if (number > 0) await tab.press('n');
    for (let index = 0; index < TALKS; index++) {
      await before();
      measured.push(await click(browser, tab, panel, index, number));
    }
    return measured;
  };
  const awake = async () => {};
  await week(0, awake);
  const whileAwake = [...(await week(1, awake)), ...(await week(2, awake))];
  const whileAsleep = await week(3, async () => {
    await browser.aside.stopWorker();
    await tab.page.bringToFront();
  });
  await tab.page.close();
  const context = (measured: readonly Click[]) => measured.map(({ contextMs }) => contextMs);
  const byPopup = (measured: readonly Click[]) =>
    measured.map(({ contextMs, popupMs }) => contextMs / popupMs);
  return [
    figureOf(`${notebook} notebook: click to context, worker awake`, 'ms', context(whileAwake), 50),
    figureOf('… by the time until Calendar’s popup is filled', '×', byPopup(whileAwake), 1),
    figureOf(`${notebook} notebook: click to context, worker asleep`, 'ms', context(whileAsleep), 200),
    figureOf('… by the time until Calendar’s popup is filled', '×', byPopup(whileAsleep), 1),
  ];
}

async function click(
  { account, people }: BusyBrowser,
  { page, middleOf }: CalendarPage,
  panel: Frame,
  index: number,
  week: number,
): Promise<Click> {
  const { x, y } = await middleOf(keyInWeek(account, talkWith(index), week));
  await page.mouse.move(x, y);
  const region = `[aria-label="1:1 with ${people[index]?.name}"]`;
  const awaited = ['h1', '.note-text', ':is([aria-label="Open items"], .empty)'];
  await panel.evaluate(
    (selectors) => window.asideBench.await(selectors),
    awaited.map((css) => `${region} ${css}`),
  );
  await page.mouse.click(x, y);
  const { pressedAt, at } = await page.evaluate(() => window.asideBench.popupFilled());
  const seen = await panel.evaluate(() => window.asideBench.seen());
  if (seen === null) throw new Error('Nothing was waited for.');
  await page.keyboard.press('Escape');
  return { contextMs: seen - pressedAt, popupMs: at - pressedAt };
}

const OWN_PAGES = [
  { name: 'popup page', path: 'popup.html', goal: 150 },
  { name: 'notebook page', path: 'notebook.html', goal: 400 },
];

async function pages({ aside }: BusyBrowser, notebook: string): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const { name, path, goal } of OWN_PAGES) {
    for (const worker of ['awake', 'asleep'] as const) {
      const times: number[] = [];
      for (let round = -1; round < PAGES; round++) {
        if (worker === 'asleep') await aside.stopWorker();
        const page = await aside.openExtensionPage(path);
        const time = await page.evaluate(() => window.asideBench.usableAfter());
        // The first one only brings the worker to where it shall be.
        if (round >= 0) times.push(time);
        await page.close();
      }
      figures.push(figureOf(`${notebook} notebook: ${name}, worker ${worker}`, 'ms', times, goal));
    }
  }
  return figures;
}
