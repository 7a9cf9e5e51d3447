import type { Cadences } from '../model/cadence';
import type { ShownView } from '../model/missing';
import type { Occurrence, SeenOccurrence } from '../model/occurrence';
import type { Cadence, Relationship } from '../model/person';
import type { WeekRecords } from '../model/week';
import { readCadences, setCadence } from './commands/cadences';
import { findOccurrenceNear, seeOccurrences } from './commands/occurrences';
import { readWeek } from './commands/read-week';
import type { Context } from './context';
import type { OperationId } from './notebook';

/** The commands behind the week: who is met when, how often they should be, and what each needs. */
export interface WeekCommands {
  /**
   * Keeps what the calendar shows, loosely: it is seen again; and what is missing on the days that a view at rest shows
   * whole. What is not in view says nothing else. Answers whether anything was unknown, and which of them stand at another
   * time than the meeting of their event.
   */
  seeOccurrences(
    seen: readonly SeenOccurrence[],
    shown?: ShownView,
  ): Promise<{ isNews: boolean; moved: readonly SeenOccurrence[] }>;
  /** The occurrence whose start is nearest to now within the given minutes either way. */
  findOccurrenceNear(minutes: number): Promise<Occurrence | null>;
  readWeek(): Promise<WeekRecords>;
  /** How often people of a relationship are met, where the user said so. */
  readCadences(): Promise<Partial<Cadences>>;
  /** Kept with what is kept of practices, as the user's own: so it is copied, backed up, restored and undone with them. */
  setCadence(op: OperationId, input: { relationship: Relationship; cadence: Cadence }): Promise<void>;
}

export function weekCommands(context: Context): WeekCommands {
  return {
    seeOccurrences: (seen, shown) => seeOccurrences(context, seen, shown),
    findOccurrenceNear: (minutes) => findOccurrenceNear(context, minutes),
    readWeek: () => readWeek(context),
    readCadences: () => readCadences(context),
    setCadence: (op, input) => setCadence(context, op, input),
  };
}
