import type { Bench } from './open-bench';

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds that the thread was given by the machine. */
  tdur?: number;
}

/**
 * The longest task of the page's own thread while something runs, in milliseconds of that thread: what other programs take
 * from it in between is not its own.
 */
export async function longestTask<Answer>(
  { page }: Bench,
  run: () => Promise<Answer>,
): Promise<{ answer: Answer; longestMs: number }> {
  const browser = page.context().browser();
  if (!browser) throw new Error('The browser cannot be traced.');
  await browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-devtools.timeline'] });
  const answer = await run();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  const totals = new Map<string, { sum: number; longest: number }>();
  for (const { name, pid, tid, tdur = 0 } of traceEvents) {
    if (!/\bRunTask$/.test(name)) continue;
    const { sum, longest } = totals.get(`${pid} ${tid}`) ?? { sum: 0, longest: 0 };
    totals.set(`${pid} ${tid}`, { sum: sum + tdur, longest: Math.max(longest, tdur) });
  }
  // The thread that did most of the work is the page's.
  const [busiest] = [...totals.values()].sort((a, b) => b.sum - a.sum);
  return { answer, longestMs: (busiest?.longest ?? Number.NaN) / 1_000 };
}
