import type { History, HistoryPlace } from '../model/history';
import type { TrashEntry, TrashPlace } from '../model/trash';
import { deleteNote } from './commands/delete-note';
import { deletePerson } from './commands/delete-person';
import { bringBack, readHistory } from './commands/history';
import { deleteForGood, putBack, readTrash } from './commands/trash';
import type { Context } from './context';
import type { OperationId } from './notebook';

/** The commands behind what was deleted and what was said before. */
export interface TrashCommands {
  /** With all talks, notes and items; they come back together. Their address is as if it had never been met. */
  deletePerson(op: OperationId, input: { personId: string }): Promise<TrashPlace>;
  /** The talk stays, blank; its note and what that said before go. Rejects (`invalid`) where nothing is noted. */
  deleteNote(op: OperationId, input: { meetingId: string }): Promise<TrashPlace>;
  /** Newest first. */
  readTrash(): Promise<TrashEntry[]>;
  /**
   * A note goes back into its talk, behind what was noted there since. A person's addresses that are somebody else's
   * meanwhile stay with them. What is not in the trash any more is left as it is.
   */
  putBack(op: OperationId, place: TrashPlace): Promise<void>;
  /** With its history, here and in the mirror. What is not in the trash is left as it is. */
  deleteForGood(op: OperationId, place: TrashPlace): Promise<void>;
  /** Null when it is gone. */
  readHistory(place: HistoryPlace): Promise<History | null>;
  /** Lets it say again what it said; what it says now becomes a version. Rejects (`not-found`). */
  bringBack(op: OperationId, input: HistoryPlace & { versionId: string }): Promise<void>;
}

export function trashCommands(context: Context): TrashCommands {
  return {
    deletePerson: (op, input) => deletePerson(context, op, input),
    deleteNote: (op, input) => deleteNote(context, op, input),
    readTrash: () => readTrash(context),
    putBack: (op, place) => putBack(context, op, place),
    deleteForGood: (op, place) => deleteForGood(context, op, place),
    readHistory: (place) => readHistory(context, place),
    bringBack: (op, input) => bringBack(context, op, input),
  };
}
