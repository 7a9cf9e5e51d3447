import type { Cadences } from '../../model/cadence';
import { OWN } from '../../model/item';
import type { Cadence, Relationship } from '../../model/person';
import type { Context } from '../context';
import { findCoverage, needCoverageChange } from '../coverage';
import type { OperationId } from '../notebook';
import { read } from '../read';
import { write } from '../write';

/** See `WeekCommands.readCadences`. */
export function readCadences(context: Context): Promise<Partial<Cadences>> {
  return read(context, ['coverage'], async (work) => (await findCoverage(work, OWN))?.cadences ?? {});
}

/** See `WeekCommands.setCadence`. */
export async function setCadence(
  context: Context,
  op: OperationId,
  { relationship, cadence }: { relationship: Relationship; cadence: Cadence },
): Promise<void> {
  await write(context, op, ['coverage'], async (work) => {
    await needCoverageChange(work, OWN, ({ cadences }) => ({
      cadences: { ...cadences, [relationship]: cadence },
    }));
    return null;
  });
}
