import type { Context } from './context';
import { MOST_DATABASES } from './mirror/open-readable';
import { toNotebookError } from './notebook-error';

/**
 * Runs a command. When the browser can neither read nor write this database, but would another one, the command is run
 * again there: a damaged file is no failing disk. Rejects with a `NotebookError`, which the connection was told of.
 */
export async function onReadable<Answer>(
  context: Pick<Context, 'connection' | 'leaveUnreadable'>,
  run: () => Promise<Answer>,
  triesLeft = MOST_DATABASES,
): Promise<Answer> {
  const number = context.connection.number();
  try {
    return await run();
  } catch (cause) {
    const error = toNotebookError(cause);
    if (error.code === 'disk' && triesLeft > 1 && (await context.leaveUnreadable(number)))
      return onReadable(context, run, triesLeft - 1);
    context.connection.noteFailure(error);
    throw error;
  }
}
