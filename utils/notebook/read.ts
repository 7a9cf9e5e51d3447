import type { Context, Work } from './context';
import { toNotebookError } from './notebook-error';
import type { StoreName } from './schema';

/** Runs a reading command in one transaction, so that it sees one state between two commands. */
export async function read<Answer>(
  context: Context,
  stores: StoreName[],
  run: (work: Work) => Promise<Answer>,
): Promise<Answer> {
  try {
    const tx = await context.connection.begin((database) => database.transaction(stores, 'readonly'));
    const ended = tx.done.then(
      () => null,
      (cause: unknown) => cause,
    );
    const answer = await run({ tx, now: context.now(), newId: context.newId, onDamaged: context.onDamaged });
    await ended;
    return answer;
  } catch (cause) {
    const error = toNotebookError(cause);
    context.connection.noteFailure(error);
    throw error;
  }
}
