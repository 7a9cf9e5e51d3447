/** One line of the table. */
export interface Figure {
  name: string;
  unit: string;
  /** The median. */
  value: number;
  low: number;
  /** The 95th percentile, which is what a goal is for; of a single figure itself. */
  high: number;
  goal: number | null;
  met: boolean | null;
}

/** @param goal null: none was set. */
export function figureOf(name: string, unit: string, values: readonly number[], goal: number | null): Figure {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(Math.ceil(share * sorted.length), sorted.length) - 1] ?? Number.NaN;
  const [value, low, high] = [at(0.5), sorted[0] ?? Number.NaN, at(0.95)];
  return { name, unit, value, low, high, goal, met: goal === null ? null : high <= goal };
}

/** How much dearer the first of each pair is, as the median says: an outlier of the machine falls on either. */
export function ratioOf(
  name: string,
  pairs: ReadonlyArray<readonly [number, number]>,
  goal: number | null,
): Figure {
  const ratios = figureOf(
    name,
    '×',
    pairs.map(([one, other]) => one / other),
    null,
  );
  return { ...ratios, goal, met: goal === null ? null : ratios.value <= goal };
}

export function printFigures(figures: readonly Figure[]): void {
  const rows = [['name', 'unit', 'p50', 'p95', 'goal', 'met'], ...figures.map(cellsOf)];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  for (const row of rows)
    console.log(
      row
        .map((cell, column) =>
          column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join(' | '),
    );
}

function cellsOf({ name, unit, value, high, goal, met }: Figure): string[] {
  const said = (number: number) => number.toFixed(number < 10 ? 2 : number < 100 ? 1 : 0);
  const verdict = met === null ? '' : met ? 'yes' : 'no';
  return [name, unit, said(value), said(high), goal === null ? '' : String(goal), verdict];
}
