export type NoteStatus = 'untouched' | 'saving' | 'saved' | 'failed';

/** What a re-read says of a meeting. */
export interface StoredNote {
  id: string;
  note: string;
  revision: number;
}

/** One meeting's text on its way to the disk. */
export interface NotePage {
  meetingId: string;
  text: string;
  /** What `text` was derived from: the store merges against it, so it is never newer than what the user saw. */
  base: string;
  status: NoteStatus;
  saving: boolean;
  /** Saving again is wanted as soon as the one under way has ended. */
  wanted: boolean;
  cancel: (() => void) | null;
  /** A re-read below this revision was begun before our own latest write: it would turn the text back. */
  leastRevision: number;
  /** What came from outside while the text was held. */
  heldBack: string | null;
}

export function createNotePage({ id, note, revision }: StoredNote): NotePage {
  return {
    meetingId: id,
    text: note,
    base: note,
    status: 'untouched',
    saving: false,
    wanted: false,
    cancel: null,
    leastRevision: revision,
    heldBack: null,
  };
}

export function isClean(page: NotePage): boolean {
  return page.text === page.base && !page.saving;
}
