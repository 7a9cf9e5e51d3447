import type { Occurrence } from '../expand-events';
import { minutesOf } from '../wall-time';

export interface Placed {
  one: Occurrence;
  column: number;
  columns: number;
}

/** Puts overlapping events of a day side by side. Expects them sorted by start. */
export function layOutColumns(timed: Occurrence[]): Placed[] {
  const placed: Placed[] = [];
  let cluster: Placed[] = [];
  let columnEnds: number[] = [];
  const finish = () => {
    for (const each of cluster) each.columns = columnEnds.length;
    placed.push(...cluster);
    cluster = [];
    columnEnds = [];
  };
  for (const one of timed) {
    const start = minutesOf(one.start);
    // Short chips are drawn 22 px high: they take up at least that much time.
    const end = Math.max(minutesOf(one.end), start + 25);
    if (columnEnds.every((each) => each <= start)) finish();
    const free = columnEnds.findIndex((each) => each <= start);
    const column = free === -1 ? columnEnds.length : free;
    columnEnds[column] = end;
    cluster.push({ one, column, columns: 1 });
  }
  finish();
  return placed;
}
