import type { Context } from '../context';
import { toMeta } from '../meta';
import { read } from '../read';

/** See `ArchiveCommands.readLastWrite`. */
export function readLastWrite(context: Context): Promise<number> {
  return read(
    context,
    ['meta'],
    async ({ tx }) => toMeta(await tx.objectStore('meta').get('meta'))?.seq ?? 0,
  );
}
