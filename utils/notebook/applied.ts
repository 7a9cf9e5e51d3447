import type { WriteTransaction } from './schema';

const CUT_OFF = ['AbortError', 'InvalidStateError', 'TransactionInactiveError'];

/** Resolves once the transaction is on disk; a failing `run` takes the whole transaction with it. */
export async function applied<Answer>(tx: WriteTransaction, run: () => Promise<Answer>): Promise<Answer> {
  let over = false;
  const ended = tx.done
    .then(
      () => null,
      (cause: unknown) => ({ cause }),
    )
    .finally(() => {
      over = true;
    });
  let answer: Answer;
  try {
    answer = await run();
  } catch (cause) {
    if (!over) abort(tx);
    const end = await ended;
    // Requests cut off by an abort only say that they were; the transaction knows the reason.
    throw end && cause instanceof Error && CUT_OFF.includes(cause.name) ? end.cause : cause;
  }
  const end = await ended;
  if (end) throw end.cause;
  return answer;
}

function abort(tx: WriteTransaction): void {
  try {
    tx.abort();
  } catch (cause) {
    // A failed request has aborted the transaction already, and its event is still on the way.
    if (!(cause instanceof Error) || cause.name !== 'InvalidStateError') throw cause;
  }
}
