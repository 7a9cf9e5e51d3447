import { basename } from 'node:path';
import type { Frame, Locator } from '@playwright/test';
import type { CalendarTab } from '../calendar-test';
import { ADA, account, BEN, test as base, begin, expect, on, openCalendar } from '../calendar-test';
import { violations } from '../violations';
import { clockForward, type KeptClock } from './clock-forward';
import { wholePanel } from './whole-panel';

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
  /** Keeps a picture of the whole panel for people to look at. */
  picture(name: string): Promise<void>;
  /** Proves that axe finds nothing in what the panel shows now, and that nothing runs out of it sideways. */
  clean(): Promise<void>;
}

interface Fixtures {
  look: Look;
  clock: KeptClock;
  /**
   * Opens, in a fresh tab, this week's 1:1 with Ada (or another key of the account's events), and begins with this
   * relationship when it is the first one. `clock.weeksLater()` makes it next week's.
   */
  meet(relationship: string, who?: 'ada' | 'ben'): Promise<Talk>;
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
  clock: async ({ aside }, use) => {
    const clock = clockForward(aside);
    await use(clock);
    await clock.backToNow();
  },
  meet: async ({ aside, calendar, clock, look }, use, info) => {
    const worker = await aside.worker();
    await worker.evaluate(`chrome.storage.local.set({ place: { side: 'right', width: ${look.width} } })`);
    let pictures = 0;
    await use(async (relationship, who = 'ada') => {
      const days = clock.weeks() * 7;
      // A tab of its own: the first one was placed before its width was known.
      const tab = await openCalendar(aside, calendar.server, dayView(days));
      const { panel } = tab;
      await tab.open(TALK(who, days));
      await expect(panel.getByRole('heading', { level: 1 })).toContainText(nameOf(who));
      const notes = panel.getByRole('textbox', { name: 'Notes' });
      await expect(notes.or(panel.getByRole('button', { name: 'Begin' }))).toBeVisible();
      if (!(await notes.isVisible())) await begin(panel, relationship);
      return {
        tab,
        panel,
        async practice(place, name) {
          await notes.focus();
          await tab.page.keyboard.press(`Alt+Shift+Digit${place}`);
          const section = panel.getByRole('region', { name, exact: true });
          await expect(section).toBeVisible();
          return section;
        },
        async picture(name) {
          pictures++;
          const file = `${basename(info.file, '.spec.ts')}-${look.theme}-${pictures}-${name}`;
          const path = `test-results/walks/${file.replace(/\W+/g, '-')}.png`;
          await wholePanel(tab, path);
        },
        async clean() {
          expect(await violations(panel)).toEqual([]);
          const sideways = () =>
            panel.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
          expect(await sideways(), 'runs out of the panel sideways').toBe(0);
        },
      };
    });
  },
});

/** Adds a line on a shelf: types it into the shelf's field and presses Enter. */
export async function addLine(section: Locator, field: string, text: string): Promise<Locator> {
  const box = section.getByRole('textbox', { name: field, exact: true });
  await box.fill(text);
  await box.press('Enter');
  return line(section, text);
}

/** The line with this text, once it is there. */
export async function line(section: Locator, text: string): Promise<Locator> {
  const found = section.getByRole('listitem').filter({ hasText: text }).first();
  await expect(found).toBeVisible();
  return found;
}
