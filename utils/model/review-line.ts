import type { Item } from './item';
import type { Evidence } from './item-parts';
import type { MeasureChange } from './measure-change';

/** What review evidence falls into, in the order in which it is read. */
export const REVIEW_PARTS = [
  'wins',
  'goals',
  'growth',
  'feedback-given',
  'feedback-received',
  'promises-mine',
  'promises-theirs',
  'decisions',
  'check-ins',
] as const;
export type ReviewPart = (typeof REVIEW_PARTS)[number];

/** What became of it: of promises, goals, and feedback that has not been given. */
export type Outcome = 'kept' | 'late' | 'overdue' | 'dropped' | 'reached' | 'not-given';

/** One line of review evidence. */
export interface ReviewLine {
  part: ReviewPart;
  item: Item;
  /** The calendar day it stands under. Before the period only where it was open then and still is. */
  on: string;
  /** The calendar days within the period on which something was written of it, oldest first. */
  days: string[];
  outcome: Outcome | null;
  /** Of growth: what was seen. */
  evidence: Evidence | null;
  /** Of a goal. */
  changes: MeasureChange[];
}
