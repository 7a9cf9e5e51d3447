import { type Everything, gatherArchive, type Slice } from '../../utils/archive/gather-archive';
import type { Health } from '../../utils/model/health';
import type { View } from './in-page';
import type { Findings, Given, Ledger } from './ledger';
import { see } from './seen';
import type { Writer } from './writes';

/** Whether the user would see that something is missing or damaged. */
export interface Inspection extends Findings {
  health: Health;
  /** False where the browser itself cannot open the mirror's files: then there is only the database. */
  isMirrored: boolean;
}

/**
 * Reads the whole notebook and holds it against the ledger, and database and mirror against each other.
 * @param mayLeaveCopies a copy whose name was damaged stays beside its new one, as a copy of nothing.
 */
export async function inspect(view: View, ledger: Ledger, mayLeaveCopies = false): Promise<Inspection> {
  const { archive, unreadable } = await readEverything(view);
  const health = await view.ask<Health>('readHealth', null);
  const findings = ledger.judge(archive);
  if (unreadable > 0) findings.lost.push(`${unreadable} records that cannot be read`);
  const { counts, meta, copies: found, sentinel } = await view.readStored();
  // Where the browser takes no copy any more, the user is told of just that.
  const copies = health.mirrorFails ? null : found;
  for (const [store, count] of Object.entries(counts)) {
    const copied = copies?.[store] ?? 0;
    const told = copies
      ? [meta?.counts[store], sentinel?.counts[store], mayLeaveCopies ? Math.min(copied, count) : copied]
      : [meta?.counts[store]];
    if (told.some((number) => number !== count))
      findings.partial.push(`${store}: ${count} records; state, sentinel and mirror say ${told.join(', ')}`);
  }
  if (copies && meta?.seq !== sentinel?.seq)
    findings.partial.push(`write ${meta?.seq}, mirrored ${sentinel?.seq}`);
  return { ...findings, health, isMirrored: found !== null };
}

/**
 * Gives every write of which nothing was heard again under its id, as a page does that lives on, and a few that were
 * acknowledged: they must be answered as before and change nothing.
 */
export async function repeat(view: View, ledger: Ledger, failed: string[]): Promise<void> {
  for (const given of ledger.open())
    ledger.settle(given, await view.tryAsk(given.name, given.input, given.op));
  for (const given of ledger.latest(3)) {
    const again = await view.tryAsk(given.name, given.input, given.op);
    const isSame = again.is === 'answer' && JSON.stringify(again.answer) === JSON.stringify(given.answer);
    if (!isSame) failed.push(`${given.name} ${given.op} was answered otherwise the second time`);
  }
}

/** Lets each writer go on until the signal ends or a page is gone. Resolves when all have stopped; never rejects. */
export async function writeOn(deps: {
  views: readonly View[];
  writers: readonly Writer[];
  ledger: Ledger;
  newOp: () => string;
  signal: AbortSignal;
  onAcknowledged: (given: Given) => void;
}): Promise<void> {
  const { views, writers, ledger, newOp, signal, onAcknowledged } = deps;
  await Promise.all(
    writers.map(async (writer, at) => {
      const view = views[at % views.length];
      while (view && !signal.aborted) {
        const given = ledger.give(newOp(), writer.plan());
        try {
          ledger.settle(given, await view.tryAsk(given.name, given.input, given.op));
        } catch {
          return; // The browser was killed: this write stays open.
        }
        onAcknowledged(given);
      }
    }),
  );
}

/** Tells the writers what stands there now. */
export async function learn(view: View, writers: readonly Writer[]): Promise<void> {
  const seen = see((await readEverything(view)).archive);
  for (const writer of writers) writer.learn(seen);
}

function readEverything(view: View): Promise<Everything> {
  return gatherArchive((place) => view.ask<Slice>('readSlice', place), new Date().toISOString());
}
