import { toNotebookError } from '../../../utils/notebook/notebook-error';
import { RECORD_STORES } from '../../../utils/notebook/record-stores';
import type { Started } from '../../unit/notebook/start-notebook';
import { expectMirror } from './expect-mirror';
import { type DiskState, textOfState } from './lab-disk';
import { find, type Say } from './lab-result';
import type { Armed } from './storage-switch';
import { type applied, type Bench, give, type Outcome, startWorker, type Trial } from './trial';

const CODES: Record<string, string> = {
  UnknownError: 'disk',
  QuotaExceededError: 'disk-full',
  AbortError: 'closed',
  DataError: 'failed',
};

/** Tells of a finding with the command and the faults that it met. */
export function sayer({ bench, cold, result }: Trial, armed: Armed): Say {
  return (what, line) => {
    const struck = armed.struck.map(
      ({ call, name, fault }) => `${fault.how} in ${call} ${fault.at} (${name})`,
    );
    find(result, what, `${bench.title}, ${cold ? 'cold' : 'warm'}, ${struck.join(' and ')}: ${line}`);
  };
}

/** A command that answers was done, and one that rejects has changed nothing. */
export function judge(bench: Bench, outcome: Outcome, state: ReturnType<typeof applied>, say: Say): void {
  if (state === 'partly') say('partial', 'done in part');
  if (state === 'partly' || bench.write.inSteps) return;
  if ('answer' in outcome) {
    if (state === 'not at all') say('lost', 'answered, and not done');
    else if (outcome.answer !== bench.answer) say('failed', 'another answer');
  }
}

/** With one fault it is known who has to be told what. */
export function expectCode(
  { cold, openings }: Trial & { openings: number },
  armed: Armed,
  outcome: Outcome,
  worker: Started,
  say: Say,
): void {
  const [{ call, fault } = { call: 'request', fault: null }] = armed.struck;
  if (call === 'mirror') {
    // Done, and not called saved as long as there is no copy of it.
    if ('code' in outcome && outcome.code !== 'disk-full')
      say('failed', `rejected (${outcome.code}), though only the mirror failed`);
    if (worker.mirrorFailures.length === 0) say('silent', 'nobody was told that the mirror failed');
    return;
  }
  const [, name = ''] = fault?.how.split(' ') ?? [];
  // What a closed connection and an unreadable database cost is a second opening, and nobody is to notice.
  const isMended =
    (call === 'transaction' && name === 'AbortError' && !cold) ||
    (call === 'open' && name === 'UnknownError') ||
    // A database that cannot be read is left for a spare one: one opening more shows that it was.
    (call !== 'open' && name === 'UnknownError' && openings > (cold ? 1 : 0));
  // Closed while it was being opened: the command may be given again, or was not reached yet.
  if (call === 'transaction' && name === 'AbortError' && cold) return;
  if ('answer' in outcome) {
    if (!isMended) say('silent', 'answered, although the storage had failed');
    return;
  }
  if (isMended || outcome.code !== CODES[name]) say('failed', `rejected with ${outcome.code}`);
}

/** After a full or failing disk nothing is written until there is room. */
export async function expectReadOnly({ notebook, op }: Started, code: string, say: Say): Promise<void> {
  const next = { id: 's', verdict: 'not-one-on-one', personId: null, declared: true } as const;
  const refused = await notebook.rememberSeries(op(), next).then(
    () => 'nothing',
    (cause) => toNotebookError(cause).code,
  );
  if (refused !== 'read-only') say('failed', `the next write after ${code} was refused with ${refused}`);
  const { readOnly } = await notebook.readHealth();
  if (readOnly !== code) say('silent', `health says ${readOnly} after ${code}`);
}

/** Given again it is there once, and stays so; the mirror then knows it just as well. */
export async function finish({ bench }: Trial, worker: Started, say: Say): Promise<void> {
  const outcome = await give(bench, worker);
  if ('code' in outcome) say('failed', `rejected with ${outcome.code} when nothing failed any more`);
  else if (outcome.answer !== bench.answer) say('failed', 'another answer when given again');
  expectDone(bench, await bench.disk.read(), 'when given again', say);
  await worker.notebook.close();

  const next = await startWorker(bench, true);
  const { restored, missing } = await next.notebook.readHealth();
  if (!bench.write.inSteps && Object.keys(restored).length + missing.length > 0)
    say('failed', 'the next opening restored something');
  await next.notebook.close();
  const state = await bench.disk.read();
  expectDone(bench, state, 'after the next opening', say);
  expectMirror(state, say);
}

function expectDone(bench: Bench, now: DiskState, when: string, say: Say): void {
  const only = bench.write.inSteps ? RECORD_STORES : undefined;
  if (textOfState(now, only) !== textOfState(bench.after, only)) say('lost', `not as it was to be ${when}`);
}
