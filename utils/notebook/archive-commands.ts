import type { Slice, SlicePlace } from '../archive/gather-archive';
import type { RecordChange } from '../archive/undo-plan';
import { changeRecords } from './commands/change-records';
import { readBeginning } from './commands/read-beginning';
import { readLastWrite } from './commands/read-last-write';
import { readSlice } from './commands/read-slice';
import { readRestore, undoRestore } from './commands/undo-restore';
import type { Context } from './context';
import type { OperationId } from './notebook';
import type { Database } from './schema';

/** The commands behind backup, export and import. */
export interface ArchiveCommands {
  /**
   * Some records of a list: see `gatherArchive`. Of a newer version's notebook, too, as far as it can be read: all else
   * rejects (`newer`) there.
   */
  readSlice(place: SlicePlace): Promise<Slice>;
  /**
   * Carries out what was planned from all records that were here, in one step, and keeps what was before for
   * `undoRestore`, until the next one. Answers how many records were changed. Rejects (`conflict`) when one of them is no
   * more as it was, or there is nothing to carry out (null) and it was not done before under this id; rejects (`invalid`)
   * naming the place that would not fit.
   */
  changeRecords(op: OperationId, input: { changes: RecordChange[] | null }): Promise<{ changed: number }>;
  /**
   * Brings back what was before the last of these changes. What was written since stays; `kept` counts what was changed so and
   * then changed again, or is needed by what was. Rejects (`not-found`) when there is nothing to undo.
   */
  undoRestore(op: OperationId): Promise<{ kept: number }>;
  /** When the last changes were made that can be undone; null when there is none. */
  readRestore(): Promise<string | null>;
  /** When the first person was written down; null in an empty notebook. */
  readBeginning(): Promise<string | null>;
  /** The number of the last write of records: what has another number than before has changed. 0: none yet. */
  readLastWrite(): Promise<number>;
}

export function archiveCommands(
  context: Context,
  openNewer: (() => Promise<Database>) | null,
): ArchiveCommands {
  return {
    readSlice: (place) => readSlice(context, openNewer, place),
    changeRecords: (op, input) => changeRecords(context, op, input),
    undoRestore: (op) => undoRestore(context, op),
    readRestore: () => readRestore(context),
    readBeginning: () => readBeginning(context),
    readLastWrite: () => readLastWrite(context),
  };
}
