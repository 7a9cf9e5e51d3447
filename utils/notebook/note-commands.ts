import type { Meeting } from '../model/meeting';
import type { SharedNote } from '../model/views';
import type { OperationId } from './notebook';

/** The commands that write the note of a talk. */
export interface NoteCommands {
  /**
   * Replaces the note. `base` is the text the writer began from: when the stored note has moved on meanwhile, both are
   * merged so that no line of either is lost. Resolves to what is now stored; that is another meeting when the one
   * given was merged into it (see `openMeeting`).
   */
  saveNote(op: OperationId, input: { meetingId: string; text: string; base: string }): Promise<Meeting>;
  /**
   * Replaces the note by what a view made of it together with its state (see `NoteText`), but only while the note is
   * still `base`: else it answers `behind` with what the view has to join first.
   */
  shareNote(
    op: OperationId,
    input: { meetingId: string; text: string; base: string; shared: string },
  ): Promise<SharedNote>;
  /** Adds a paragraph at the end of the next talk's note. */
  addToNote(op: OperationId, input: { personId: string; text: string }): Promise<Meeting>;
}
