import fc from 'fast-check';
import type { Archive } from '../../../utils/archive/archive';
import { personArchive } from '../../../utils/archive/person-archive';
import { readArchive } from '../../../utils/archive/read-archive';
import { writeArchive } from '../../../utils/archive/write-archive';
import { RECORD_STORES } from '../../../utils/notebook/record-stores';
import { randomArchive } from '../../unit/archive/random-archive';
import { memoryArea } from '../../unit/notebook/memory-area';
import { START, type Started, startNotebook } from '../../unit/notebook/start-notebook';
import { readEverything, restoreArchive } from '../../unit/notebook/whole';
import { type DiskState, type LabDisk, labDisk, textOfState } from './lab-disk';
import { find, type LabResult, noResult } from './lab-result';

/**
 * Takes random notebooks out of the store, through the file's text, and into an empty store: the same canonical JSON; once
 * more changes nothing; undone, everything is as before. One person's archive goes the same way.
 */
export async function goRound(input: { seed: number; count: number }): Promise<LabResult> {
  const result = noResult();
  const disk = labDisk(`round-${input.seed}`);
  const first = await startOn(disk);
  const empty = await disk.read();
  await first.notebook.close();
  for (const archive of fc.sample(randomArchive, { seed: input.seed | 0, numRuns: input.count })) {
    result.runs += 1;
    const say = (line: string) =>
      find(result, 'lost', `notebook ${result.runs} of seed ${input.seed}: ${line}`);
    const whole = await takeRound(disk, empty, archive, say);
    const [person] = archive.people;
    if (person) await takeRound(disk, empty, personArchive(whole, person.id), say);
  }
  return result;
}

/** Answers what was exported. */
async function takeRound(
  disk: LabDisk,
  empty: DiskState,
  archive: Archive,
  say: (line: string) => void,
): Promise<Archive> {
  const { notebook, op } = await wiped(disk, empty);
  await restoreArchive(notebook, op(), { archive, how: 'replace' });
  const exported = await readEverything(notebook);
  const file = writeArchive(exported.archive);
  if (textOf(exported.archive) !== textOf(archive)) say('exported otherwise than it was');
  await notebook.close();

  const again = await wiped(disk, empty);
  await restoreArchive(again.notebook, again.op(), { archive: readArchive(file), how: 'add' });
  const imported = await readEverything(again.notebook);
  if (textOf(imported.archive) !== textOf(exported.archive)) say('imported otherwise than it was exported');
  const before = textOfState(await disk.read(), RECORD_STORES);

  const twice = { archive: readArchive(file), how: 'add' } as const;
  const { changed } = await restoreArchive(again.notebook, again.op(), twice);
  if (changed !== 0 || textOfState(await disk.read(), RECORD_STORES) !== before)
    say('importing twice changed it');
  await restoreArchive(again.notebook, again.op(), { archive: { ...archive, ...NOTHING }, how: 'replace' });
  const { kept } = await again.notebook.undoRestore(again.op());
  const undone = await readEverything(again.notebook);
  if (kept !== 0 || textOf(undone.archive) !== textOf(archive)) say('undoing gave something else');
  if (again.damaged.length > 0) say(`damaged: ${again.damaged.join(' ')}`);
  await again.notebook.close();
  return exported.archive;
}

const NOTHING = { people: [], meetings: [], items: [], series: [], coverage: [], revisions: [] };

/** A worker that finds neither records nor a mirror. */
async function wiped(disk: LabDisk, empty: DiskState): Promise<Started> {
  await disk.write(empty);
  return startOn(disk);
}

async function startOn(disk: LabDisk): Promise<Started> {
  const started = startNotebook(disk.name, memoryArea(disk.values));
  await started.notebook.readHealth();
  return started;
}

function textOf(archive: Archive): string {
  return writeArchive({ ...archive, exportedAt: START });
}
