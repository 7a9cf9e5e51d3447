import type { Frame, Page } from '@playwright/test';
import { type NotebookRoute, writeRoute } from '../../utils/model/route';
import type { DemoCalendar } from '../demo/demo-calendar';

export interface Size {
  width: number;
  height: number;
}

/** What is shown: the page that is photographed, and the frame within it that is meant, the page's own unless it is a panel. */
export interface Shown {
  page: Page;
  frame: Frame;
}

export interface View {
  /** The picture's name. */
  name: string;
  /** A picture of each size; the widest is also the one for the stores. */
  sizes: Size[];
  show(demo: DemoCalendar, ids: ReadonlyMap<string, string>): Promise<Shown>;
  /** The picture of the README that this is, by theme. */
  readme?: Partial<Record<'light' | 'dark', string>>;
}

/** What the stores want, and a window as narrow as can be. */
const PAGE: Size[] = [
  { width: 1280, height: 800 },
  { width: 360, height: 800 },
];
const POPUP: Size[] = [
  { width: 380, height: 480 },
  { width: 320, height: 480 },
];
const CALENDAR: Size[] = [
  { width: 1440, height: 900 },
  { width: 1280, height: 800 },
];
const NARROW: Size[] = [{ width: 320, height: 900 }];

const AMARA = 'Amara Okafor';

const routes: Array<{
  name: string;
  route(id: (name: string) => string): NotebookRoute;
  /** The picture of the README that this is. */
  readme?: string;
}> = [
  { name: 'week', route: () => ({ view: 'week' }), readme: 'week.png' },
  { name: 'people', route: () => ({ view: 'people', personId: null }) },
  { name: 'person', route: (id) => ({ view: 'people', personId: id(AMARA) }) },
  { name: 'search', route: () => ({ view: 'search', query: '' }) },
  { name: 'search-found', route: () => ({ view: 'search', query: 'migration' }) },
  { name: 'look-back', route: () => ({ view: 'look-back', personId: null }) },
  {
    name: 'look-back-person',
    route: (id) => ({ view: 'look-back', personId: id(AMARA) }),
    readme: 'look-back.png',
  },
  { name: 'import', route: () => ({ view: 'import' }) },
  { name: 'house', route: () => ({ view: 'house', part: null }) },
];

const talks = [
  { name: 'report', chip: /Amara \/ Dana 1:1/, practice: 2 },
  { name: 'manager', chip: /Ruth \/ Dana/, practice: 2 },
  { name: 'peer', chip: /Carla \/ Dana/, practice: 1 },
  { name: 'cross-functional', chip: /Noor \/ Dana/, practice: 1 },
];

/** Every view. A view of the notebook page needs a line in `routes`, and gets better by itself as it is built. */
export const VIEWS: readonly View[] = [
  {
    name: 'popup-add-note',
    sizes: POPUP,
    show: async ({ aside }) => inPage(await aside.openPopup()),
    readme: { light: 'add-note.png' },
  },
  {
    name: 'popup-open-items',
    sizes: POPUP,
    show: async ({ aside }) => {
      const popup = await aside.openPopup();
      await popup.getByRole('tab').last().click();
      return inPage(popup);
    },
    readme: { light: 'open-items.png' },
  },
  ...talks.flatMap(({ name, chip, practice }): View[] => [
    {
      name: `panel-${name}`,
      sizes: CALENDAR,
      show: (demo) => inCalendar(demo, chip),
      ...(name === 'report' ? { readme: { light: 'panel.png', dark: 'panel-dark.png' } } : {}),
    },
    {
      name: `panel-${name}-practice`,
      sizes: CALENDAR,
      show: async (demo) => {
        const shown = await inCalendar(demo, chip);
        await shown.frame
          .locator('.practices button')
          .nth(practice - 1)
          .click();
        await shown.frame.evaluate(() => scrollTo(0, 0));
        return shown;
      },
      readme: { light: `${name}.png` },
    },
    {
      name: `panel-${name}-narrow`,
      sizes: NARROW,
      // As a page of its own it shows what was opened last.
      show: async (demo) => {
        const { frame, page } = await inCalendar(demo, chip);
        const [own] = await Promise.all([demo.aside.context.waitForEvent('page'), openOwnTab(frame)]);
        await page.close();
        await own.locator('.panel-body').waitFor();
        return inPage(own);
      },
    },
  ]),
  // Last, so that this week knows what the calendar showed.
  ...routes.map(
    ({ name, route, readme }): View => ({
      name: `notebook-${name}`,
      sizes: PAGE,
      show: async ({ aside }, ids) => {
        const hash = writeRoute(route((person) => ids.get(person) ?? ''));
        return inPage(await aside.openExtensionPage(`notebook.html#${hash}`));
      },
      ...(readme && { readme: { light: readme } }),
    }),
  ),
];

function inPage(page: Page): Shown {
  return { page, frame: page.mainFrame() };
}

async function inCalendar({ aside, calendar }: DemoCalendar, chip: RegExp): Promise<Shown> {
  const page = await aside.context.newPage();
  await page.goto(calendar.url('week'));
  await page.getByRole('button', { name: chip }).first().click();
  const frame = await aside.panelFrame(page);
  await frame.locator('.panel-body').waitFor();
  return { page, frame };
}

/** What the panel's own button does, which is offered only where something lies over it. */
async function openOwnTab(frame: Frame): Promise<void> {
  await frame.evaluate(async () => {
    const { runtime } = (
      globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }
    ).chrome;
    await runtime.sendMessage({ type: 'openOwnTab', data: { input: null, op: crypto.randomUUID() } });
  });
}
