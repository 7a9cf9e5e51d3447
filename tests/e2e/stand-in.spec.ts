import { expect, type Page } from '@playwright/test';
import type { EventSpec } from '../calendar/event-spec';
import { otherExtensions, type Place } from '../calendar/other-extensions';
import { type OpenCalendar, openPopup, test } from './stand-in-page';

/** How to come to each place in which selectors are counted. */
const places: Record<Place, (open: OpenCalendar) => Promise<Page>> = {
  week: async (open) => (await open('week')).page,
  day: async (open) => (await open('day')).page,
  month: async (open) => (await open('month')).page,
  agenda: async (open) => (await open('agenda')).page,
  agenda2: async (open) => (await open('agenda', { scheduleForm: 2 })).page,
  async popup(open) {
    const { page } = await open('week');
    await openPopup(page, 'pair');
    return page;
  },
  async task(open) {
    const { page } = await open('week');
    await openPopup(page, 'task');
    return page;
  },
  async edit(open) {
    const { page, server } = await open('week');
    await page.goto(server.editUrl('pair@2026-11-18T10:00'));
    await page.locator('#xGstLst [data-email]').first().waitFor();
    await page.locator('body[data-viewkey]').waitFor();
    return page;
  },
  async create(open) {
    const { page } = await open('week');
    await page.locator('[role=gridcell][data-column-index="0"]').click({ position: { x: 60, y: 600 } });
    return page;
  },
};

for (const place of Object.keys(places) as Place[]) {
  test(`selectors other extensions use on the real page find the same here: ${place}`, async ({ open }) => {
    const page = await places[place](open);
    const found = await page.evaluate(
      (selectors) => selectors.map((selector) => document.querySelectorAll(selector).length),
      otherExtensions.map(({ selector }) => selector),
    );
    const line = (by: string, selector: string, count: number) => `${by}: ${selector} × ${count}`;
    expect(otherExtensions.map(({ by, selector }, index) => line(by, selector, found[index] ?? -1))).toEqual(
      otherExtensions.map(({ by, selector, counts }) => line(by, selector, counts[place] ?? 0)),
    );
  });
}

test('every selector is found somewhere', () => {
  const nowhere = otherExtensions.filter(({ counts }) => !Object.values(counts).some((count) => count > 0));
  expect(nowhere).toEqual([]);
});

test('sentences of chips are those of the real page', async ({ open }) => {
  const sentences = async (language: 'en' | 'de' | 'ja' | 'it', hour12?: boolean) => {
    const { page } = await open('week', { language, ...(hour12 === undefined ? {} : { hour12 }) });
    return page.locator('[data-eventchip] .XuJrye').allTextContents();
  };
  expect(await sentences('en')).toEqual([
    'All day, Fair, Dana Doe, No location, November 18 – 19, 2026',
    'All day, Founders’ Day, Calendar: Holidays, November 20, 2026',
    '9am to 9:15am, Call, Dana Doe, No location, November 17, 2026',
    '2pm to 3pm, Bo, Dana, Dana Doe, Declined, No location, November 18, 2026',
    'task: Send it, Not completed, November 19, 2026, 8am',
    '11am to 12pm, Ana / Dana, Dana Doe, Accepted, Location: 1 Main Street, Aspen, Birch, November 19, 2026',
    'task: Write, Not completed, November 20, 2026, 9am to 11am',
  ]);
  expect(await sentences('ja')).toContain(
    '14:00～15:00、「Bo, Dana」、Dana Doe、辞退、場所の指定なし、2026年 11月 18日',
  );
  expect(await sentences('ja', true)).toContain(
    '午前9時～午前9:15、「Call」、Dana Doe、場所の指定なし、2026年 11月 17日',
  );
  expect(await sentences('it')).toContain('9:00 a 9:15, Call, Dana Doe, Nessuna posizione, 17 novembre 2026');
  expect(await sentences('en', false)).toContain(
    '09:00 to 09:15, Call, Dana Doe, No location, November 17, 2026',
  );
});

test('ids are those of the real page: shortened calendars, the original start of a moved instance', async ({
  open,
}) => {
  const { page } = await open('week');
  const ids = await page.locator('[data-eventchip]').evaluateAll((chips) => {
    const decode = (text: string) => atob(text.replace(/^ttb_/, ''));
    return chips.map((chip) => {
      const id = chip.getAttribute('data-eventid') ?? '';
      return id.startsWith('tasks_') ? id : decode(id);
    });
  });
  expect(ids.filter((id) => / dana\.doe@m$/.test(id))).toHaveLength(5);
  // Wednesday 10:00 in Lisbon, although it is drawn on Thursday at 11:00.
  expect(ids.filter((id) => /^[0-9a-v]{26}_20261118T100000Z dana\.doe@m$/.test(id))).toHaveLength(1);
  expect(ids.filter((id) => /^20261120_[0-9a-v]+ holidays@v$/.test(id))).toHaveLength(1);
  expect(ids.every((id) => !id.includes('='))).toBe(true);
});

test('ids of split series, of other domains and of a colleague’s own column', async ({ open }) => {
  const events = [
    {
      key: 'split',
      title: 'Split',
      start: '2026-11-18T09:00',
      repeat: { every: 'week', count: 2 },
      splitAt: '2026-11-18T09:00',
    },
    { key: 'theirs', title: 'Theirs', start: '2026-11-18T12:00', calendar: 'bo@example.org' },
    { key: 'team', title: 'Team', start: '2026-11-18T15:00', calendar: 'c_1@group.calendar.google.com' },
  ] satisfies EventSpec[];
  const calendars = [
    { id: 'bo@example.org', name: 'Bo' },
    { id: 'c_1@group.calendar.google.com', name: 'Team' },
  ];
  const account = { email: 'dana@example.com', name: 'Dana', timeZone: 'Asia/Tokyo', calendars, events };
  const { page } = await open('day', { accounts: [account], dayColumns: 'byPerson' });
  const idsOf = (owner: string) =>
    page
      .locator(`[role=gridcell][data-principal-ids="${btoa(owner).replace(/=+$/, '')}"] [data-eventchip]`)
      .evaluateAll((chips) => chips.map((chip) => atob(chip.getAttribute('data-eventid') ?? '')));
  expect(await idsOf('dana@example.com')).toEqual([
    expect.stringMatching(/^\w{26}_R20261118T000000_20261118T000000Z dana@example\.com$/),
  ]);
  expect(await idsOf('bo@example.org')).toEqual([expect.stringMatching(/^\w{26} bo@example\.org$/)]);
});
