import type { Page } from '@playwright/test';

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  ts: number;
  dur?: number;
  /** Microseconds that the thread was given by the machine. */
  tdur?: number;
  id?: string;
  args?: {
    data?: {
      startTime?: number;
      cpuProfile?: { nodes?: ProfileNode[]; samples?: number[] };
      timeDeltas?: number[];
    };
  };
}

interface ProfileNode {
  id: number;
  parent?: number;
  callFrame: { url?: string; functionName: string };
}

/** How long the extension's code ran within each task of the page's thread, in milliseconds of that thread. */
export type OurTasks = number[];

/**
 * What runs in Calendar's page while something is done there, by the browser's own profiler: within each task the share of
 * samples that have a function of the extension's on their stack, layouts that it forces included, of the task's time.
 */
export async function profileOurTasks(page: Page, run: () => Promise<unknown>): Promise<OurTasks> {
  const browser = page.context().browser();
  if (!browser) throw new Error('The browser cannot be traced.');
  const categories = [
    'toplevel',
    'disabled-by-default-v8.cpu_profiler',
    'disabled-by-default-v8.cpu_profiler.hires',
  ];
  await browser.startTracing(page, { categories });
  await run();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  return ourTasks(traceEvents);
}

/** One process's samples in the order of time. */
interface Samples {
  at: number[];
  isOurs: boolean[];
}

export function ourTasks(events: readonly TraceEvent[]): OurTasks {
  const profiles = events.filter(({ name }) => name === 'Profile');
  const ours: OurTasks = [];
  for (const profile of profiles) {
    const chunks = events.filter(
      ({ name, pid, id }) => name === 'ProfileChunk' && pid === profile.pid && id === profile.id,
    );
    const urls = chunks.flatMap(({ args }) =>
      args?.data?.cpuProfile?.nodes?.map(({ callFrame }) => callFrame.url ?? ''),
    );
    // The extension's own processes have no code of Calendar's.
    if (!urls.some((url) => url?.startsWith('https://calendar.google.com/'))) continue;
    const samples = readSamples(profile, chunks);
    for (const { name, pid, tid, ts, dur = 0, tdur = dur } of events) {
      if (!/\bRunTask$/.test(name) || pid !== profile.pid || tid !== profile.tid) continue;
      const share = shareOfOurs(samples, ts, ts + dur);
      if (share > 0) ours.push((share * tdur) / 1_000);
    }
  }
  return ours;
}

function readSamples(profile: TraceEvent, chunks: readonly TraceEvent[]): Samples {
  const isOursById = new Map<number, boolean>();
  const samples: Samples = { at: [], isOurs: [] };
  let at = profile.args?.data?.startTime ?? profile.ts;
  for (const { args } of chunks) {
    for (const { id, parent, callFrame } of args?.data?.cpuProfile?.nodes ?? []) {
      const isOurs = callFrame.url?.startsWith('chrome-extension://') ?? false;
      isOursById.set(id, isOurs || (isOursById.get(parent ?? -1) ?? false));
    }
    const deltas = args?.data?.timeDeltas ?? [];
    for (const [index, id] of (args?.data?.cpuProfile?.samples ?? []).entries()) {
      at += deltas[index] ?? 0;
      samples.at.push(at);
      samples.isOurs.push(isOursById.get(id) ?? false);
    }
  }
  return samples;
}

function shareOfOurs({ at, isOurs }: Samples, from: number, until: number): number {
  let [all, ours] = [0, 0];
  for (let index = firstFrom(at, from); (at[index] ?? Number.POSITIVE_INFINITY) < until; index++) {
    all++;
    if (isOurs[index]) ours++;
  }
  return all === 0 ? 0 : ours / all;
}

/** Where in the ordered list the first stands that is not below. */
function firstFrom(sorted: readonly number[], least: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
