/** A table with a bar in its second column: what is drawn, told and copied alike. */
export interface BarRows {
  /** What it is of. */
  caption: string;
  /** The columns: of the names, of the bars, of the further cells. */
  head: string[];
  rows: BarRow[];
}

export interface BarRow {
  key: string;
  name: string;
  /** Where its name leads to; null: nowhere. */
  href: string | null;
  /** Words behind the name. */
  marks: string[];
  /** `share`: of the full length, from 0 to 1; null: only told, as a sum is. */
  bar: { share: number | null; text: string };
  cells: string[];
}

/** How much of the longest bar each figure is. */
export function shareOfMost(value: number, all: readonly number[]): number {
  const most = Math.max(...all);
  return most > 0 ? value / most : 0;
}
