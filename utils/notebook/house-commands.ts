import type { Health } from '../model/health';
import type { StoredCounts } from '../model/stored';
import type { Draft, KeptDraft } from '../model/views';

/** The commands that keep house: what is half written, what is whole, and what has had its time. */
export interface HouseCommands {
  readDraft(id: string): Promise<Draft | null>;
  /** All drafts whose ids begin so. */
  readDrafts(prefix: string): Promise<KeptDraft[]>;
  /** Keeps a draft under another id; false: it is gone, or that id is taken, and nothing was changed. Not strict. */
  moveDraft(from: string, to: string): Promise<boolean>;
  /** Null forgets it. Not strict, no operation id: the newest wins, and it is on its way to becoming a note. */
  saveDraft(id: string, draft: Draft | null): Promise<void>;

  /**
   * `prune` and `checkUp`, once a session of the browser; at once when that is done. Not done while the notebook is locked:
   * to be called again when it is opened.
   */
  beginSession(): Promise<void>;
  /**
   * Forgets operation ids older than a day, and for good what has been in the trash for 90 days, with its history (bounded
   * work).
   */
  prune(): Promise<void>;
  /**
   * Reads every record and its copy, in slices, and mends what is damaged or missing in either: damage is found before it
   * is needed.
   */
  checkUp(): Promise<void>;
  /** How much there is, counted without reading it. */
  readStored(): Promise<StoredCounts>;
  /** What came back from the mirror, what could not, what is damaged, and whether anything can be written. */
  readHealth(): Promise<Health>;
  /** The user has taken note of what `readHealth` says by now. */
  seeHealth(): Promise<void>;
  /**
   * After a full or failing disk every write rejects with `read-only`. This looks whether there is room again, by writing
   * and deleting something long; answers whether writes are taken now.
   */
  tryWritable(): Promise<boolean>;
  close(): Promise<void>;
}
