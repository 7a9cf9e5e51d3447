import type { Measure } from './item-parts';
import { isWithin, type Period } from './period';

/** How a figure moved within a period. */
export interface MeasureChange {
  measure: Measure;
  /** Where it stood when the period began, and when it ended. */
  from: number;
  to: number;
  /** Calendar days within the period on which it was looked at. */
  days: string[];
}

/** A figure stands where it was seen last; before that, at its start. */
export function measureChange(measure: Measure, period: Period): MeasureChange {
  const before = measure.checks.filter(({ on }) => on < period.from).at(-1);
  const within = measure.checks.filter(({ on }) => isWithin(on, period));
  const from = before?.value ?? measure.start;
  return { measure, from, to: within.at(-1)?.value ?? from, days: within.map(({ on }) => on) };
}
