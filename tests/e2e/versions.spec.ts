import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { addItem, begin, expect, on, test } from './calendar-test';
import { violations } from './violations';

/** A version that no database of ours has reached yet. */
const FUTURE = 1_000;

/** The stores of the first version and their indexes, upon which later versions build. */
const FIRST_VERSION: Record<string, Record<string, string | string[]>> = {
  people: { byAddress: 'alive.addresses', byName: 'alive.name' },
  meetings: {
    byTalk: ['talk.person', 'talk.at'],
    byStart: 'talk.at',
    byEvent: 'event',
    byAwaiting: 'awaits',
  },
  items: {
    byOpen: ['open.person', 'open.rank'],
    byOpenKind: 'open.kind',
    byClosed: ['closed.person', 'closed.at'],
    byPlace: ['personId', 'rank'],
    byMeeting: 'meetingId',
  },
  series: {},
  revisions: { byRecord: ['recordId', 'at'] },
  operations: { byTime: 'at' },
  drafts: {},
};

/** Opens the notebook's database as another version of the extension would, the first one anew, and keeps it open. */
async function openAs(page: Page, version: number): Promise<void> {
  await page.evaluate(
    async ({ version, first }) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        // Asked for in one go, so that nobody makes a new one in between.
        if (version === 1) indexedDB.deleteDatabase('aside');
        const request = indexedDB.open('aside', version);
        request.onerror = () => reject(request.error);
        request.onsuccess = () => resolve(request.result);
        request.onupgradeneeded = ({ oldVersion }) => {
          if (oldVersion > 0) return;
          for (const [name, indexes] of Object.entries(first)) {
            const store = request.result.createObjectStore(name, { keyPath: 'id' });
            for (const [index, path] of Object.entries(indexes)) store.createIndex(index, path);
          }
        };
      });
      Reflect.set(globalThis, 'held', database);
    },
    { version, first: FIRST_VERSION },
  );
}

test('notes of a newer version are refused in words, and a copy of what can be read is saved', async ({
  aside,
  calendar,
}) => {
  await calendar.open(`ada@${on(0, '09:00')}`);
  await begin(calendar.panel);
  await addItem(calendar.panel, 'Send the plan');
  const newer = await aside.openExtensionPage('manifest.json');
  await openAs(newer, FUTURE);
  await newer.close();

  const words = /written by a newer version of Aside\. They are untouched\. Update Aside/;
  const popup = await aside.openPopup();
  await expect(popup.getByRole('alert')).toContainText(words);
  expect(await violations(popup)).toEqual([]);
  await calendar.page.reload();
  await calendar.open(`ada@${on(0, '09:00')}`);
  const opened = aside.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Save a copy of what can be read' }).click();
  const page = await opened;
  await expect(page.getByRole('alert')).toContainText(words);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save a copy of what can be read' }).click(),
  ]);
  const { people, items } = JSON.parse(readFileSync(await file.path(), 'utf8'));
  expect([people, items]).toMatchObject([[{ name: 'Ada Byron' }], [{ text: 'Send the plan' }]]);
  await expect(page.getByRole('status')).toContainText('Saved as aside-');
});

test('who waits for a page of an older version is told what to close, and goes on by itself then', async ({
  aside,
}) => {
  const older = await aside.openExtensionPage('manifest.json');
  await openAs(older, 1);
  const popup = await aside.openPopup();
  await expect(popup.getByRole('alert')).toContainText(
    'An older version of Aside still has your notes open. They are kept. Close all other Calendar tabs and all other pages of Aside',
  );
  await older.close();
  await expect(popup.getByRole('tab', { name: 'Add note' })).toBeVisible();
  await expect(popup.getByRole('alert')).toHaveCount(0);
});
