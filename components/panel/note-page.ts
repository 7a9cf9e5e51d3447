import type { NoteText, openText } from '../../utils/model/note-text';
import type { SentNote } from '../../utils/model/typed';
import type { SharedNote } from '../../utils/model/views';

type OpenText = typeof openText;

export type NoteStatus = 'untouched' | 'saving' | 'saved' | 'failed';

/** What a re-read says of a meeting. */
export type StoredNote = Pick<SharedNote, 'note' | 'revision' | 'shared'> & { id: string };

/** What is to be shown, from outside. */
type Incoming = Pick<SharedNote, 'note' | 'shared'> & { joined?: NoteText | null };

/** One meeting's text on its way to the disk. */
export interface NotePage {
  meetingId: string;
  text: string;
  /** What `text` was derived from: the store merges against it, so it is never newer than what the user saw. */
  base: string;
  /** How views share `base`. */
  shared: string;
  /** The text as others can join it; null until something is typed, and where that cannot be loaded. */
  own: NoteText | null;
  status: NoteStatus;
  saving: boolean;
  /** Sent off, and perhaps stored without our having heard of it: it goes first, under its id, whatever is saved next. */
  sent: SentNote | null;
  /** Saving again is wanted as soon as the one under way has ended. */
  wanted: boolean;
  cancel: (() => void) | null;
  /** A re-read below this revision was begun before our own latest write: it would turn the text back. */
  leastRevision: number;
  /** The newest re-read that could not be shown, since something was on its way. */
  news: StoredNote | null;
  /** What came from outside while the text was held. */
  heldBack: Incoming | null;
}

export function createNotePage({ id, note, revision, shared }: StoredNote): NotePage {
  return {
    meetingId: id,
    text: note,
    base: note,
    shared,
    own: null,
    status: 'untouched',
    saving: false,
    sent: null,
    wanted: false,
    cancel: null,
    leastRevision: revision,
    news: null,
    heldBack: null,
  };
}

export function isClean(page: NotePage): boolean {
  return page.text === page.base && !page.saving && !page.sent;
}

/** Shows what came from outside. What was typed here is in it, or was never typed. */
export function adopt(page: NotePage, { note, shared, joined = null }: Incoming): void {
  // Read back as it was written, it is still the view's own, and what is typed next goes on from there.
  if (note !== page.text || shared !== page.shared) page.own = joined;
  page.text = note;
  page.base = note;
  page.shared = shared;
}

/**
 * Takes over what was typed, and where the cursor stands after it.
 * @param open there once it is loaded; what was typed before is made up for.
 */
export function typeInto(
  page: NotePage,
  text: string,
  caret: number | undefined,
  open: OpenText | null,
): void {
  const before = page.text;
  page.text = text;
  page.heldBack = null;
  // While a write is under way the page has no state that it could begin from.
  if (!page.own && page.saving) return;
  const own = ownText(page, open);
  // The cursor tells of the last key alone, and nothing of what was typed before Yjs was there.
  own?.edit(text, own.text() === before ? caret : undefined);
}

/** The text as others can join it; null while that is not loaded. */
export function ownText(page: NotePage, open: OpenText | null): NoteText | null {
  if (!page.own && open) page.own = open(page.shared, page.base);
  return page.own;
}
