import { expect } from '@playwright/test';
import { openPopup, test } from './stand-in-page';

const pair = '[data-eventchip]:has-text("Ana / Dana")';
const declined = '[data-eventchip]:has-text("Bo, Dana")';

test('the popup is one node, re-used, and stays in the page hidden', async ({ open }) => {
  const { page } = await open('week');
  await page.locator(pair).click();
  await page.evaluate(() =>
    Object.assign(document.querySelector('[data-chips-dialog]') ?? {}, { marked: true }),
  );
  await page.evaluate(() => window.__calendar.popupSettled());
  await page.locator('#xDetDlgCloseBu').click();
  const rect = () =>
    page.locator('[data-chips-dialog]').evaluate((node) => node.getBoundingClientRect().height);
  expect(await rect()).toBe(0);

  await page.locator(declined).click();
  expect(await rect()).toBeGreaterThan(0);
  expect(
    await page.locator('[data-chips-dialog]').evaluateAll((nodes) => nodes.map((node) => 'marked' in node)),
  ).toEqual([true]);
});

test('the first opening fills in stages: the new id while the old rows stand, then the rows, then the guests', async ({
  open,
}) => {
  const { page } = await open('week', { staging: { header: 40, rows: 80, guests: 160, stormEnd: 240 } });
  await openPopup(page, 'pair');
  const stages = await page.evaluate(async () => {
    const seen: string[] = [];
    const look = () => {
      const state = `${document.getElementById('rAECCd')?.textContent}, ${document.querySelectorAll('[role=treeitem]').length} rows`;
      if (seen.at(-1) !== state) seen.push(state);
    };
    window.__calendar.openEvent('declined');
    const idFirst =
      document.getElementById('xDetDlg')?.getAttribute('data-eventid') ===
      window.__calendar.eventIdOf('declined');
    look();
    const observer = new MutationObserver(look);
    observer.observe(document.body, { childList: true, subtree: true });
    await window.__calendar.popupSettled();
    observer.disconnect();
    return { idFirst, seen };
  });
  expect(stages).toEqual({
    idFirst: true,
    seen: ['Ana / Dana, 2 rows', 'Bo, Dana, 2 rows', 'Bo, Dana, 1 rows', 'Bo, Dana, 3 rows'],
  });
});

test('what others put into the popup is stripped in the first storm and left alone at a second opening', async ({
  open,
}) => {
  const { page } = await open('week');
  const survived = await page.evaluate(async () => {
    const put = () => {
      const node = document.createElement('p');
      node.id = 'ours';
      document.querySelector('.hMdQi')?.append(node);
    };
    window.__calendar.openEvent('pair');
    put();
    await window.__calendar.popupSettled();
    const first = document.getElementById('ours') !== null;
    window.__calendar.closePopup();
    window.__calendar.openEvent('pair');
    put();
    await window.__calendar.popupSettled();
    return {
      first,
      second: document.getElementById('ours') !== null,
      storm: window.__calendar.counters.stormMutations,
    };
  });
  expect(survived).toMatchObject({ first: false, second: true });
  expect(survived.storm).toBeGreaterThan(500);
});

test('the storm is the same for the same seed', async ({ open }) => {
  const counts = [];
  for (const seed of [7, 7]) {
    const { page } = await open('week', { staging: { seed } });
    await openPopup(page, 'pair');
    counts.push(await page.evaluate(() => window.__calendar.counters.stormMutations));
  }
  expect(counts[0]).toBe(counts[1]);
});

test('a chip opens by Enter and by Space; Escape and a pointer outside close', async ({ open }) => {
  const { page } = await open('week');
  const dialog = page.locator('[data-chips-dialog]');
  for (const key of ['Enter', ' ']) {
    await page.locator(pair).focus();
    await page.keyboard.press(key);
    await expect(dialog).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  }
  await page.locator(pair).click();
  await page.locator('.hbHeading').dispatchEvent('pointerdown');
  await expect(dialog).toBeHidden();
});

test('the focus is trapped in the open popup, and free afterwards', async ({ open }) => {
  const { page } = await open('week');
  await openPopup(page, 'pair');
  const focusInput = () =>
    page.evaluate(async () => {
      const input =
        document.querySelector('#outside') ??
        document.body.appendChild(Object.assign(document.createElement('input'), { id: 'outside' }));
      (input as HTMLInputElement).focus();
      await Promise.resolve();
      return document.activeElement?.id ?? '';
    });
  expect(await focusInput()).not.toBe('outside');
  expect(await page.evaluate(() => window.__calendar.spy.focusPulledBack)).toContain('foreign input');
  await page.evaluate(() => window.__calendar.closePopup());
  expect(await focusInput()).toBe('outside');
});
