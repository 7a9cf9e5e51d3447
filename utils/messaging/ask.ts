import { mayBeDone } from '../model/may-be-done';
import { answerCode } from './command-error';
import { messenger } from './messenger';
import type { CalendarProtocol, Call, PageProtocol } from './protocol';

type InputOf<Method> = Method extends (call: Call<infer Input>) => unknown ? Input : never;
type ResultOf<Method> = Method extends (call: never) => infer Result ? Awaited<Result> : never;

/**
 * Asks the background. Rejects with what it answered (`code` set), or when the line stayed broken. `op`: of a call that
 * may have been made before, by a page that is gone; it is then applied once.
 */
export type Ask<Protocol> = <Name extends keyof Protocol & string>(
  name: Name,
  input: InputOf<Protocol[Name]>,
  op?: string,
) => Promise<ResultOf<Protocol[Name]>>;

/**
 * Pauses before the second, third … try, in milliseconds; for some ten seconds in all. Many short ones, since a try costs
 * nothing and a worker may be stopped again and again while it starts.
 */
const PAUSES_MS = [0, 50, 150, 300, ...Array<number>(19).fill(500)];
/** A worker that is stopped mid-way may leave a call unanswered: then it is asked again. */
const PATIENCE_MS = 10_000;
/** After so many times one try's patience nothing is tried any more: whoever waits is told. */
const MOST_PATIENCE = 3;

/**
 * Makes the function that asks. A call whose line broke, since the worker was stopped for instance, is repeated under
 * the same operation id: the notebook applies it once, and the user notices nothing.
 * @param newOperationId makes a fresh id for each call.
 * @param patienceMs how long one try may take: more where a whole notebook is carried.
 */
export function createAsk<Protocol extends CalendarProtocol | PageProtocol>(deps: {
  newOperationId: () => string;
  signal?: AbortSignal;
  /** Whether the extension was taken away under the caller: then there is nobody to ask again. */
  isCutOff?: () => boolean;
  patienceMs?: number;
}): Ask<Protocol> {
  const { patienceMs = PATIENCE_MS } = deps;
  /** Perhaps carried out: given again, these go under the id that they had. */
  const refused = new Map<string, string>();
  return async (name, input, given) => {
    const same = refused.size > 0 ? keyOf(name, input) : '';
    const op = given ?? refused.get(same) ?? deps.newOperationId();
    const call: Call<unknown> = { input, op };
    let refusal: unknown = null;
    const begun = performance.now();
    for (const pause of PAUSES_MS) {
      try {
        const answer = await sendOnce(name, call, patienceMs);
        refused.delete(same);
        return answer as never;
      } catch (error) {
        const code = answerCode(error);
        if (mayBeDone(error)) refused.set(keyOf(name, input), op);
        // A worker that is being stopped says the same of its second copy as a full disk does, and what it asks of the
        // browser fails ("No SW"): the next one knows better.
        const isFirst = (code === 'disk-full' || code === 'failed') && refusal === null;
        if (isFirst) refusal = error;
        const isLate = performance.now() - begun > MOST_PATIENCE * patienceMs;
        const isOver = (code !== null && !isFirst) || isLate || deps.signal?.aborted || deps.isCutOff?.();
        if (isOver) throw refusal ?? error;
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }
    return (await sendOnce(name, call, patienceMs)) as never;
  };
}

function keyOf(name: string, input: unknown): string {
  return `${name} ${JSON.stringify(input)}`;
}

async function sendOnce(name: string, call: Call<unknown>, patienceMs: number): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer to ${name}`)), patienceMs);
  });
  try {
    return await Promise.race([messenger.sendMessage(name as 'readPanel', call as Call<null>), patience]);
  } finally {
    clearTimeout(timer);
  }
}
