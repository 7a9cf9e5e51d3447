import { type Figure, figureOf } from '../figure';
import { type BusyBrowser, FEW, openBusyBrowser } from './open-calendar';
import { readMetrics } from './read-metrics';

const CHIPS = 100;
/** Through three weeks and every view: so many changes a round. */
const ROUND = ['n', 'n', 'p', 'p', 'd', 'x', 'm', 'a', 'm', 'w'];
const WARM_UP_ROUNDS = 5;
const ROUNDS = 50;
/** Longer than any view takes to be at rest. */
const AT_REST_MS = 4_000;

/** What is left in the page of 500 changes of view, of which nothing should be; the page's own taken off. */
export async function measureGrowth(): Promise<Figure[]> {
  const [withAside, without] = [await growthIn(FEW), await growthIn(null)];
  const figures = (['heapBytes', 'nodes', 'listeners'] as const).map(
    (what) => [what, withAside[what], without[what]] as const,
  );
  return figures.flatMap(([what, one, other]) => [
    figureOf(
      `500 changes of view: ${NAMES[what]}`,
      what === 'heapBytes' ? 'bytes' : 'more',
      [one - other],
      0,
    ),
    figureOf('… of the page itself', what === 'heapBytes' ? 'bytes' : 'more', [other], null),
  ]);
}

const NAMES = { heapBytes: 'heap after a collection', nodes: 'nodes', listeners: 'listeners' };

async function growthIn(amount: typeof FEW | null) {
  const browser: BusyBrowser = await openBusyBrowser(CHIPS, amount);
  try {
    const { page, session, press } = await browser.openCalendar();
    const walk = async (rounds: number) => {
      for (let round = 0; round < rounds; round++) await press(...ROUND);
      // What is only held until a view has stood for a while is not left behind.
      await page.waitForTimeout(AT_REST_MS);
      return readMetrics(session);
    };
    const before = await walk(WARM_UP_ROUNDS);
    const after = await walk(ROUNDS);
    return {
      heapBytes: after.heapBytes - before.heapBytes,
      nodes: after.nodes - before.nodes,
      listeners: after.listeners - before.listeners,
    };
  } finally {
    await browser.close();
  }
}
