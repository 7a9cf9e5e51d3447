import { type Figure, figureOf, ratioOf } from '../figure';
import { type BusyBrowser, FEW, openBusyBrowser } from './open-calendar';
import { type PageMetrics, readMetrics } from './read-metrics';
import { useCalendar } from './use-calendar';

/** So many chips are in view, and the session is gone through so often with each extension. */
const SIZES = [
  { chips: 300, pairs: 5, goals: { task: 1.03, script: 1.1, counts: 1.02 } },
  { chips: 1_500, pairs: 4, goals: { task: 1.05, script: null, counts: null } },
] as const;

type Session = PageMetrics & { popupMs: number[] };
type Pair = readonly [aside: Session, idle: Session];

/** What Aside costs on Calendar's page: sessions with it and with an extension that does nothing, in turns. */
export async function measureCost(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const { chips, pairs, goals } of SIZES) {
    const [aside, idle] = [await openBusyBrowser(chips, FEW), await openBusyBrowser(chips, null)];
    const measured: Pair[] = [];
    try {
      // The first pair warms up.
      for (let round = -1; round < pairs; round++) {
        const isAsideFirst = round % 2 === 0;
        const first = await runSession(isAsideFirst ? aside : idle);
        const second = await runSession(isAsideFirst ? idle : aside);
        if (round >= 0) measured.push(isAsideFirst ? [first, second] : [second, first]);
      }
    } finally {
      await aside.close();
      await idle.close();
    }
    figures.push(...figuresOf(chips, measured, goals));
  }
  return figures;
}

async function runSession(browser: BusyBrowser): Promise<Session> {
  const tab = await browser.openCalendar();
  const popupMs = await useCalendar(browser, tab);
  const metrics = await readMetrics(tab.session);
  await tab.page.close();
  return { ...metrics, popupMs };
}

function figuresOf(chips: number, pairs: readonly Pair[], goals: (typeof SIZES)[number]['goals']): Figure[] {
  const of = (
    read: (session: Session) => number,
    goal: number | null,
    name: string,
    unit: string,
  ): Figure[] => {
    const both = pairs.map(([aside, idle]) => [read(aside), read(idle)] as const);
    return [
      ratioOf(`${chips} chips: ${name}`, both, goal),
      figureOf(
        '… with Aside',
        unit,
        both.map(([aside]) => aside),
        null,
      ),
      figureOf(
        '… more than with an extension that does nothing',
        unit,
        both.map(([aside, idle]) => aside - idle),
        null,
      ),
    ];
  };
  return [
    ...of(({ taskMs }) => taskMs, goals.task, 'tasks', 'ms'),
    ...of(({ scriptMs }) => scriptMs, goals.script, 'script', 'ms'),
    ...of(({ layouts }) => layouts, goals.counts, 'layouts', 'times'),
    ...of(({ recalculations }) => recalculations, goals.counts, 'style recalculations', 'times'),
    ...of(({ popupMs }) => medianOf(popupMs), 1.02, 'from the press until Calendar’s popup is filled', 'ms'),
    ...of(({ heapBytes }) => heapBytes / 1_000, null, 'heap after a collection', 'kB'),
    ...of(({ nodes }) => nodes, null, 'nodes', 'nodes'),
  ];
}

function medianOf(values: readonly number[]): number {
  return figureOf('', '', values, null).value;
}
