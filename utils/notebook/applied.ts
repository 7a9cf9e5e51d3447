import type { ReadTransaction } from './schema';
import { toldByTransaction } from './told-by-transaction';

const CUT_OFF = ['AbortError', 'InvalidStateError', 'TransactionInactiveError'];

/** Resolves once the transaction is over, of a write: on disk; a failing `run` takes the whole transaction with it. */
export async function applied<Answer>(tx: ReadTransaction, run: () => Promise<Answer>): Promise<Answer> {
  let over = false;
  const ended = endOf(tx).finally(() => {
    over = true;
  });
  let answer: Answer;
  try {
    answer = await run();
  } catch (cause) {
    // A reading has nothing to take back, and requests that nobody waits for any more.
    if (!over && tx.mode === 'readwrite') abort(tx);
    const end = await ended;
    // Requests cut off by an abort only say that they were; the transaction knows the reason.
    throw end && cause instanceof Error && CUT_OFF.includes(cause.name) ? end.cause : cause;
  }
  const end = await ended;
  if (end) throw end.cause;
  return answer;
}

/**
 * Null once it is over, else why it is not. Not idb's `done`: that is rejected when a request of the transaction fails,
 * before the browser has said why the transaction does, and a full disk would pass for a closed connection.
 */
function endOf(tx: ReadTransaction): Promise<{ cause: unknown } | null> {
  void toldByTransaction(tx.done);
  return new Promise((resolve) => {
    tx.addEventListener('complete', () => resolve(null));
    tx.addEventListener('abort', () => {
      resolve({ cause: tx.error ?? new DOMException('The transaction was aborted.', 'AbortError') });
    });
  });
}

function abort(tx: ReadTransaction): void {
  try {
    tx.abort();
  } catch (cause) {
    // A failed request has aborted the transaction already, and its event is still on the way.
    if (!(cause instanceof Error) || cause.name !== 'InvalidStateError') throw cause;
  }
}
