import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allNew } from '../all-new';
import { type Campaign, type CampaignRun, CannotRun } from '../campaign';
import { lay, readRecording, replay, STRACE } from '../disk-recording';
import { inspect, learn, repeat, writeOn } from '../inspect';
import { createLedger, type Given, type Ledger } from '../ledger';
import { type ChromiumBackEnd, openBrowser } from '../open-browser';
import type { Answer } from '../page/answer';
import { type Random, seeded } from '../random';
import { inTempFolder } from '../temp-folder';
import { createWriter } from '../writes';
import { archiveOf, somebody } from '../written-records';

/** Recordings by back end, with the number of cuts in each. */
const SIZES: Record<CampaignRun['size'], Array<[backEnd: ChromiumBackEnd, cuts: number]>> = {
  short: [
    ['leveldb', 3],
    ['sqlite', 2],
  ],
  full: Array.from({ length: 60 }, (_, at) => [at % 2 === 0 ? 'leveldb' : 'sqlite', 5]),
};
const WRITERS = ['ada', 'ben', 'cem', 'dee'];
const WRITES = 120;
/** Where database and mirror lie in Chromium's profile. */
const STORES = ['Default/IndexedDB', 'Default/Local Extension Settings'];

/** What was given and answered, and when (seconds since 1970). */
type Event = { at: number; given: Given; answer: Answer | null };

/**
 * Chromium's every write is recorded, and the files are put back to what was durable at random moments: alternately only
 * what was synced, and with a random part of what was not. Firefox is not recorded.
 */
export const campaign: Campaign = {
  counts: 'power cuts',
  async run(run) {
    needStrace();
    const random = seeded(run.seed);
    for (const [backEnd, cuts] of SIZES[run.size]) {
      if (run.isOver()) return;
      await inTempFolder('power', (folder) => recordAndCut(run, { backEnd, cuts, folder, random }));
    }
  },
};

async function recordAndCut(
  { tally, say }: CampaignRun,
  deps: { backEnd: ChromiumBackEnd; cuts: number; folder: string; random: Random },
): Promise<void> {
  const { backEnd, cuts, folder, random } = deps;
  const profile = join(folder, 'profile');
  const recording = join(folder, 'recording');
  const { events, ledger } = await record(backEnd, folder, profile, recording, random);

  const isOurs = (path: string) => STORES.some((store) => path.startsWith(`${join(profile, store)}/`));
  const calls = readRecording(readFileSync(recording, 'latin1'), isOurs);
  const syncs = calls.filter(({ does, path }) => does === 'sync' && path.includes('/IndexedDB/'));
  const unsynced = findUnsynced(
    events,
    syncs.map(({ at }) => at),
  );
  tally.failed += unsynced.length;
  for (const given of unsynced.slice(0, 5)) say(`${backEnd}: no fsync behind ${given.name} ${given.op}`);
  say(
    `${backEnd}: ${syncs.length} fsyncs of the database behind ${ledger.acknowledged()} acknowledged writes`,
  );

  const from = events.find(({ answer }) => answer !== null)?.at ?? 0;
  const to = events.at(-1)?.at ?? 0;
  const moments = Array.from({ length: cuts }, () => from + random.next() * (to - from));
  const images: Array<{ cut: number; image: string }> = [];
  replay(calls, moments, (cut, found) => {
    const image = join(folder, `cut-${images.length}`);
    cpSync(profile, image, { recursive: true, filter: (path) => !/Singleton/.test(path) });
    for (const store of STORES) rmSync(join(image, store), { recursive: true, force: true });
    lay(found(images.length % 2 === 0 ? null : random), profile, image);
    images.push({ cut, image });
  });

  for (const { cut, image } of images) {
    const known = ledgerUntil(events, cut);
    const browser = await openBrowser(backEnd, image);
    try {
      const view = await browser.openView('notebook.html');
      const before = await inspect(view, known);
      const failed = [...before.failed];
      await repeat(view, known, failed);
      const after = await inspect(view, known);
      failed.push(...after.failed);
      tally.runs += 1;
      tally.lost += before.lost.length + after.lost.length;
      tally.partial += before.partial.length + after.partial.length;
      tally.failed += failed.length;
      if (before.health.missing.length === 0) tally.silent += before.lost.length;
      for (const line of [
        ...before.lost,
        ...before.partial,
        ...after.lost,
        ...after.partial,
        ...failed,
      ].slice(0, 8))
        say(`${backEnd}, cut after ${known.acknowledged()} acknowledged writes: ${line}`);
    } finally {
      await browser.kill();
      rmSync(image, { recursive: true, force: true });
    }
  }
}

async function record(
  backEnd: ChromiumBackEnd,
  folder: string,
  profile: string,
  recording: string,
  random: Random,
): Promise<{ events: Event[]; ledger: Ledger }> {
  const browser = await openBrowser(backEnd, profile, (executable) => {
    const wrapper = join(folder, 'recorded');
    const words = ['strace', ...STRACE, '-o', recording, executable].map((word) => `'${word}'`);
    // A program that is watched cannot put itself into Chromium's sandbox.
    writeFileSync(wrapper, `#!/bin/sh\nexec ${words.join(' ')} "$@" --no-sandbox\n`);
    chmodSync(wrapper, 0o755);
    return wrapper;
  });
  const events: Event[] = [];
  const ledger = createLedger();
  try {
    const views = [await browser.openView('notebook.html'), await browser.openView('notebook.html')];
    const writers = WRITERS.map((id) => createWriter(id, ['kim'], seeded(random.seed())));
    const people = [...WRITERS, 'kim'].map((id) => somebody(id, `Somebody ${id}`));
    const [first] = views;
    await first?.ask('changeRecords', allNew(archiveOf(people)), 'begin');
    if (first) await learn(first, writers);
    const stop = new AbortController();
    let count = 0;
    let serial = 0;
    const now = () => Date.now() / 1_000;
    await writeOn({
      views,
      writers,
      newOp: () => `cut-${++serial}`,
      signal: stop.signal,
      ledger: {
        ...ledger,
        give(op, planned) {
          const given = ledger.give(op, planned);
          events.push({ at: now(), given, answer: null });
          return given;
        },
        settle(given, answer) {
          events.push({ at: now(), given, answer });
          ledger.settle(given, answer);
        },
      },
      onAcknowledged() {
        count += 1;
        if (count >= WRITES) stop.abort();
      },
    });
  } finally {
    await browser.kill();
  }
  return { events, ledger };
}

/** What was known of the notebook at that instant. */
function ledgerUntil(events: readonly Event[], cut: number): Ledger {
  const ledger = createLedger();
  const given = new Map<string, Given>();
  for (const { at, given: write, answer } of events) {
    if (at > cut) break;
    const known = given.get(write.op);
    if (known && answer) ledger.settle(known, answer);
    else given.set(write.op, ledger.give(write.op, { ...write, done: () => undefined }));
  }
  return ledger;
}

/** Acknowledged writes between whose giving and answering no file of the database was synced. */
function findUnsynced(events: readonly Event[], syncs: readonly number[]): Given[] {
  const given = new Map<string, number>();
  const unsynced: Given[] = [];
  for (const { at, given: write, answer } of events) {
    const began = given.get(write.op);
    if (began === undefined) given.set(write.op, at);
    // Our own clock counts whole milliseconds.
    else if (answer?.is === 'answer' && !syncs.some((sync) => sync >= began && sync <= at + 0.001))
      unsynced.push(write);
  }
  return unsynced;
}

function needStrace(): void {
  if (process.platform !== 'linux')
    throw new CannotRun('Power cuts are replayed from what strace records: Linux only.');
  const { status, error } = spawnSync('strace', [...STRACE, '-o', '/dev/null', 'true']);
  if (error)
    throw new CannotRun('Power cuts are replayed from what strace records, and strace is not installed.');
  if (status !== 0) throw new CannotRun('strace may not watch other programs here.');
}
