import { applied } from './applied';
import type { Context, WriteWork } from './context';
import { toNotebookError } from './notebook-error';
import type { StoreName } from './schema';

/** Runs a write that may be lost in a power cut and may be applied twice: drafts and tidying up, nothing "saved". */
export async function writeLoosely(
  context: Context,
  stores: StoreName[],
  run: (work: WriteWork) => Promise<void>,
): Promise<void> {
  try {
    const tx = await context.connection.begin((database) =>
      database.transaction(stores, 'readwrite', { durability: 'relaxed' }),
    );
    const work = { tx, now: context.now(), newId: context.newId, onDamaged: context.onDamaged };
    await applied(tx, () => run(work));
  } catch (cause) {
    const error = toNotebookError(cause);
    context.connection.noteFailure(error);
    throw error;
  }
}
