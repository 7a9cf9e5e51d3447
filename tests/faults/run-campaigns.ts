import { readdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Campaign, CannotRun, noTally, type Size, type Tally } from './campaign';

/** `npm run faults -- [--size short|full] [--only CAMPAIGN] [--seed N] [--minutes N] [--json FILE]`; the packages and builds are there. */
const { values } = parseArgs({
  options: {
    size: { type: 'string', default: 'short' },
    only: { type: 'string', multiple: true, default: [] },
    seed: { type: 'string' },
    minutes: { type: 'string' },
    json: { type: 'string' },
  },
});

/** Side by side: a campaign waits for browsers to start and stop for much of its time. */
const LANES = 2;
/** Those that take longest begin, or a lane would wait for one of them alone in the end. */
const LONGEST = ['browser-kills', 'operation-failures', 'hostile-events', 'two-views'];

type Row = { campaign: string } & Tally & { seed: number };

const folder = new URL('campaigns/', import.meta.url);
const known = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -'.ts'.length))
  .sort();

process.exitCode = await main();

async function main(): Promise<number> {
  const size = readSize(values.size);
  const seed = readSeed(values.seed);
  const minutes = values.minutes === undefined ? Infinity : Number(values.minutes);
  const unknown = values.only.filter((name) => !known.includes(name));
  if (size === null || seed === null || !(minutes > 0) || unknown.length > 0) {
    console.error(
      'npm run faults -- [--size short|full] [--only CAMPAIGN] [--seed N] [--minutes N] [--json FILE]',
    );
    console.error(`Campaigns: ${known.join(' ')}`);
    return 2;
  }
  const wanted = values.only.length > 0 ? values.only : known;
  const results = new Map<string, Row | string>();
  const waiting = [...new Set([...LONGEST.filter((name) => wanted.includes(name)), ...wanted])];
  const lane = async () => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift())
      results.set(name, await runCampaign(name, { size, seed, minutes }));
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  const all = wanted.flatMap((name) => results.get(name) ?? []);
  const rows = all.filter((result): result is Row => typeof result !== 'string');
  const notRun = all.filter((result): result is string => typeof result === 'string');
  print(rows);
  for (const line of notRun) console.log(`Not run: ${line}`);
  if (values.json) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`);
  return rows.every(isClean) ? 0 : 1;
}

interface Wanted {
  size: Size;
  seed: number;
  /** After so many, a campaign begins nothing more. */
  minutes: number;
}

/** The counts, or why it cannot be run here. That a campaign breaks down is one failure more. */
async function runCampaign(name: string, { size, seed, minutes }: Wanted): Promise<Row | string> {
  const module: { campaign: Campaign } = await import(new URL(`${name}.ts`, folder).href);
  const begun = performance.now();
  const say = (line: string) => console.log(`${name}: ${line}`);
  const isOver = () => performance.now() - begun > minutes * 60_000;
  const tally = noTally();
  say(`${size}, seed ${seed}`);
  try {
    await module.campaign.run({ size, seed, tally, isOver, say });
    const seconds = ((performance.now() - begun) / 1000).toFixed(0);
    say(`${tally.runs} ${module.campaign.counts} in ${seconds} s`);
    if (isOver()) say(`stopped after ${minutes} minutes`);
  } catch (error) {
    if (error instanceof CannotRun) return `${name}: ${error.message}`;
    console.error(error);
    tally.failed += 1;
  }
  if (!isClean(tally)) say(`to repeat it: npm run faults -- --size ${size} --only ${name} --seed ${seed}`);
  return { campaign: name, ...tally, seed };
}

function isClean({ lost, partial, silent, failed }: Tally): boolean {
  return lost + partial + silent + failed === 0;
}

function print(rows: readonly Row[]): void {
  const columns = ['runs', 'lost', 'partial', 'silent', 'failed'] as const;
  const line = (cells: readonly string[]) => cells.map((cell) => cell.padStart(9)).join('');
  console.log(`\n${'campaign'.padEnd(22)}${line(columns)}`);
  for (const row of rows)
    console.log(row.campaign.padEnd(22) + line(columns.map((column) => String(row[column]))));
}

function readSize(size: string): Size | null {
  return size === 'short' || size === 'full' ? size : null;
}

/** Without one, a new one each time: what is always tried the same way finds nothing new. */
function readSeed(seed: string | undefined): number | null {
  if (seed === undefined) return Math.floor(Math.random() * 2 ** 32);
  const number = Number(seed);
  return Number.isInteger(number) && number >= 0 && number < 2 ** 32 ? number : null;
}
