import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { allNew } from '../all-new';
import { addTally, type Campaign, type CampaignRun, noTally } from '../campaign';
import type { View } from '../in-page';
import { inspect, learn, repeat, writeOn } from '../inspect';
import { createLedger, type Ledger } from '../ledger';
import { BACK_ENDS, type BackEnd, type OpenedBrowser, openBrowser } from '../open-browser';
import { type Random, seeded } from '../random';
import { inTempFolder } from '../temp-folder';
import { createWriter, type Writer } from '../writes';
import { archiveOf, somebody } from '../written-records';

/** Kills by back end; so many acknowledged writes lie between two of them, more or less. */
const SIZES = {
  short: { kills: { leveldb: 8, sqlite: 8, firefox: 4 }, writes: 250 },
  full: { kills: { leveldb: 400, sqlite: 400, firefox: 200 }, writes: 300 },
};
/** A new profile after so many kills: one that is read whole after each must not grow for ever. */
const KILLS_PER_PROFILE = 10;
const WRITERS = 8;
/** The manifest is a page of the extension that shows nothing of the notebook. */
const PAGES = ['notebook.html', 'manifest.json', 'manifest.json'] as const;

/** SIGKILL to the whole browser while it writes; then everything that was acknowledged must be there, and nothing half. */
export const campaign: Campaign = {
  counts: 'kills of the browser',
  async run(run) {
    const random = seeded(run.seed);
    let writes = 0;
    const lines = BACK_ENDS.map(async (backEnd) => {
      const line = seeded(random.seed());
      let left = SIZES[run.size].kills[backEnd];
      while (left > 0 && !run.isOver()) {
        const kills = Math.min(left, KILLS_PER_PROFILE);
        left -= kills;
        const result = await inTempFolder('kills', (profile) =>
          killAgain(run, backEnd, profile, kills, line),
        );
        writes += result.writes;
        addTally(run.tally, result);
        if (run.size === 'full') run.say(`${run.tally.runs} kills, ${writes} acknowledged writes`);
      }
    });
    await Promise.all(lines);
    run.say(`${writes} acknowledged writes`);
  },
};

/** One profile: filled, killed, looked at, again and again. */
async function killAgain(
  { say, size }: CampaignRun,
  backEnd: BackEnd,
  profile: string,
  kills: number,
  random: Random,
) {
  const tally = { ...noTally(), writes: 0 };
  const ledger = createLedger();
  const writers = makeWriters(random);
  let serial = 0;
  const newOp = () => `${backEnd}-${++serial}`;

  async function look(view: View): Promise<void> {
    const before = await inspect(view, ledger);
    const failed = [...before.failed];
    await repeat(view, ledger, failed);
    const after = await inspect(view, ledger);
    failed.push(...after.failed);
    const lost = [...before.lost, ...after.lost];
    const partial = [...before.partial, ...after.partial];
    const isTold = before.health.missing.length > 0;
    tally.lost += lost.length;
    tally.partial += partial.length;
    tally.failed += failed.length;
    if (!isTold) tally.silent += lost.length;
    for (const line of [...lost, ...partial, ...failed].slice(0, 5))
      say(`${backEnd}, after kill ${tally.runs}: ${line}`);
  }

  let browser = await openBrowser(backEnd, profile);
  try {
    await begin(browser, writers);
    checkBackEnd(backEnd, profile);
    while (tally.runs < kills) {
      await writeAndKill(browser, { ledger, writers, newOp, random, writes: SIZES[size].writes });
      tally.runs += 1;
      browser = await openBrowser(backEnd, profile);
      const view = await browser.openView('notebook.html');
      await look(view);
      await learn(view, writers);
    }
  } finally {
    await browser.kill();
  }
  tally.writes = ledger.acknowledged();
  return tally;
}

function makeWriters(random: Random): Writer[] {
  const ids = Array.from({ length: WRITERS }, (_, at) => `robin${at}`);
  return ids.map((id) => createWriter(id, ['kim', 'lee'], seeded(random.seed())));
}

async function begin(browser: OpenedBrowser, writers: readonly Writer[]): Promise<void> {
  const view = await browser.openView('notebook.html');
  const ids = [...writers.map(({ personId }) => personId), 'kim', 'lee'];
  const archive = archiveOf(ids.map((id) => somebody(id, `Somebody ${id}`)));
  await view.ask('changeRecords', allNew(archive), 'begin');
}

/** Lets all write until enough was acknowledged, and a moment longer: the kill may fall into anything. */
async function writeAndKill(
  browser: OpenedBrowser,
  deps: { ledger: Ledger; writers: Writer[]; newOp: () => string; random: Random; writes: number },
): Promise<void> {
  const { random, writes } = deps;
  // A page that shows the notebook reads it anew after each write: the kill may fall into that, too, and need not.
  const views = [await browser.openView(random.pick(PAGES)), await browser.openView(random.pick(PAGES))];
  const stop = new AbortController();
  const enough = writes + random.below(41) - 20;
  const moment = random.next() * 25;
  let count = 0;
  const reached = new Promise<void>((resolve) => {
    const onAcknowledged = () => {
      count += 1;
      if (count === enough) setTimeout(resolve, moment);
    };
    // All writers may also have failed: then there is nothing to wait for.
    void writeOn({ ...deps, views, signal: stop.signal, onAcknowledged }).then(resolve);
  });
  await reached;
  await browser.kill();
  stop.abort();
}

/** What was switched on must really be in use, or the campaign would try the other one twice. */
function checkBackEnd(backEnd: BackEnd, profile: string): void {
  if (backEnd === 'firefox') return;
  const folders = readdirSync(join(profile, 'Default', 'IndexedDB'));
  const isLevelDb = folders.some((name) => name.endsWith('.indexeddb.leveldb'));
  if (isLevelDb !== (backEnd === 'leveldb'))
    throw new Error(`Chromium does not use ${backEnd}: ${folders.join(' ')}`);
}
