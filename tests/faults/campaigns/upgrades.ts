import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Campaign, CampaignRun } from '../campaign';
import type { inspect, Stores } from '../lab/upgrade';
import { type Lab, type LabPage, openLab } from '../open-lab';
import { type Random, seeded } from '../random';

const KILLS = { short: 12, full: 300 };
/** Of each example: a thousand rows or three. */
const COPIES = { short: 12, full: 30 };
/** Of all kills; the others end the page only, which is quicker. */
const BROWSER_KILLS = 1 / 3;
const BACK_ENDS = { LevelDB: [], SQLite: ['--enable-features=IdbSqliteBackingStore'] };

type Inspected = Awaited<ReturnType<typeof inspect>>;

/** How a version is before its upgrade and after it, and how many milliseconds that takes. */
interface Reference {
  before: Inspected;
  after: Inspected;
  takes: number;
}

interface Bench {
  args: string[];
  /** Of each example. */
  copies: number;
  kills: number;
  random: Random;
  tally: CampaignRun['tally'];
  isOver(): boolean;
  /** Kills that struck before the upgrade was done. */
  inside: number;
  say: (line: string) => void;
}

/**
 * A database of each released version is upgraded, and the page or the whole browser is killed meanwhile: it is as it was
 * before or as it is to be, and the next opening completes it. A page that does not give way, or is older than the
 * database, is named, changes nothing, and holds nobody up longer than it lives.
 */
export const campaign: Campaign = {
  counts: 'upgrades that were killed, held up or refused',
  async run({ size, seed, tally, isOver, say }) {
    for (const [name, args] of Object.entries(BACK_ENDS)) {
      const kills = KILLS[size] / Object.keys(BACK_ENDS).length;
      const toldBy = (line: string) => say(`${name}: ${line}`);
      const copies = COPIES[size];
      const bench: Bench = {
        args,
        copies,
        kills,
        random: seeded(seed),
        tally,
        isOver,
        inside: 0,
        say: toldBy,
      };
      await upgradeOn(bench);
      toldBy(`${bench.inside} of ${kills} kills struck before the upgrade was done`);
      // Whoever kills too late has tried nothing.
      if (bench.inside === 0 && !isOver()) tally.failed += 1;
    }
  },
};

async function upgradeOn(bench: Bench): Promise<void> {
  const { args, copies, kills, random, tally, isOver } = bench;
  const userDataDir = mkdtempSync(join(tmpdir(), 'aside-upgrades-'));
  let lab = await openLab({ userDataDir, args });
  try {
    const page = await lab.newPage();
    const newest = await page.ask('currentVersion', null);
    // The newest version has nothing to upgrade.
    const references = new Map<number, Reference>();
    for (let version = 1; version < newest; version++)
      references.set(version, await measure(page, version, copies));
    await page.page.close();
    for (const [version, reference] of references) await holdUp(lab, version, reference, bench);
    await refuse(lab, newest, bench);

    for (let kill = 0; kill < kills && !isOver(); kill++) {
      const [version, reference] = random.pick([...references]);
      const name = `killed-${kill}`;
      const victim = await lab.newPage();
      await victim.ask('makeOfVersion', exampleOf(name, version, copies));
      const upgraded = victim.ask('upgrade', { name }).then(
        () => true,
        () => false,
      );
      await new Promise((resolve) => setTimeout(resolve, random.next() * reference.takes));
      if (random.next() < BROWSER_KILLS) {
        await lab.kill();
        lab = await openLab({ userDataDir, args });
      } else await crash(lab, victim);
      tally.runs += 1;
      if (!(await upgraded)) bench.inside += 1;
      await judge(await lab.newPage(), `${name} of version ${version}`, name, reference, bench);
    }
  } finally {
    await lab.close();
    rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** What an upgrade does that nobody disturbs. */
async function measure(page: LabPage, version: number, copies: number): Promise<Reference> {
  const name = `reference-${version}`;
  await page.ask('makeOfVersion', exampleOf(name, version, copies));
  const before = await page.ask('inspect', { name });
  const takes = await page.ask('upgrade', { name });
  return { before, takes, after: await page.ask('inspect', { name }) };
}

async function crash({ context }: Lab, { page }: LabPage): Promise<void> {
  const session = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  // The page is gone before it could answer.
  session.send('Page.crash').catch(() => undefined);
  await crashed;
  await page.close();
}

/** Before or after, never between; and the second try completes it. */
async function judge(
  page: LabPage,
  what: string,
  name: string,
  { before, after }: Reference,
  { tally, say }: Bench,
): Promise<void> {
  const now = await page.ask('inspect', { name });
  if (!isSame(now, before) && !isSame(now, after)) {
    tally.partial += 1;
    say(`${what} was left at version ${now.version} with ${now.rows} rows`);
  }
  await page.ask('upgrade', { name });
  if (!isSame(await page.ask('inspect', { name }), after)) {
    tally.lost += 1;
    say(`${what} is not what it was to be after the second try`);
  }
  await page.page.close();
}

function isSame(one: Inspected, other: Inspected): boolean {
  return one.version === other.version && one.sum === other.sum;
}

/** A page of the older version does not give way: who upgrades is told at once, each time, and goes on once it is gone. */
async function holdUp(lab: Lab, version: number, { after }: Reference, bench: Bench): Promise<void> {
  const { copies, tally, say } = bench;
  const name = `held-${version}`;
  const [older, newer] = [await lab.newPage(), await lab.newPage()];
  await older.ask('makeOfVersion', exampleOf(name, version, copies));
  await older.ask('hold', { name });
  tally.runs += 1;
  for (let time = 0; time < 3; time++) {
    const answer = await newer.ask('askNotebook', { name });
    if (answer === 'blocked') continue;
    tally.silent += 1;
    say(`version ${version}, held: ${answer} was answered`);
  }
  await older.page.close();
  while ((await newer.ask('askNotebook', { name })) === 'blocked');
  const { version: now, rows } = await newer.ask('inspect', { name });
  if (now !== after.version || rows < after.rows) {
    tally.lost += 1;
    say(`version ${version}, held, is version ${now} with ${rows} of ${after.rows} rows`);
  }
  await newer.page.close();
}

/** A database of the future is left as it is, and what can be read of it can be saved. */
async function refuse(lab: Lab, newest: number, { copies, tally, say }: Bench): Promise<void> {
  const name = 'newer';
  const page = await lab.newPage();
  await page.ask('makeOfVersion', exampleOf(name, newest, copies));
  await page.ask('makeNewer', { name });
  const before = await page.ask('inspect', { name });
  tally.runs += 1;
  const answer = await page.ask('askNotebook', { name });
  if (answer !== 'newer') {
    tally.silent += 1;
    say(`newer: ${answer} was answered`);
  }
  if ((await page.ask('exportPeople', null)) < copies) {
    tally.lost += 1;
    say('newer: not everybody can be exported');
  }
  if (!isSame(await page.ask('inspect', { name }), before)) {
    tally.partial += 1;
    say('newer: something was changed');
  }
  await page.page.close();
}

function exampleOf(name: string, version: number, copies: number) {
  const file = new URL(`../../unit/notebook/examples/v${version}.json`, import.meta.url);
  const { stores } = JSON.parse(readFileSync(file, 'utf8')) as { stores: Stores };
  return { name, version, stores, copies };
}
