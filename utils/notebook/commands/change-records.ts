import { planUndo, type RecordChange } from '../../archive/undo-plan';
import { checkInput } from '../check-input';
import type { Context } from '../context';
import type { OperationId } from '../notebook';
import { NotebookError } from '../notebook-error';
import { ARCHIVED, readAll } from '../read-all';
import type { StoreName } from '../schema';
import { write } from '../write';
import { writeRecords } from '../write-records';

export const CHANGED: StoreName[] = [...ARCHIVED, 'undo'];

/** See `ArchiveCommands.changeRecords`. Carrying out changes is undoing them the other way round. */
export function changeRecords(
  context: Context,
  op: OperationId,
  input: { changes: RecordChange[] | null },
): Promise<{ changed: number }> {
  return write(context, op, CHANGED, async (work) => {
    if (!input.changes) throw new NotebookError('conflict', 'Parts of it are missing.');
    const here = await readAll(work);
    const { result, kept } = planUndo(
      here,
      input.changes.map(({ before, after, ...place }) => ({ ...place, before: after, after: before })),
    );
    if (kept > 0) throw new NotebookError('conflict', 'It was changed since it was read.');
    const changes = await writeRecords(work, here, checkInput(result));
    // In place of what could be undone before.
    const undo = work.tx.objectStore('undo');
    await undo.clear();
    await undo.put({ at: work.now, changes });
    return { changed: changes.length };
  });
}
