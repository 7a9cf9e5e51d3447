import { applied } from './applied';
import { checkText } from './check-text';
import type { Context, WriteWork } from './context';
import { toNotebookError } from './notebook-error';
import type { StoreName } from './schema';

/** How an answer is kept with its operation, and given again when the same operation comes a second time. */
export interface Memory<Answer> {
  keep(answer: Answer): unknown;
  recall(work: WriteWork, kept: unknown): Promise<Answer>;
}

const OPERATION_ID_LENGTH = 200;

/**
 * Runs a writing command in one strict transaction together with its operation id, and resolves when that is on
 * disk. The same id is applied once: after that, `run` is not called and the kept answer is given.
 * Rejects with a `NotebookError`; then nothing was changed.
 */
export async function write<Answer>(
  context: Context,
  op: string,
  stores: StoreName[],
  run: (work: WriteWork) => Promise<Answer>,
  memory?: Memory<Answer>,
): Promise<Answer> {
  try {
    const id = checkText('The operation id', op, OPERATION_ID_LENGTH);
    const names: StoreName[] = [...stores, 'operations'];
    const tx = await context.connection.begin((database) =>
      database.transaction(names, 'readwrite', { durability: 'strict' }),
    );
    return await applied(tx, async () => {
      const work = { tx, now: context.now(), newId: context.newId, onDamaged: context.onDamaged };
      const operations = tx.objectStore('operations');
      const known = await operations.get(id);
      if (known) return memory ? memory.recall(work, known.answer) : (known.answer as Answer);
      const answer = await run(work);
      await operations.put({ id, at: work.now, answer: memory ? memory.keep(answer) : answer });
      return answer;
    });
  } catch (cause) {
    const error = toNotebookError(cause);
    context.connection.noteFailure(error);
    throw error;
  }
}
