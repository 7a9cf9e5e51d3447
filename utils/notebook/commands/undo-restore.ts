import { planUndo } from '../../archive/undo-plan';
import type { Context } from '../context';
import type { OperationId } from '../notebook';
import { NotebookError } from '../notebook-error';
import { read } from '../read';
import { readAll } from '../read-all';
import { write } from '../write';
import { writeRecords } from '../write-records';
import { CHANGED } from './change-records';

/** See `ArchiveCommands.undoRestore`. */
export function undoRestore(context: Context, op: OperationId): Promise<{ kept: number }> {
  return write(context, op, CHANGED, async (work) => {
    const undo = work.tx.objectStore('undo');
    const [last] = await undo.getAll(null, 1);
    if (!last) throw new NotebookError('not-found', 'There is nothing to undo.');
    const here = await readAll(work);
    const { result, kept } = planUndo(here, last.changes);
    await writeRecords(work, here, result);
    await undo.delete(last.at);
    return { kept };
  });
}

/** See `ArchiveCommands.readRestore`. */
export function readRestore(context: Context): Promise<string | null> {
  return read(context, ['undo'], async ({ tx }) => {
    const [at] = await tx.objectStore('undo').getAllKeys(null, 1);
    return at ?? null;
  });
}
