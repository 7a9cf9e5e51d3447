import { closest, findAll } from './find';
import { readDay } from './read-day';

/** The day a chip lies on, `YYYY-MM-DD`, read from structure alone; null where that is not certain. */
export function readChipDay(chip: Element): string | null {
  const holder = closest(chip, 'dayHolder');
  if (holder) return readDay(holder.getAttribute('data-datekey'));
  const row = chip.closest('[role="row"]');
  if (!row) return null;
  const days = daysOf(row);
  const cells = [...row.querySelectorAll('[role="gridcell"]')];
  const index = columnByCell(chip, cells, days.length) ?? columnByStyle(chip as HTMLElement, days.length);
  return index === null ? null : readDay(days[index]);
}

/** The day keys of a row's columns, in order: its own in the month, the grid's columns for the row of whole days. */
function daysOf(row: Element): string[] {
  const own = findAll(row, 'monthDay');
  const grid = row.closest('[role="grid"]') ?? row.closest('[role="main"]');
  const holders = own.length > 0 || !grid ? own : findAll(grid, 'dayHolder');
  const keys = new Set(holders.map((holder) => Number(holder.getAttribute('data-datekey'))));
  // The keys grow with time, so their order needs neither layout nor writing direction.
  return [...keys].sort((a, b) => a - b).map(String);
}

/** Cells come in the order of days whatever the writing direction. */
function columnByCell(chip: Element, cells: Element[], count: number): number | null {
  const cell = chip.closest('[role="gridcell"]');
  return cell && cells.length === count ? cells.indexOf(cell) : null;
}

/** `left: 42.86%` of seven columns is the fourth; in right-to-left pages the same is said with `right`. */
function columnByStyle(chip: HTMLElement, count: number): number | null {
  const isRightToLeft = chip.closest('[dir]')?.getAttribute('dir') === 'rtl';
  const start = isRightToLeft ? chip.style.right : chip.style.left;
  if (!start.endsWith('%')) return null;
  const column = (Number.parseFloat(start) / 100) * count;
  return Math.abs(column - Math.round(column)) < 0.1 && column < count - 0.5 ? Math.round(column) : null;
}
