import { answerCode } from './command-error';
import { messenger } from './messenger';
import type { CalendarProtocol, Call, PageProtocol } from './protocol';

type InputOf<Method> = Method extends (call: Call<infer Input>) => unknown ? Input : never;
type ResultOf<Method> = Method extends (call: never) => infer Result ? Awaited<Result> : never;

/** Asks the background. Rejects with what it answered (`code` set), or when the line stayed broken. */
export type Ask<Protocol> = <Name extends keyof Protocol & string>(
  name: Name,
  input: InputOf<Protocol[Name]>,
) => Promise<ResultOf<Protocol[Name]>>;

/** Pauses before the second, third … try, in milliseconds: together longer than a worker needs to start. */
const PAUSES_MS = [0, 50, 150, 400, 1_000, 2_500];
/** A worker that is stopped mid-way may leave a call unanswered: then it is asked again. */
const PATIENCE_MS = 10_000;

/**
 * Makes the function that asks. A call whose line broke, since the worker was stopped for instance, is repeated under
 * the same operation id: the notebook applies it once, and the user notices nothing.
 * @param newOperationId makes a fresh id for each call.
 */
export function createAsk<Protocol extends CalendarProtocol | PageProtocol>(deps: {
  newOperationId: () => string;
  signal?: AbortSignal;
}): Ask<Protocol> {
  return async (name, input) => {
    const call: Call<unknown> = { input, op: deps.newOperationId() };
    for (const pause of PAUSES_MS) {
      try {
        return (await sendOnce(name, call)) as never;
      } catch (error) {
        if (answerCode(error) !== null || deps.signal?.aborted) throw error;
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }
    return (await sendOnce(name, call)) as never;
  };
}

async function sendOnce(name: string, call: Call<unknown>): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer to ${name}`)), PATIENCE_MS);
  });
  try {
    return await Promise.race([messenger.sendMessage(name as 'readPanel', call as Call<null>), patience]);
  } finally {
    clearTimeout(timer);
  }
}
