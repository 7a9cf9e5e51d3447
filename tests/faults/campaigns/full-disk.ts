import { join } from 'node:path';
import type { Frame } from '@playwright/test';
import { begin } from '../../e2e/calendar-test';
import { allNew } from '../all-new';
import type { Campaign, CampaignRun } from '../campaign';
import { type InCalendar, openInCalendar, today } from '../in-calendar';
import type { View } from '../in-page';
import { inspect, learn, writeOn } from '../inspect';
import { createLedger, type Ledger } from '../ledger';
import type { ChromiumBackEnd } from '../open-browser';
import { type Random, seeded } from '../random';
import { onSmallDisk, type SmallDisk } from '../small-disk';
import { createWriter, type Writer } from '../writes';
import { archiveOf, somebody } from '../written-records';

const SIZES = { short: 2, full: 60 };
const MEGABYTES = 128;
/** How a disk without room is answered; `closed`, null: the browser gave the database up in the middle of it. */
const REFUSALS = ['disk', 'disk-full', 'read-only', 'closed', null];
/** So many refusals in a row, and the disk is as full as it gets. */
const REFUSED = 6;
const WRITERS = ['ann', 'bob', 'col'];

/**
 * The disk is filled at a random moment while Chromium writes, made room on, filled again, and the browser is started
 * anew while it is full, and once more with room. What was acknowledged is there in the end, what could not be kept stays
 * in the field with words beside it, and nobody is ever taken for somebody new.
 */
export const campaign: Campaign = {
  counts: 'disks filled up',
  async run(run) {
    const random = seeded(run.seed);
    for (let at = 0; at < SIZES[run.size] && !run.isOver(); at++) {
      const backEnd = at % 2 === 0 ? 'leveldb' : 'sqlite';
      await onSmallDisk(MEGABYTES, (disk) => fillUp(run, backEnd, disk, seeded(random.seed())));
      run.tally.runs += 1;
    }
  },
};

async function fillUp(
  { tally, say }: CampaignRun,
  backEnd: ChromiumBackEnd,
  disk: SmallDisk,
  random: Random,
): Promise<void> {
  const profile = join(disk.folder, 'profile');
  const ledger = createLedger((code) => REFUSALS.includes(code));
  const writers = WRITERS.map((id) => createWriter(id, ['kim'], seeded(random.seed())));
  const newOp = counter();
  const silent: string[] = [];
  const failed: string[] = [];

  let opened = await openInCalendar(backEnd, profile);
  try {
    const people = [...WRITERS, 'kim'].map((id) => somebody(id, `Somebody ${id}`));
    await opened.view.ask('changeRecords', allNew(archiveOf(people)), 'begin');
    await learn(opened.view, writers);
    await opened.calendar.open(today);
    await begin(opened.calendar.panel);
    const notes = opened.calendar.panel.getByRole('textbox', { name: 'Notes' });
    await notes.fill('Before.');
    await saved(opened.calendar.panel);

    await writeUntilFull(opened, { disk, ledger, writers, newOp, random });
    await notes.fill('Before.\nTyped on a full disk.');
    const alert = opened.calendar.panel.getByRole('alert').first();
    await alert.waitFor({ timeout: 15_000 }).catch(() => silent.push('nothing is said in the panel'));
    if ((await notes.inputValue()) !== 'Before.\nTyped on a full disk.') failed.push('the text was not kept');

    disk.makeRoom();
    await tryAgain(opened.calendar.panel);
    await saved(opened.calendar.panel).catch(async () => {
      const health = JSON.stringify(await opened.view.tryAsk('readHealth', null, newOp()));
      const offered = await opened.calendar.panel.getByRole('alert').allTextContents();
      failed.push(`not saved though there is room again: ${health} ${offered.join(' | ')}`);
    });

    await writeUntilFull(opened, { disk, ledger, writers, newOp, random });
    await opened.aside.close();

    opened = await openInCalendar(backEnd, profile).catch(() => {
      // No room for the browser itself to start: that is known to the user.
      disk.makeRoom();
      return openInCalendar(backEnd, profile);
    });
    await opened.calendar.open(today);
    await nobodyNew(opened.calendar.panel).catch((error) => failed.push(`while full: ${firstLine(error)}`));
    disk.makeRoom();
    await opened.aside.close();

    opened = await openInCalendar(backEnd, profile);
    await opened.calendar.open(today);
    await nobodyNew(opened.calendar.panel).catch((error) => failed.push(`with room: ${firstLine(error)}`));
    const text = await textIn(opened.calendar.panel);
    if (text !== 'Before.\nTyped on a full disk.') {
      tally.lost += 1;
      failed.push(`with room there stands: ${text}`);
    }
    await giveAgain(opened.view, ledger);
    const found = await inspect(opened.view, ledger);
    tally.lost += found.lost.length;
    tally.partial += found.partial.length;
    failed.push(...found.failed);
    if (found.lost.length > 0 && found.health.missing.length === 0)
      silent.push('losses of which nothing is said');
    for (const line of [...found.lost, ...found.partial, ...silent, ...failed].slice(0, 8))
      say(`${backEnd}: ${line}`);
    const { missing, restored } = found.health;
    if (found.lost.length + found.partial.length > 0)
      say(`${backEnd}: the user is told ${JSON.stringify({ missing, restored })}`);
    say(`${backEnd}: ${ledger.acknowledged()} acknowledged writes`);
  } finally {
    tally.silent += silent.length;
    tally.failed += failed.length;
    disk.makeRoom();
    await opened.aside.close();
  }
}

/** Lets all write, fills the disk at a random moment, and goes on until only refusals come. */
async function writeUntilFull(
  { view }: InCalendar,
  deps: { disk: SmallDisk; ledger: Ledger; writers: readonly Writer[]; newOp: () => string; random: Random },
): Promise<void> {
  const { disk, random } = deps;
  const stop = new AbortController();
  const moment = 20 + random.below(60);
  const left = random.below(3) * 32_768;
  let count = 0;
  let refused = 0;
  await writeOn({
    ...deps,
    views: [view],
    signal: stop.signal,
    onAcknowledged({ state }) {
      count += 1;
      if (count === moment) disk.fill(left);
      // What the browser frees meanwhile is taken as well.
      if (count > moment && count % 20 === 0) disk.fill(0);
      refused = state === 'refused' ? refused + 1 : 0;
      if (refused >= REFUSED || count > 1_000) stop.abort();
    },
  });
}

/** Presses what the user is offered, over all and beside the text, until it is saved or too long was waited. */
async function tryAgain(panel: Frame): Promise<void> {
  const buttons = panel.getByRole('button', { name: 'Try again' });
  const isSaved = panel.getByRole('status').filter({ hasText: 'Saved' }).first();
  for (let tries = 0; tries < 8; tries++) {
    const offered = await buttons.count();
    if (offered === 0) return;
    // It may have gone meanwhile, since pressing another one was enough.
    await buttons
      .nth(tries % offered)
      .click({ timeout: 5_000 })
      .catch(() => undefined);
    const isKept = await isSaved.waitFor({ timeout: 3_000 }).then(
      () => true,
      () => false,
    );
    if (isKept) return;
  }
}

async function saved(panel: Frame): Promise<void> {
  await panel.getByRole('status').filter({ hasText: 'Saved' }).first().waitFor({ timeout: 15_000 });
}

/**
 * Gives again what the full disk refused, as a page does whose "Try again" is pressed: it may have been done all the same,
 * and must be there exactly once. What changes a record is left: its later state says nothing of a write so old.
 */
async function giveAgain(view: View, ledger: Ledger): Promise<void> {
  for (const given of ledger.refused().filter(({ changes }) => changes.length === 0))
    ledger.settle(given, await view.tryAsk(given.name, given.input, given.op));
}

/** The note; where none is shown, what the panel says instead. */
async function textIn(panel: Frame): Promise<string> {
  const notes = panel.getByRole('textbox', { name: 'Notes' });
  return notes.inputValue({ timeout: 15_000 }).catch(() => panel.locator('body').innerText());
}

/** The panel shows what it knows, or says why it cannot: anything but somebody new. */
async function nobodyNew(panel: Frame): Promise<void> {
  const begins = panel.getByRole('button', { name: 'Begin' });
  const shown = panel.getByRole('textbox', { name: 'Notes' }).or(begins).or(panel.getByRole('alert'));
  await shown.first().waitFor({ timeout: 15_000 });
  if ((await begins.count()) > 0) throw new Error('the panel shows somebody new');
}

function firstLine(error: unknown): string {
  return String(error).split('\n')[0] ?? '';
}

function counter(): () => string {
  let serial = 0;
  return () => `full-${++serial}`;
}
