import { toNotebookError } from '../../../utils/notebook/notebook-error';
import { everyWrite } from '../../unit/notebook/every-write';
import { memoryArea } from '../../unit/notebook/memory-area';
import { type Started, startNotebook } from '../../unit/notebook/start-notebook';
import { type Scene, startScene } from '../../unit/notebook/writes/scene';
import { failingArea } from './failing-area';
import { type DiskState, type LabDisk, labDisk, textOfState } from './lab-disk';
import type { LabResult } from './lab-result';
import { type LooseWrite, looseWrites } from './loose-writes';
import { type Fault, onOpening } from './storage-switch';

const WRITES: readonly LooseWrite[] = [...everyWrite, ...looseWrites];
const OP = 'the operation';
/** Ids from here on are those of the command that is tried. */
const FIRST_ID = 500_000;
/** Readings, between which the background has its turns. */
const MOST_TURNS = 500;

export type Outcome = { answer: string } | { code: string };

/** One writing command on a disk of its own: how that is before and after it. */
export interface Bench {
  title: string;
  disk: LabDisk;
  scene: Scene;
  write: (typeof WRITES)[number];
  before: DiskState;
  after: DiskState;
  /** What the command answers when nothing fails. */
  answer: string;
}

/** The command is given once, and meets these faults. */
export interface Trial {
  bench: Bench;
  cold: boolean;
  faults: Fault[];
  result: LabResult;
  /** Whether the command is given again to the worker that met the fault, or to the next one. */
  sameWorker: boolean;
}

/** The writing commands that there are, by their titles. */
export function listWrites(): string[] {
  return WRITES.map(({ command, when }) => `${command} ${when ?? ''}`.trim());
}

/** The scene of all unit tests of writes, and what the command makes of it. */
export async function prepare(index: number): Promise<Bench> {
  const write = WRITES[index];
  if (!write) throw new RangeError(`No write ${index}`);
  const disk = labDisk(`operations-${index}`);
  const scene = await startScene(startNotebook(disk.name, memoryArea(disk.values)));
  await write.prepare?.(scene, OP);
  await scene.notebook.close();
  const bench: Bench = {
    title: listWrites()[index] ?? '',
    ...{ disk, scene, write, answer: '' },
    before: await disk.read(),
    after: { stores: {}, values: new Map() },
  };
  const worker = await startWorker(bench, true);
  const outcome = await give(bench, worker);
  if ('code' in outcome) throw new Error(`${bench.title} fails by itself: ${outcome.code}`);
  bench.answer = outcome.answer;
  bench.after = await disk.read();
  await worker.notebook.close();
  return bench;
}

/** A worker on this disk. Warm: it has opened the database and settled already, and the mirror is whole. */
export async function startWorker({ disk, scene }: Bench, warm: boolean): Promise<Started> {
  const worker = startNotebook(disk.name, failingArea(memoryArea(disk.values)), FIRST_ID);
  worker.goTo(scene.now());
  if (warm) await worker.notebook.readHealth();
  // After a restoring it is copied anew, in the background.
  const isMirrored = () => disk.values.get('mirror')?.includes('complete\\":true') === true;
  for (let turns = 0; warm && !isMirrored() && turns < MOST_TURNS; turns++)
    await worker.notebook.readHealth();
  return worker;
}

export async function give(bench: Bench, worker: Started): Promise<Outcome> {
  worker.rewind();
  // Begun once more in a database that was opened anew, it makes the ids that it would have made.
  onOpening(worker.rewind);
  try {
    return { answer: JSON.stringify(await bench.write.give({ ...bench.scene, ...worker }, OP)) ?? '' };
  } catch (cause) {
    return { code: toNotebookError(cause).code };
  }
}

export function applied({ before, after, write }: Bench, now: DiskState): 'wholly' | 'not at all' | 'partly' {
  const text = textOfState(now);
  if (text === textOfState(after)) return 'wholly';
  if (text === textOfState(before)) return 'not at all';
  return write.inSteps ? 'not at all' : 'partly';
}
