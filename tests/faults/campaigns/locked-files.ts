import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type LaunchedExtension, launchWithExtension, refuseNetwork } from '../../browsers';
import { serveCalendar } from '../../calendar/serve-calendar';
import { account, addItem, begin, type CalendarTab, expect, on, openCalendar } from '../../e2e/calendar-test';
import { setUpLock, unlock } from '../../e2e/lock-steps';
import type { Campaign, CampaignRun, Size } from '../campaign';
import { ask } from '../planted-notebook';
import { type PlantedWords, plantedArchive, plantedWords } from '../planted-words';
import { type Random, seeded } from '../random';
import { searchProfile } from '../search-profile';

const BACK_ENDS = { leveldb: [], sqlite: ['--enable-features=IdbSqliteBackingStore'] };
const RUNS: Record<Size, number> = { short: 1, full: 40 };
const ADA = `ada@${on(0, '09:00')}`;

/**
 * Plants words in every field, unencrypted at first, switches the lock on, uses it, locks, closes, and looks for the words
 * in every file of the profile, byte by byte. Then unlocks: not one word may be missing.
 */
export const campaign: Campaign = {
  counts: 'profiles searched',
  async run({ size, seed, tally, isOver, say }) {
    const random = seeded(seed);
    const trials = Object.entries(BACK_ENDS).map(async ([backEnd, args]) => {
      const own = seeded(random.seed());
      for (let run = 0; run < RUNS[size] && !isOver(); run++) {
        const profile = mkdtempSync(join(tmpdir(), 'aside-locked-'));
        try {
          await searchOne({ profile, args, random: own }, tally, (line) => say(`${backEnd}: ${line}`));
        } finally {
          rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
        }
      }
    });
    await Promise.all(trials);
  },
};

interface Planted {
  /** Of what was saved. */
  words: PlantedWords;
  /** Of what was typed in the popup and not added; only the last of them is kept. */
  drafts: PlantedWords;
}

interface Trial {
  profile: string;
  args: string[];
  random: Random;
}

async function searchOne(
  trial: Trial,
  tally: CampaignRun['tally'],
  say: (line: string) => void,
): Promise<void> {
  const { profile, random } = trial;
  const planted = { words: plantedWords(random), drafts: plantedWords(random) };
  const { words, drafts } = planted;
  const backups = plantedWords(random);
  const all = () => [...words.all(), ...drafts.all(), ...backups.all()];

  await inBrowser(trial, tally, async (aside, openIt) => {
    const calendar = await openIt();
    await restore(aside, plantedArchive(words, random), profile);
    await typeWords(aside, calendar, planted);
    await setBackups(aside, backups.next());
  });
  const before = all().length;
  const plain = searchProfile(profile, all()).size;
  // What finds nothing here would find nothing there.
  if (plain < before * 0.9) throw new Error(`Only ${plain} of ${before} words are found without a lock.`);

  let during = 0;
  await inBrowser(trial, tally, async (aside, openIt) => {
    const calendar = await openIt();
    await typeWords(aside, calendar, planted);
    const notebook = await aside.openExtensionPage('notebook.html#house');
    await setUpLock(notebook);
    await typeWords(aside, calendar, planted);
    await notebook.getByRole('button', { name: 'Lock now' }).click();
    await expect(notebook.getByRole('heading', { name: 'Aside is locked' })).toBeVisible();
    during = searchProfile(profile, all()).size;
  });
  const seen = searchProfile(profile, all());
  tally.runs += 1;
  tally.failed += seen.size;
  for (const [word, paths] of seen) say(`${word} stands in ${paths.join(', ')}`);
  say(
    `${plain} of ${before} words found before, ${during} while locked, ${seen.size} of ${all().length} after`,
  );

  await inBrowser(trial, tally, async (aside) => {
    const popup = await aside.openPopup();
    await unlock(popup);
    const field = popup.getByRole('textbox', { name: 'Note' });
    await field.waitFor();
    const draft = (await field.inputValue()) === drafts.all().at(-1) ? [] : drafts.all().slice(-1);
    const missing = [
      ...draft,
      ...(await forgottenPassphrases(popup, backups)),
      ...(await missingWords(await aside.openExtensionPage('notebook.html#house'), words)),
    ];
    tally.lost += missing.length;
    for (const word of missing) say(`${word} is missing`);
  });
}

async function inBrowser(
  { profile, args }: Trial,
  tally: CampaignRun['tally'],
  run: (aside: LaunchedExtension, calendar: () => Promise<CalendarTab>) => Promise<void>,
): Promise<void> {
  const aside = await launchWithExtension({ userDataDir: profile, args });
  try {
    const { refused } = await refuseNetwork(aside.context);
    const server = await serveCalendar(aside.context, { accounts: [account()] });
    await run(aside, () => openCalendar(aside, server, 'week'));
    tally.failed += refused.length;
  } finally {
    await aside.close();
  }
}

/** As by hand: in the panel, and half a note in the popup. */
async function typeWords(
  aside: LaunchedExtension,
  calendar: CalendarTab,
  { words, drafts }: Planted,
): Promise<void> {
  const { panel, page } = calendar;
  await page.bringToFront();
  await calendar.open(ADA);
  const notes = panel.getByRole('textbox', { name: 'Notes' });
  const begins = panel.getByRole('button', { name: 'Begin' });
  await expect(notes.or(begins)).toBeVisible();
  if (await begins.isVisible()) await begin(panel);
  await notes.fill(`${await notes.inputValue()}${words.next()}\n`);
  await expect(panel.getByRole('status').first()).toContainText('Saved');
  await addItem(panel, words.next());
  const draft = drafts.next();
  const popup = await aside.openPopup();
  const field = popup.getByRole('textbox', { name: 'Note' });
  await field.fill(draft);
  await popup.reload();
  await expect(field).toHaveValue(draft);
  await popup.close();
}

/** Restores a file that lies in the profile's folder only for as long as that takes. */
async function restore(aside: LaunchedExtension, archive: object, profile: string): Promise<void> {
  const file = join(tmpdir(), `${profile.split('/').at(-1)}.json`);
  writeFileSync(file, JSON.stringify(archive));
  const page = await aside.openExtensionPage('notebook.html#house');
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose a file…' }).click(),
  ]);
  await chooser.setFiles(file);
  await page.getByRole('button', { name: 'Restore now' }).click();
  await expect(page.getByRole('status')).toContainText('Restored');
  rmSync(file);
  await page.close();
}

/** Whoever reads this passphrase opens every backup. The folder is none: what is made here is of no matter. */
async function setBackups(aside: LaunchedExtension, passphrase: string): Promise<void> {
  const page = await aside.openExtensionPage('notebook.html#house');
  await ask(page, 'setAutomaticBackup', { place: 'folder', folder: 'Backups', passphrase });
  await page.close();
}

async function forgottenPassphrases(page: Page, backups: PlantedWords): Promise<string[]> {
  const { passphrase } = await ask<{ passphrase: string }>(page, 'readBackupOrder', null);
  return backups.all().filter((word) => word !== passphrase);
}

/** Those that an export of everything does not have. */
async function missingWords(page: Page, words: PlantedWords): Promise<string[]> {
  await page.getByRole('radio', { name: 'JSON' }).check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the export' }).click(),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  return words.all().filter((word) => !text.includes(word));
}
