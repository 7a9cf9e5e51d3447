import type { Archive } from '../../../utils/archive/archive';
import { type Everything, gatherArchive } from '../../../utils/archive/gather-archive';
import { type RestoreMode, restoreChanges } from '../../../utils/archive/restore-plan';
import type { Notebook } from '../../../utils/notebook/notebook';
import { START } from './start-notebook';

/** As entrypoints/pages/whole-notebook.ts reads it. */
export function readEverything(notebook: Pick<Notebook, 'readSlice'>): Promise<Everything> {
  return gatherArchive((place) => notebook.readSlice(place), START);
}

/** As entrypoints/notebook/notebook-actions.ts restores it. */
export async function restoreArchive(
  notebook: Pick<Notebook, 'readSlice' | 'changeRecords'>,
  op: string,
  { archive: file, how }: { archive: Archive; how: RestoreMode },
): Promise<{ changed: number }> {
  const { archive: here } = await readEverything(notebook);
  return notebook.changeRecords(op, { changes: restoreChanges(here, file, how, START) });
}
