import type { Archive } from '../../utils/archive/archive';
import { cutChanges } from '../../utils/archive/cut-changes';
import { type Everything, gatherArchive } from '../../utils/archive/gather-archive';
import type { RecordChange } from '../../utils/archive/undo-plan';
import type { Ask } from '../../utils/messaging/ask';
import { answerCode } from '../../utils/messaging/command-error';
import type { PageProtocol } from '../../utils/messaging/protocol';
import { newOperationId } from './new-operation-id';

/** A plan that was overtaken by another write is made anew, so often. */
const TRIES = 3;

/** All that is in the notebook; `unreadable` counts damaged records, which are not among it. */
export function readEverything(ask: Ask<PageProtocol>): Promise<Everything> {
  return gatherArchive((place) => ask('readSlice', place), new Date().toISOString());
}

/** Carries out in one step what is planned from all that is there; `undoRestore` takes it back. */
export async function changeNotebook(
  ask: Ask<PageProtocol>,
  plan: (here: Archive) => RecordChange[],
): Promise<void> {
  for (let tries = 1; ; tries++) {
    const { archive } = await readEverything(ask);
    const parts = cutChanges(plan(archive));
    const op = newOperationId();
    try {
      for (const [part, changes] of parts.entries())
        await ask('changeRecords', { changes, part, parts: parts.length }, op);
      return;
    } catch (error) {
      if (tries === TRIES || answerCode(error) !== 'conflict') throw error;
    }
  }
}
