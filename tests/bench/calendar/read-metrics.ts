import type { CDPSession } from '@playwright/test';

/** What Chromium has counted of a page and its thread since the page began; times are of that thread. */
export interface PageMetrics {
  scriptMs: number;
  taskMs: number;
  layouts: number;
  recalculations: number;
  /** After a collection. */
  heapBytes: number;
  nodes: number;
  listeners: number;
}

export async function readMetrics(session: CDPSession): Promise<PageMetrics> {
  const before = await valuesOf(session);
  // What runs here is not the page's: the times are read before, what is kept after.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const after = await valuesOf(session);
  return {
    scriptMs: before('ScriptDuration') * 1_000,
    taskMs: before('TaskDuration') * 1_000,
    layouts: before('LayoutCount'),
    recalculations: before('RecalcStyleCount'),
    heapBytes: after('JSHeapUsedSize'),
    nodes: after('Nodes'),
    listeners: after('JSEventListeners'),
  };
}

async function valuesOf(session: CDPSession): Promise<(name: string) => number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const values = new Map(metrics.map(({ name, value }) => [name, value]));
  return (name) => values.get(name) ?? Number.NaN;
}
