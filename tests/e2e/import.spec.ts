import type { Page } from '@playwright/test';
import { zipSync } from 'fflate';
import type { Archive } from '../../utils/archive/archive';
import { gatherArchive, type Slice, type SlicePlace } from '../../utils/archive/gather-archive';
import { idFromKey } from '../calendar/event-id';
import { serveCalendar } from '../calendar/serve-calendar';
import { ask } from '../faults/planted-notebook';
import { calendar, event, guest, ME as MY_ADDRESS, organiser, writeLines } from '../ics/ics-text';
import { messyExport } from '../ics/messy-export';
import { ADA, account, expect, on, openCalendar, test, ZONE } from './calendar-test';
import { violations } from './violations';

/** The first whole minute of today, so that what the test counts and what the page counts are the same talks. */
const now = () => `${new Date().toISOString().slice(0, 16)}:00.000Z`;

async function choose(page: Page, name: string, text: string | Uint8Array): Promise<void> {
  const buffer = Buffer.from(text);
  await page
    .getByLabel('Choose a calendar…', { exact: true })
    .and(page.locator('input'))
    .setInputFiles({ name, mimeType: '', buffer });
}

/** What the notebook holds, as a backup would. */
async function stored(page: Page): Promise<Archive> {
  const read = (place: SlicePlace) => ask<Slice>(page, 'readSlice', place);
  const { archive } = await gatherArchive(read, now());
  return archive;
}

const weekly = (address: string, day: string, more: string[] = []) =>
  event(`${address.split('@')[0]}1@google.com`, [
    `DTSTART;TZID=America/New_York:${day}T090000`,
    `DTEND;TZID=America/New_York:${day}T093000`,
    'RRULE:FREQ=WEEKLY',
    organiser(MY_ADDRESS),
    guest(MY_ADDRESS),
    guest(address),
    ...more,
  ]);

/** Where the stand-in shows the week of a day so many days from today. */
const weekOf = (days: number) => `week/${on(days, '09:00').slice(0, 10).split('-').map(Number).join('/')}`;

/** Weeks ago, as `20261102`. */
const weeksAgo = (weeks: number) =>
  new Date(Date.now() - weeks * 7 * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');

const small = () =>
  writeLines(
    calendar([...weekly('ada@example.com', weeksAgo(30)), ...weekly('ben@example.com', weeksAgo(10))]),
    '\r\n',
  );

test('ten years of a calendar come in with every talk, and go again', async ({ aside }) => {
  // Thousands of records there and back, twice.
  test.slow();
  const made = messyExport(7, { events: 5000, now: now() });
  const page = await aside.openExtensionPage('notebook.html');
  await expect(page.getByText('Welcome.')).toBeVisible();

  const began = Date.now();
  const zip = zipSync({ 'dana@example.com.ics': Buffer.from(made.text) });
  await choose(page, 'dana@example.com.ical.zip', zip);
  await page.getByRole('radio', { name: 'All time' }).check({ timeout: 60_000 });
  const read = Date.now();
  const list = page.getByRole('list', { name: 'People you meet 1:1' });
  const more = page.getByRole('button', { name: /^Show \d/ });
  if (await more.isVisible()) await more.click();
  await expect(list.getByRole('listitem')).toHaveCount(made.people.size);
  await list.getByRole('radio').first().focus();
  for (let row = 0; row < made.people.size; row++) {
    await page.keyboard.press('3');
    await page.keyboard.press('ArrowDown');
  }
  const chosen = Date.now();
  await page.getByRole('button', { name: `Import ${made.people.size} people` }).click();
  await expect(page.getByRole('heading', { name: 'Imported' })).toBeVisible({ timeout: 60_000 });
  const added = Date.now();
  test.info().annotations.push({
    type: 'seconds',
    description: `read ${(read - began) / 1000}, added ${(added - chosen) / 1000}`,
  });

  const { people, meetings } = await stored(page);
  const ids = new Map(people.map(({ id, addresses }) => [addresses[0], id]));
  const talks = new Map(
    [...made.people].map(([address, counted]) => [
      address,
      [...counted].map(([startsAt, id]) => `${startsAt} dana@example.com ${id}`).sort(),
    ]),
  );
  const found = (address: string) =>
    meetings
      .filter(({ personId }) => personId === ids.get(address))
      .map(({ startsAt, eventId }) => `${startsAt} ${eventId}`)
      .sort();
  expect(new Map([...ids.keys()].map((address = '') => [address, found(address)]))).toEqual(talks);

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('status')).toContainText('Undone', { timeout: 60_000 });
  expect(await stored(page)).toMatchObject({ people: [], meetings: [] });
});

test('by keys alone, and a second time nothing is there twice', async ({ aside }) => {
  const page = await aside.openExtensionPage('notebook.html');
  await choose(page, 'dana@example.com.ics', small());
  const list = page.getByRole('list', { name: 'People you meet 1:1' });
  await expect(list).toBeVisible();
  const focused = () => page.evaluate(() => document.activeElement?.closest('li')?.textContent ?? '');
  for (let presses = 0; presses < 10 && !(await focused()).includes('Ada'); presses++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('1');
  await expect(list.getByRole('radio', { name: 'Direct report' }).first()).toBeChecked();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('3');
  await expect(list.getByRole('radio', { name: 'Peer' }).last()).toBeChecked();
  await page.keyboard.press('0');
  await expect(page.getByRole('button', { name: 'Import 1 person' })).toBeVisible();
  await page.keyboard.press('3');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText('2 people are new.');
  const first = await stored(page);
  expect(first.people.map(({ name, relationship }) => [name, relationship])).toEqual([
    ['Ada Li, Ph.D.', 'report'],
    ['Ben Li, Ph.D.', 'peer'],
  ]);

  await page.getByRole('button', { name: 'Import another calendar' }).click();
  await choose(page, 'dana@example.com.ics', small());
  await expect(list.getByText('In your notebook already')).toHaveCount(2);
  await page.getByRole('button', { name: 'Import 2 people' }).click();
  await expect(page.getByRole('status')).toContainText('0 talks were added.');
  expect(await stored(page)).toMatchObject({ meetings: { length: first.meetings.length } });
});

test('what is no calendar is refused in words, and whose one is is asked', async ({ aside }) => {
  const page = await aside.openExtensionPage('notebook.html#import');
  await choose(page, 'notes.txt', 'nothing of the kind');
  await expect(page.getByRole('alert')).toContainText('This is not a calendar.');
  await choose(page, 'broken.zip', 'PK\u0003\u0004 and then nothing');
  await expect(page.getByRole('alert')).toContainText(/zip|calendar/);

  await choose(page, 'calendar.ics', small().replace('X-WR-CALNAME:dana@example.com', 'X-WR-CALNAME:Mine'));
  // Two people, one of them in both series: clear enough. One series alone is not.
  await expect(page.getByText('Your calendar: dana@example.com')).toBeVisible();
  await page.getByRole('button', { name: 'Not you?' }).click();
  await page.getByRole('checkbox', { name: 'dana@example.com' }).uncheck();
  await page.getByRole('checkbox', { name: 'ada@example.com' }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('list', { name: 'People you meet 1:1' }).getByRole('listitem')).toHaveCount(1);
});

test('a talk that came in is the one whose chip is clicked later', async ({ aside }) => {
  const server = await serveCalendar(aside.context, { accounts: [account()] });
  const page = await aside.openExtensionPage('notebook.html#import');
  const first = on(-14, '09:00').replaceAll(/[-:]/g, '');
  const ada = event(`${idFromKey('ada')}@google.com`, [
    `DTSTART;TZID=${ZONE}:${first}00`,
    'DURATION:PT30M',
    'RRULE:FREQ=WEEKLY;COUNT=6',
    organiser(MY_ADDRESS),
    guest(MY_ADDRESS),
    guest(ADA.email),
  ]);
  await choose(page, 'dana@example.com.ics', writeLines(calendar(ada), '\r\n'));
  await page.getByRole('radio', { name: 'Peer' }).check();
  await page.getByRole('button', { name: 'Import 1 person' }).click();
  await expect(page.getByRole('heading', { name: 'Imported' })).toBeVisible();
  const before = (await stored(page)).meetings;

  // Last week's page, so that the talk was held whatever the hour is.
  const { panel, open } = await openCalendar(aside, server, weekOf(-7));
  await open(`ada@${on(-7, '09:00')}`);
  await expect(panel.getByRole('heading', { level: 1, name: 'Ada Li' })).toBeVisible();
  await expect(panel.getByRole('textbox', { name: 'Notes' })).toBeVisible();
  const { meetings, people } = await stored(page);
  expect(people).toHaveLength(1);
  expect(meetings.map(({ id, eventId }) => [id, eventId])).toEqual(
    before.map(({ id, eventId }) => [id, eventId]),
  );
});

for (const theme of ['light', 'dark'] as const) {
  test.describe(theme, () => {
    test.use({ launch: { colorScheme: theme } });

    test('axe finds nothing in any state of importing', async ({ aside }) => {
      const page = await aside.openExtensionPage('notebook.html');
      await expect(page.getByText('Welcome.')).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await choose(page, 'notes.txt', 'nothing of the kind');
      await expect(page.getByRole('alert')).toBeVisible();
      expect(await violations(page)).toEqual([]);
      const text = small().replace('SUMMARY:Talk', 'SUMMARY:Talk\r\nDTSTART:never');
      await choose(page, 'dana@example.com.ics', text);
      await page.getByRole('radio', { name: 'Peer' }).first().check();
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await violations(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
      await page.getByRole('button', { name: 'Not you?' }).click();
      await expect(page.getByRole('group', { name: 'Which addresses are yours?' })).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Continue' }).click();
      await page.getByRole('radio', { name: 'Peer' }).first().check();
      await page.getByRole('button', { name: /^Import \d/ }).click();
      await expect(page.getByRole('heading', { name: 'Imported' })).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  });
}
