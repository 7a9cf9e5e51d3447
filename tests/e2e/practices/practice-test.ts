import type { Frame, Locator } from '@playwright/test';
import type { CalendarTab } from '../calendar-test';
import { ADA, account, BEN, test as base, begin, expect, on, openCalendar } from '../calendar-test';

export { ADA, BEN, expect } from '../calendar-test';

/** How the panel stands in a walk: every walk is made narrow in the light and wide in the dark. */
export interface Look {
  theme: 'light' | 'dark';
  /** Of the panel, in CSS pixels. */
  width: number;
}
export const LOOKS: readonly Look[] = [
  { theme: 'light', width: 320 },
  { theme: 'dark', width: 480 },
];

/** One 1:1 in the panel, with what every walk does there. */
export interface Talk {
  tab: CalendarTab;
  panel: Frame;
  /** Unfolds a practice by its key, and gives its section. */
  practice(place: 1 | 2 | 3, name: string): Promise<Locator>;
  /** Keeps a picture of the page for people to look at; with this part of the panel in view. */
  picture(name: string, part?: Locator): Promise<void>;
}

interface Fixtures {
  look: Look;
  /**
   * Opens today's 1:1 with Ada (or another key of the account's events) and begins with this relationship; with `days`
   * the one so many days away. Each is a page of its own, which knows only what is on disk.
   */
  meet(relationship: string, who?: 'ada' | 'ben', days?: number): Promise<Talk>;
  /** From now on it is so many days later than in truth, for the extension and for every page opened from then on. */
  later(days: number): Promise<void>;
}

export const TALK = (who: 'ada' | 'ben', days = 0): string =>
  `${who}@${on(days, who === 'ada' ? '09:00' : '11:00')}`;
export const nameOf = (who: 'ada' | 'ben'): string => (who === 'ada' ? ADA : BEN).name;

const dayView = (days: number): string => `day/${on(days, '09:00').slice(0, 10).replaceAll('-', '/')}`;

export const test = base.extend<Fixtures>({
  look: [{ theme: 'light', width: 320 }, { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to learn what a fixture needs.
  view: async ({}, use) => use(dayView(0)),
  options: async ({ look }, use) => use({ theme: look.theme, accounts: [account()] }),
  launch: async ({ look }, use) => use({ colorScheme: look.theme }),
  meet: async ({ aside, calendar, look }, use, info) => {
    const worker = await aside.worker();
    await worker.evaluate(`chrome.storage.local.set({ place: { side: 'right', width: ${look.width} } })`);
    let pictures = 0;
    await use(async (relationship, who = 'ada', days = 0) => {
      // A tab of its own: the first one was placed before its width was known.
      const tab = await openCalendar(aside, calendar.server, dayView(days));
      await tab.open(TALK(who, days));
      const heading = tab.panel.getByRole('heading', { level: 1 });
      await expect(heading).toContainText(nameOf(who));
      if (await tab.panel.getByRole('button', { name: 'Begin' }).isVisible())
        await begin(tab.panel, relationship);
      await expect(tab.panel.getByRole('textbox', { name: 'Notes' })).toBeVisible();
      return {
        tab,
        panel: tab.panel,
        async practice(place, name) {
          await tab.panel.getByRole('textbox', { name: 'Notes' }).focus();
          await tab.page.keyboard.press(`Alt+Shift+Digit${place}`);
          const section = tab.panel.getByRole('region', { name, exact: true });
          await expect(section).toBeVisible();
          return section;
        },
        async picture(name, part) {
          pictures++;
          await part?.evaluate((element) => element.scrollIntoView({ block: 'start' }));
          const file = `${info.titlePath.slice(-1)[0]} ${pictures} ${name} ${look.theme} ${look.width}`;
          await tab.page.screenshot({ path: `test-results/walks/${file.replace(/\W+/g, '-')}.png` });
        },
      };
    });
  },
  later: async ({ aside }, use) => {
    await use(async (days) => {
      const shift = `(${shiftClock})(${days * 86_400_000})`;
      await (await aside.worker()).evaluate(shift);
      await aside.context.addInitScript(shift);
    });
  },
});

/** Runs in the browser. Only forwards: the notebook trusts that time does not go back. */
function shiftClock(by: number): void {
  const scope = globalThis as { trueDate?: typeof Date };
  scope.trueDate ??= Date;
  const Real = scope.trueDate;
  globalThis.Date = new Proxy(Real, {
    construct: (target, given) => Reflect.construct(target, given.length > 0 ? given : [Real.now() + by]),
    get: (target, key) => (key === 'now' ? () => Real.now() + by : Reflect.get(target, key)),
  });
}

/** Adds a line on a shelf: types it into the shelf's field and presses Enter. */
export async function addLine(section: Locator, field: string, text: string): Promise<Locator> {
  const box = section.getByRole('textbox', { name: field, exact: true });
  await box.fill(text);
  await box.press('Enter');
  const line = section.getByRole('listitem').filter({ hasText: text });
  await expect(line.first()).toBeVisible();
  return line.first();
}
