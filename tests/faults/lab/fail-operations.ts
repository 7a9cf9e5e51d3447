import { seeded } from '../random';
import { expectCode, expectReadOnly, finish, judge, sayer } from './judge-trial';
import { type LabResult, noResult } from './lab-result';
import { arm, countOpenings, FAULT_KINDS } from './storage-switch';
import { applied, give, prepare, startWorker, type Trial } from './trial';

const WAYS = ['throw', 'fail', 'undo'] as const;
const kindsOf = (way: string) => FAULT_KINDS.filter((how) => how.startsWith(way));

/**
 * Has one writing command fail at each of its storage calls in turn: refused, failing later, and undone. `full`: with
 * every error that storage knows, in a worker that has just been started, too, and with a second fault in every later
 * call, recovery included.
 */
export async function failOperations(input: {
  index: number;
  full: boolean;
  seed: number;
}): Promise<LabResult> {
  const bench = await prepare(input.index);
  const result = noResult();
  const random = seeded(input.seed + input.index);
  // What opening does is the same for all of them.
  for (const cold of input.full || input.index === 0 ? [false, true] : [false]) {
    for (let at = 1, reached = true; reached; at++) {
      reached = false;
      for (const how of input.full ? FAULT_KINDS : WAYS.map((way) => random.pick(kindsOf(way)))) {
        const trial: Trial = {
          bench,
          cold,
          faults: [{ at, how }],
          result,
          sameWorker: !bench.write.inSteps && (at + how.length) % 2 === 0,
        };
        reached = (await tryOnce(trial)) || reached;
        if (!input.full || !reached) continue;
        for (let next = at + 1, more = true; more; next++) {
          const second = { at: next, how: random.pick(FAULT_KINDS) };
          more = await tryTwice({ ...trial, faults: [{ at, how }, second] });
        }
      }
    }
  }
  return result;
}

/** Answers whether the command came as far as the fault. */
async function tryOnce(trial: Trial): Promise<boolean> {
  const { bench, cold, faults, result } = trial;
  await bench.disk.write(bench.before);
  let worker = await startWorker(bench, !cold);
  const opened = countOpenings();
  const armed = arm(faults);
  const outcome = await give(bench, worker);
  armed.disarm();
  const openings = countOpenings() - opened;
  if (armed.struck.length === 0) {
    await worker.notebook.close();
    return false;
  }
  result.runs += 1;
  const say = sayer(trial, armed);
  const state = applied(bench, await bench.disk.read());
  judge(bench, outcome, state, say);
  if (!bench.write.inSteps) expectCode({ ...trial, openings }, armed, outcome, worker, say);
  if (!bench.write.inSteps && 'code' in outcome && outcome.code.startsWith('disk')) {
    await expectReadOnly(worker, outcome.code, say);
    if (!cold && countOpenings() !== opened) say('failed', 'opened again on a failing disk');
    if (!(await worker.notebook.tryWritable())) say('failed', 'not writable when there was room again');
  }
  if (!trial.sameWorker) {
    await worker.notebook.close();
    worker = await startWorker(bench, true);
    const kept = applied(bench, await bench.disk.read());
    if (kept !== state) say('failed', `the next opening made it ${kept} of ${state}`);
  }
  await finish(trial, worker, say);
  return true;
}

/** The second fault may strike anywhere from the first one to where the command was given again with success. */
async function tryTwice(trial: Trial): Promise<boolean> {
  const { bench, cold, faults, result } = trial;
  await bench.disk.write(bench.before);
  let worker = await startWorker(bench, !cold);
  const armed = arm(faults);
  const say = sayer(trial, armed);
  judge(bench, await give(bench, worker), applied(bench, await armed.aside(() => bench.disk.read())), say);
  await worker.notebook.tryWritable();
  if (!trial.sameWorker) {
    await worker.notebook.close();
    worker = await startWorker(bench, false);
  }
  const second = await give(bench, worker);
  armed.disarm();
  judge(bench, second, applied(bench, await bench.disk.read()), say);
  if (armed.struck.length < 2) {
    await worker.notebook.close();
    return false;
  }
  result.runs += 1;
  if ('code' in second) {
    await worker.notebook.close();
    worker = await startWorker(bench, true);
  }
  await finish(trial, worker, say);
  return true;
}
