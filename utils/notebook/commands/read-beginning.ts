import type { Context } from '../context';
import { read } from '../read';

/** See `ArchiveCommands.readBeginning`. Ids are given in the order of time, so the first is the oldest. */
export function readBeginning(context: Context): Promise<string | null> {
  return read(context, ['people'], async ({ tx }) => {
    const [first] = await tx.objectStore('people').getAll(null, 1);
    return first?.createdAt ?? null;
  });
}
