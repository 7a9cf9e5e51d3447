import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { launchWithExtension } from '../browsers';
import { expect, test } from './aside-test';

/** Of a note that was rewritten often: more than the 64 MiB that Chromium carries in one message. */
const VERSIONS = { parts: 10, each: 36, characters: 200_000 };

/** In the page. */
declare const chrome: { runtime: { sendMessage(message: object): Promise<{ err?: { message: string } }> } };

async function fill(page: Page): Promise<void> {
  const refusal = await page.evaluate(async ({ parts, each, characters }) => {
    const op = crypto.randomUUID();
    for (let part = 0; part < parts; part++) {
      const changes = Array.from({ length: each }, (_, at) => {
        const id = `version-${part * each + at}`;
        const text = `${id} `.padEnd(characters, 'and so on ');
        return {
          list: 'revisions',
          key: id,
          before: null,
          after: { id, recordId: 'a-note', at: '2026-11-20T09:00:00.000Z', text },
        };
      });
      const data = { input: { changes, part, parts }, op };
      const { err } = await chrome.runtime.sendMessage({ type: 'changeRecords', data });
      if (err) return err.message;
    }
    return null;
  }, VERSIONS);
  expect(refusal).toBeNull();
}

async function backUp(page: Page): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    page.getByRole('button', { name: 'Make a backup' }).click({ timeout: 30_000 }),
  ]);
  return file.path();
}

/** What a backup says, but for when it was made. */
function hashOf(path: string): string {
  const lines = readFileSync(path, 'utf8').split('\n');
  const said = lines.filter((line) => !/^"(exportedAt|sum)":/.test(line));
  return createHash('sha256').update(said.join('\n')).digest('hex');
}

test('a notebook that no message could carry is backed up, brought back elsewhere, and that is undone', async ({
  aside,
}) => {
  // It carries 72 MB six times.
  test.slow();
  const page = await aside.openExtensionPage('notebook.html#house');
  await fill(page);
  const path = await backUp(page);
  expect(readFileSync(path).length).toBeGreaterThan(64 * 1024 * 1024);
  await page.close();

  const fresh = await launchWithExtension();
  try {
    const empty = await fresh.openExtensionPage('notebook.html#house');
    const status = (said: string) => empty.getByRole('status').filter({ hasText: said });
    await empty.getByLabel('Choose a file…').and(empty.locator('input')).setInputFiles(path);
    await empty.getByRole('button', { name: 'Restore now' }).click({ timeout: 60_000 });
    await expect(status('Restored. Everything is in its place.')).toBeVisible({ timeout: 60_000 });
    expect(hashOf(await backUp(empty))).toBe(hashOf(path));
    await empty.getByRole('button', { name: 'Undo' }).click();
    await expect(status('Undone: everything is as it was before.')).toBeVisible({ timeout: 60_000 });
  } finally {
    await fresh.close();
  }
});
