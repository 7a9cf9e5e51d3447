import type { Frame, Page } from '@playwright/test';
import { begin } from '../../e2e/calendar-test';
import { allNew } from '../all-new';
import type { Campaign, CampaignRun } from '../campaign';
import { type InCalendar, openInCalendar, today } from '../in-calendar';
import { inspect, learn, writeOn } from '../inspect';
import { createLedger, type Ledger } from '../ledger';
import type { ChromiumBackEnd } from '../open-browser';
import { type Random, seeded } from '../random';
import { inTempFolder } from '../temp-folder';
import { createWriter, type Writer } from '../writes';
import { archiveOf, somebody } from '../written-records';

/** So many notebooks on each back end, and stops of the worker in each. */
const SIZES = { short: { notebooks: 1, stops: 50 }, full: { notebooks: 25, stops: 100 } };
/** Between two stops lies a random part of this, in milliseconds: the next one may meet the worker while it starts. */
const PAUSE = 250;
const WRITERS = ['ann', 'bob', 'col'];

/**
 * Chromium's background worker is stopped at any moment while a panel, a popup and pages that write without pause are
 * open. Nobody may notice.
 */
export const campaign: Campaign = {
  counts: 'stops of the background worker',
  async run(run) {
    const random = seeded(run.seed);
    const lines = (['leveldb', 'sqlite'] as const).map(async (backEnd) => {
      const line = seeded(random.seed());
      for (let left = SIZES[run.size].notebooks; left > 0 && !run.isOver(); left--) {
        await inTempFolder('stops', (profile) => stopAgain(run, backEnd, profile, line));
        if (run.size === 'full') run.say(`${run.tally.runs} stops`);
      }
    });
    await Promise.all(lines);
  },
};

async function stopAgain(
  { size, tally, say }: CampaignRun,
  backEnd: ChromiumBackEnd,
  profile: string,
  random: Random,
): Promise<void> {
  const opened = await openInCalendar(backEnd, profile);
  try {
    const { aside, calendar, view } = opened;
    const ledger = createLedger();
    const writers = WRITERS.map((id) => createWriter(id, ['kim'], seeded(random.seed())));
    const people = [...WRITERS, 'kim'].map((id) => somebody(id, `Somebody ${id}`));
    await view.ask('changeRecords', allNew(archiveOf(people)), 'begin');
    await learn(view, writers);
    await calendar.open(today);
    await begin(calendar.panel);
    const popup = await aside.openPopup();

    const stop = new AbortController();
    const typed = { panel: 0, popup: 0 };
    const others = [
      writeAll(opened, writers, ledger, stop.signal),
      typeInPanel(calendar.panel, stop.signal, typed),
      addInPopup(popup, stop.signal, typed),
    ];
    const stops = stopWorkers(opened, SIZES[size].stops, random);
    await Promise.race([stops, Promise.all(others)]).finally(() => stop.abort());
    tally.runs += await stops;
    await Promise.all(others);
    say(
      `${backEnd}: ${ledger.acknowledged()} writes, ${typed.panel} in the panel, ${typed.popup} in the popup`,
    );
    const wrong = await compare(opened, popup, typed);
    const found = await inspect(view, ledger);
    tally.lost += found.lost.length;
    tally.partial += found.partial.length;
    tally.failed += found.failed.length + wrong.length;
    for (const line of [...found.lost, ...found.partial, ...found.failed, ...wrong].slice(0, 8))
      say(`${backEnd}: ${line}`);
  } finally {
    await opened.aside.close();
  }
}

async function writeAll(
  { view }: InCalendar,
  writers: readonly Writer[],
  ledger: Ledger,
  signal: AbortSignal,
): Promise<void> {
  let serial = 0;
  await writeOn({
    views: [view],
    writers,
    ledger,
    newOp: () => `stop-${++serial}`,
    signal,
    onAcknowledged: () => undefined,
  });
}

/** Writes lines of the note and open items in turn, as a hand does. */
async function typeInPanel(panel: Frame, signal: AbortSignal, typed: { panel: number }): Promise<void> {
  const notes = panel.getByRole('textbox', { name: 'Notes' });
  const field = panel.getByRole('textbox', { name: 'Add open item' });
  while (!signal.aborted) {
    const at = typed.panel + 1;
    await notes.pressSequentially(`Line ${at}.\n`);
    await field.fill(`Item ${at}.`);
    await field.press('Enter');
    await panel.getByRole('checkbox', { name: `Item ${at}.`, exact: true }).waitFor();
    typed.panel = at;
  }
}

async function addInPopup(popup: Page, signal: AbortSignal, typed: { popup: number }): Promise<void> {
  const person = popup.getByRole('combobox', { name: 'Person' });
  const text = popup.getByRole('textbox', { name: 'Note' });
  while (!signal.aborted) {
    const at = typed.popup + 1;
    if (!(await person.inputValue()).includes('kim')) {
      await person.fill('kim');
      await popup.getByRole('option').first().click();
    }
    await popup.getByRole('radio', { name: 'Talking point' }).check();
    await text.fill(`Point ${at}.`);
    await popup.getByRole('button', { name: 'Add', exact: true }).click();
    // The field is emptied once it is saved; an alert says that it was not.
    const alert = popup.getByRole('alert');
    while ((await text.inputValue()) !== '' && (await alert.count()) === 0)
      await popup.evaluate(() => new Promise(requestAnimationFrame));
    if ((await alert.count()) > 0) return;
    typed.popup = at;
  }
}

/** Resolves with how often it was stopped. The manifest is a page of the extension that wakes nobody. */
async function stopWorkers({ aside }: InCalendar, stops: number, random: Random): Promise<number> {
  const page = await aside.openExtensionPage('manifest.json');
  const session = await page.context().newCDPSession(page);
  let onStopped = (): void => undefined;
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) onStopped();
  });
  await session.send('ServiceWorker.enable');
  for (let done = 0; done < stops; ) {
    await page.waitForTimeout(random.next() * PAUSE);
    const stopped = new Promise<boolean>((resolve) => {
      onStopped = () => resolve(true);
    });
    await session.send('ServiceWorker.stopAllWorkers');
    // One that was not running, or is only starting, is not reported: then it is tried again.
    if (await Promise.race([stopped, page.waitForTimeout(1_000).then(() => false)])) done += 1;
  }
  await page.close();
  return stops;
}

/** What the user sees must be what was typed, once each, with no failure beside it. */
async function compare(
  { calendar, aside }: InCalendar,
  popup: Page,
  typed: { panel: number; popup: number },
): Promise<string[]> {
  const wrong: string[] = [];
  const { page, panel } = calendar;
  await panel.getByRole('status').filter({ hasText: 'Saved' }).first().waitFor();
  for (const view of [panel, popup])
    for (const alert of await view.getByRole('alert').allTextContents()) wrong.push(`an alert: ${alert}`);
  await page.reload();
  await calendar.open(today);
  const again = await aside.panelFrame(page);
  const notes = again.getByRole('textbox', { name: 'Notes' });
  await notes.waitFor();
  const numbers = Array.from({ length: typed.panel }, (_, at) => at + 1);
  const note = await notes.inputValue();
  if (note !== numbers.map((at) => `Line ${at}.\n`).join(''))
    wrong.push(`the note is ${JSON.stringify(note)}`);
  const items = again.getByRole('list', { name: 'Open items' }).getByRole('checkbox');
  const count = await items.count();
  if (count !== typed.panel) wrong.push(`${count} open items for ${typed.panel}`);
  await popup.reload();
  await popup.getByRole('tab', { name: 'Open items' }).click();
  for (let at = 1; at <= typed.popup; at++) {
    const found = await popup.getByRole('checkbox', { name: `Point ${at}.`, exact: true }).count();
    if (found !== 1) wrong.push(`talking point ${at} is there ${found} times`);
  }
  return wrong;
}
