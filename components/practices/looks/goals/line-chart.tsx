export interface ChartPoint {
  /** Any scale: days, or just 0, 1, 2 … */
  at: number;
  value: number;
}

interface LineChartProps {
  /** Oldest first. */
  points: readonly ChartPoint[];
  /** The drawing ends there or at the last point, whichever is later. */
  until?: number;
  /** A dashed line. */
  target?: number;
  /** Figures that are always in the picture. */
  range?: readonly [number, number];
  /** All that the drawing says, for who cannot see it. */
  label: string;
}

const WIDTH = 320;
const HEIGHT = 72;
const EDGE = 6;
/** More than these would only be a thick line. */
const MOST_DOTS = 16;

/** A figure over time: one line, its dots, the last one full; perhaps a target. Runs with the direction of reading. */
export function LineChart({ points, until, target, range, label }: LineChartProps) {
  const last = points.at(-1);
  if (!last) return null;
  const first = points[0]?.at ?? 0;
  const values = [
    ...points.map(({ value }) => value),
    ...(target === undefined ? [] : [target]),
    ...(range ?? []),
  ];
  const x = scale(first, Math.max(until ?? last.at, last.at), EDGE, WIDTH - EDGE, EDGE);
  const y = scale(Math.min(...values), Math.max(...values), HEIGHT - EDGE, EDGE, HEIGHT / 2);
  const places = points.map(({ at, value }) => [x(at), y(value)] as const);
  return (
    <svg class="chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {target !== undefined && (
        <path class="chart-target" d={`M${EDGE} ${y(target)}H${WIDTH - EDGE}`} stroke-dasharray="4 4" />
      )}
      <polyline class="chart-line" points={places.map((place) => place.join()).join(' ')} />
      {places.length <= MOST_DOTS && (
        <path class="chart-dots" d={places.map((place) => `M${place.join(' ')}h0`).join('')} />
      )}
      <circle class="chart-now" cx={x(last.at)} cy={y(last.value)} r="4" />
    </svg>
  );
}

/** From one range to another, rounded to a tenth; where there is no range, all lies at `single`. */
function scale(
  from: number,
  to: number,
  low: number,
  high: number,
  single: number,
): (value: number) => number {
  return (value) =>
    from === to ? single : Math.round((low + ((value - from) / (to - from)) * (high - low)) * 10) / 10;
}
