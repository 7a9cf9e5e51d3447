import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Health } from '../../../utils/model/health';
import { begin } from '../../e2e/calendar-test';
import { allNew } from '../all-new';
import type { Campaign, CampaignRun } from '../campaign';
import { DAMAGES } from '../damage';
import { openInCalendar, today } from '../in-calendar';
import type { View } from '../in-page';
import { type Inspection, inspect, learn, writeOn } from '../inspect';
import { createLedger, type Ledger } from '../ledger';
import type { ChromiumBackEnd } from '../open-browser';
import { type Random, seeded } from '../random';
import { inTempFolder } from '../temp-folder';
import { createWriter } from '../writes';
import { archiveOf, somebody } from '../written-records';

/** Damages on each of Chromium's back ends. */
const SIZES = { short: 5, full: 200 };
const TEXT = 'Said in confidence. \u{1F600}';
const ITEM = 'Send the draft';
/** What comes back after the start has this long to do so, in milliseconds. */
const PATIENCE = 15_000;

/** Where each store lies in the profile; the mirror is damaged once in three times. */
const STORES = { database: 'IndexedDB', mirror: 'Local Extension Settings' };

/**
 * The files of the database, or those of the mirror, are damaged while the browser is closed. The other one is whole, so
 * all must be there afterwards, in the panel too, and nobody may be taken for somebody new.
 */
export const campaign: Campaign = {
  counts: 'damages to the files of database or mirror',
  async run(run) {
    const random = seeded(run.seed);
    const lines = (['leveldb', 'sqlite'] as const).map((backEnd) => {
      const line = seeded(random.seed());
      return inTempFolder('damaged', (folder) => damageAgain(run, { backEnd, folder, random: line }));
    });
    await Promise.all(lines);
  },
};

async function damageAgain(
  { size, tally, isOver, say }: CampaignRun,
  deps: { backEnd: ChromiumBackEnd; folder: string; random: Random },
): Promise<void> {
  const { backEnd, folder, random } = deps;
  const whole = join(folder, 'whole');
  const older = join(folder, 'older');
  const ledger = createLedger();
  await prepare(backEnd, whole, ledger, random, () =>
    cpSync(join(whole, 'Default'), older, { recursive: true }),
  );

  const names = Object.keys(DAMAGES);
  const first = random.below(names.length);
  for (let at = 0; at < SIZES[size] && !isOver(); at++) {
    const name = names[(first + at) % names.length] ?? '';
    const store = random.below(3) === 0 ? 'mirror' : 'database';
    const profile = join(folder, `damaged-${at}`);
    cpSync(whole, profile, { recursive: true, filter: (path) => !path.includes('Singleton') });
    const place = foldersOf(join(profile, 'Default', STORES[store]))[0];
    const earlier = foldersOf(join(older, STORES[store]))[0];
    if (!place || !earlier) throw new Error(`There is no ${store} in the profile.`);
    DAMAGES[name]?.(place, random, earlier);
    const found = await look(backEnd, profile, ledger);
    tally.runs += 1;
    tally.lost += found.lost.length;
    tally.partial += found.partial.length;
    tally.failed += found.failed.length;
    if (found.lost.length > 0 && !isTold(found.health)) tally.silent += found.lost.length;
    for (const line of [...found.lost, ...found.partial, ...found.failed].slice(0, 5))
      say(`${backEnd}, ${store}, ${name} (${at}): ${line}`);
    // Nothing that an extension may do mends this one: Chromium refuses even to clear it. So the user has to be told.
    if (!found.isMirrored) {
      say(`${backEnd}, ${store}, ${name} (${at}): the mirror cannot be opened any more`);
      if (!found.health.mirrorFails) tally.silent += 1;
    }
    if (size === 'full' && at % 10 === 9) say(`${tally.runs} damages`);
    rmSync(profile, { recursive: true, force: true });
  }
}

/** Fills a profile through the panel and by all kinds of writes; `onHalf` is called when half was written and all is closed. */
async function prepare(
  backEnd: ChromiumBackEnd,
  profile: string,
  ledger: Ledger,
  random: Random,
  onHalf: () => void,
): Promise<void> {
  const ids = ['robin', 'sam', 'toni'];
  const writers = ids.map((id) => createWriter(id, ['kim'], seeded(random.seed())));
  let serial = 0;
  async function write(view: View, writes: number): Promise<void> {
    const stop = new AbortController();
    const onAcknowledged = () => {
      writes -= 1;
      if (writes <= 0) stop.abort();
    };
    const newOp = () => `damaged-${++serial}`;
    await writeOn({ views: [view], writers, ledger, newOp, signal: stop.signal, onAcknowledged });
  }

  const { aside, calendar, view } = await openInCalendar(backEnd, profile);
  const archive = archiveOf([...ids, 'kim'].map((id) => somebody(id, `Somebody ${id}`)));
  await view.ask('changeRecords', allNew(archive), 'begin');
  await write(view, 60);
  await calendar.open(today);
  await begin(calendar.panel);
  await aside.close();
  onHalf();

  const again = await openInCalendar(backEnd, profile);
  await again.calendar.open(today);
  const { panel } = again.calendar;
  await panel.getByRole('textbox', { name: 'Notes' }).fill(TEXT);
  await panel.getByRole('status').filter({ hasText: 'Saved' }).first().waitFor();
  const field = panel.getByRole('textbox', { name: 'Add open item' });
  await field.fill(ITEM);
  await field.press('Enter');
  await panel.getByRole('checkbox', { name: ITEM }).waitFor();
  await learn(again.view, writers);
  await write(again.view, 60);
  await again.aside.close();
}

/** Opens the damaged profile as the user would, and looks again until all is back or too long was waited. */
async function look(backEnd: ChromiumBackEnd, profile: string, ledger: Ledger): Promise<Inspection> {
  const { aside, calendar, view } = await openInCalendar(backEnd, profile);
  const failed: string[] = [];
  try {
    await calendar.open(today);
    const { panel } = calendar;
    const notes = panel.getByRole('textbox', { name: 'Notes' });
    const begins = panel.getByRole('button', { name: 'Begin' });
    await notes.or(begins).first().waitFor({ timeout: 20_000 });
    if ((await begins.count()) > 0) failed.push('the panel shows somebody new');
    else if ((await notes.inputValue()) !== TEXT)
      failed.push(`the panel's note is ${await notes.inputValue()}`);
    else await panel.getByRole('checkbox', { name: ITEM }).waitFor({ timeout: 5_000 });
  } catch (error) {
    failed.push(`the panel: ${String(error).split('\n')[0]}`);
  }
  try {
    const until = performance.now() + PATIENCE;
    for (;;) {
      const found = await inspect(view, ledger, true);
      const isWhole = found.lost.length + found.partial.length + found.failed.length === 0;
      if (isWhole || performance.now() > until) return { ...found, failed: [...failed, ...found.failed] };
    }
  } catch (error) {
    failed.push(`it cannot be read: ${String(error).split('\n')[0]}`);
    const none = { restoredAt: null, restored: {}, missing: [], quarantined: [], seenAt: null };
    const health = { ...none, readOnly: null, mirrorFails: false };
    return { lost: [], partial: [], failed, health, isMirrored: false };
  } finally {
    await aside.close();
  }
}

function isTold({ missing, quarantined }: Health): boolean {
  return missing.length > 0 || quarantined.some(({ repaired }) => !repaired);
}

/** The extension's own folders of a store: the only ones there are, since nothing else was opened. */
function foldersOf(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.includes('extension') || /^[a-p]{32}$/.test(name))
    .map((name) => join(folder, name));
}
