import fc from 'fast-check';
import { type Archive, LISTS } from '../../../utils/archive/archive';
import { ArchiveError, type ArchiveFault } from '../../../utils/archive/archive-error';
import { isSealed } from '../../../utils/archive/is-sealed';
import { checkSize, LARGEST, readArchive } from '../../../utils/archive/read-archive';
import { openSealed, sealText } from '../../../utils/archive/sealed-file';
import type { RecordChange } from '../../../utils/archive/undo-plan';
import { writeArchive } from '../../../utils/archive/write-archive';
import { NotebookError } from '../../../utils/notebook/notebook-error';
import { RECORD_STORES } from '../../../utils/notebook/record-stores';
import { randomArchive } from '../../unit/archive/random-archive';
import { memoryArea } from '../../unit/notebook/memory-area';
import { START, type Started, startNotebook } from '../../unit/notebook/start-notebook';
import { readEverything, restoreArchive } from '../../unit/notebook/whole';
import { type Random, seeded } from '../random';
import { type LabDisk, labDisk, textOfState } from './lab-disk';
import { find, type LabResult, noResult } from './lab-result';
import { archiveMutations, toPlain } from './mutate-archive';
import { mutateText } from './mutate-text';

const PASSPHRASE = 'correct horse';
/** The campaign is about damage, not about how long guessing takes. */
const QUICK = 4;
/** Faults that concern the file as a whole. */
const PLACELESS: ArchiveFault[] = ['too-large', 'truncated', 'not-ours', 'passphrase', 'damaged'];
const FILES = 12;
/** How the notebook refuses what does not fit together, or would take the place of what is there. */
const REFUSALS = ['invalid', 'conflict'];

/** A file with one thing wrong with it. */
interface HarmedFile {
  name: string;
  bytes: Uint8Array;
  original: Archive;
  /** No reader may take it. */
  wrong: boolean;
  /** It carries the sums of what it said before it was harmed. */
  summed: boolean;
}

/**
 * Imports harmed files into a notebook, the way the page does: each is refused in words and with its place, and not one
 * record changes; or it is taken, and then it is what it was before, or (made by hand, without sums) a notebook that can
 * be restored, read and undone.
 */
export async function harmImports(input: {
  seed: number;
  count: number;
  large: boolean;
}): Promise<LabResult> {
  const result = noResult();
  const random = seeded(input.seed);
  const samples = fc.sample(randomArchive, { seed: input.seed | 0, numRuns: FILES });
  const [own, ...files] = samples;
  if (!own) throw new Error('No archives');
  const disk = labDisk(`imports-${input.seed}`);
  const worker = startNotebook(disk.name, memoryArea(disk.values));
  await restoreArchive(worker.notebook, worker.op(), { archive: own, how: 'replace' });
  const before = await recordsOf(disk);
  const bench = { worker, disk, before, result };

  if (input.large) for (const file of largeFiles(own)) await importOne(bench, file, random);
  for (let run = 0; run < input.count; run++) {
    await importOne(bench, await harm(random.pick(files), random), random);
  }
  if ((await recordsOf(disk)) !== before) find(result, 'partial', 'records changed, though all was refused');
  await worker.notebook.close();
  return result;
}

async function harm(original: Archive, random: Random): Promise<HarmedFile> {
  const kind = random.below(10);
  const text = writeArchive(original);
  const base = { original, summed: true, wrong: false };
  if (kind < 3) return { ...base, name: 'text', bytes: utf8(mutateText(text, random)) };
  if (kind === 3) return { ...base, name: 'flipped bytes', bytes: flip(utf8(text), random) };
  if (kind === 4) {
    const bytes = utf8(text);
    return { ...base, name: 'cut off', wrong: true, bytes: bytes.slice(0, random.below(bytes.length - 2)) };
  }
  if (kind === 5) {
    const bytes = utf8(text);
    const broken = random.pick([0xff, 0xc0, 0x80, 0xed]);
    const at = random.below(bytes.length);
    // Two of them are in many a text, and may have stood just there.
    const wrong = bytes[at] !== broken;
    return { ...base, name: 'broken UTF-8', wrong, bytes: bytes.with(at, broken) };
  }
  if (kind === 6) {
    const sealed = flip(await sealText(text, PASSPHRASE, QUICK), random);
    return { ...base, name: 'locked, flipped bytes', wrong: true, bytes: sealed };
  }
  const mutation = random.pick(archiveMutations);
  const archive = toPlain(original);
  const harmed = mutation.harm(archive, random);
  const bytes = utf8(harmed ?? JSON.stringify(archive));
  return { ...base, name: mutation.name, wrong: mutation.wrong && harmed !== null, summed: false, bytes };
}

/** Just as large as a file may be, and one byte larger. */
function* largeFiles(original: Archive): Iterable<HarmedFile> {
  const text = utf8(writeArchive(original));
  for (const size of [LARGEST, LARGEST + 1]) {
    const bytes = new Uint8Array(size).fill(0x20);
    bytes.set(text);
    yield { name: `${size} bytes`, bytes, original, wrong: size > LARGEST, summed: true };
  }
}

interface Bench {
  worker: Started;
  disk: LabDisk;
  before: string;
  result: LabResult;
}

async function importOne(bench: Bench, file: HarmedFile, random: Random): Promise<void> {
  const { result } = bench;
  result.runs += 1;
  let archive: Archive;
  try {
    archive = await readFile(file.bytes);
  } catch (error) {
    judgeRefusal(result, file, error);
    if (!file.summed && random.below(4) === 0) await forge(bench, file);
    return;
  }
  if (file.wrong) find(result, 'silent', `${file.name} was taken`);
  else if (!file.summed) await useIt(bench, file, archive);
  else if (textOf(archive) !== textOf(file.original)) {
    find(result, 'silent', `${file.name} was taken, and says something else`);
  }
}

/** As entrypoints/notebook/notebook-actions.ts reads a file. */
async function readFile(bytes: Uint8Array): Promise<Archive> {
  checkSize(bytes.length);
  return isSealed(bytes) === null ? readArchive(bytes) : readArchive(await openSealed(bytes, PASSPHRASE));
}

function judgeRefusal(result: LabResult, file: HarmedFile, error: unknown): void {
  if (!(error instanceof ArchiveError)) {
    find(result, 'failed', `${file.name}: not in our words: ${error}`);
  } else if (error.place === '' && !PLACELESS.includes(error.code) && !/line \d/.test(error.message)) {
    find(result, 'failed', `${file.name}: refused (${error.code}) without a place`);
  }
}

/** What is no archive is handed to the notebook all the same, as changes of a forged message would. */
async function forge({ worker, disk, before, result }: Bench, file: HarmedFile): Promise<void> {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(file.bytes));
  } catch {
    return; // What is no JSON cannot be in a message.
  }
  const refused = await worker.notebook.changeRecords(worker.op(), { changes: asChanges(value) }).then(
    () => null,
    (cause: unknown) => cause,
  );
  if (refused !== null && !(refused instanceof NotebookError && REFUSALS.includes(refused.code))) {
    find(result, 'failed', `${file.name}: the notebook says ${refused}`);
  }
  if (refused === null) await worker.notebook.undoRestore(worker.op());
  if ((await recordsOf(disk)) !== before) find(result, 'partial', `${file.name}: records changed`);
}

/** Whatever stands in the lists of a file, as something to be added under the key that it says it has. */
function asChanges(value: unknown): RecordChange[] {
  return LISTS.flatMap((list) => {
    const records: unknown = Reflect.get(Object(value), list);
    if (!Array.isArray(records)) return [];
    return records.map((after) => {
      const { id, personId } = Object(after);
      return { list, key: String(id ?? personId), before: null, after };
    });
  });
}

/** What was taken is a notebook: it can be restored, read back and undone. */
async function useIt(bench: Bench, file: HarmedFile, archive: Archive): Promise<void> {
  const { worker, disk, before, result } = bench;
  const { notebook, op } = worker;
  await restoreArchive(notebook, op(), { archive, how: 'replace' });
  const read = await readEverything(notebook);
  if (read.unreadable > 0 || worker.damaged.length > 0)
    find(result, 'failed', `${file.name}: damage was taken in`);
  if (withoutRanks(read.archive) !== withoutRanks(archive))
    find(result, 'lost', `${file.name}: taken in part`);
  await notebook.undoRestore(op());
  if ((await recordsOf(disk)) !== before)
    find(result, 'failed', `${file.name}: not undone to what was before`);
}

async function recordsOf(disk: LabDisk): Promise<string> {
  return textOfState(await disk.read(), RECORD_STORES);
}

/** Restoring gives each item a rank of its own. */
function withoutRanks(archive: Archive): string {
  return textOf({ ...archive, items: archive.items.map((item) => ({ ...item, rank: '' })) });
}

function textOf(archive: Archive): string {
  return writeArchive({ ...archive, exportedAt: START });
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function flip(bytes: Uint8Array, random: Random): Uint8Array {
  const flipped = Uint8Array.from(bytes);
  for (let times = 1 + random.below(3); times > 0; times--) {
    const at = random.below(flipped.length);
    flipped[at] = (flipped[at] ?? 0) ^ (1 << random.below(8));
  }
  return flipped;
}
