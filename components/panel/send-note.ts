import { mayBeDone } from '../../utils/model/may-be-done';
import type { NoteText } from '../../utils/model/note-text';
import type { SentNote } from '../../utils/model/typed';
import type { SharedNote } from '../../utils/model/views';
import { keepNote, type PutNote } from './keep-note';
import type { NotePage } from './note-page';
import type { NoteTexts } from './note-texts';

/** Resolves once it is on disk. */
export type SaveNote = (meetingId: string, note: SentNote) => Promise<SharedNote>;

/**
 * Sends off what was typed, and before it what may have been stored without an answer. Resolves to what is stored, and to
 * that as this view goes on with.
 */
export async function sendNote(
  page: NotePage,
  deps: { own: NoteText | null; join: NoteTexts | null; save: SaveNote; newId: () => string },
): Promise<SharedNote & { joined?: NoteText | null }> {
  const { own, join, save, newId } = deps;
  const { meetingId, text, sent } = page;
  const put: PutNote = (note) => {
    page.sent = { op: newId(), own: text, ...note };
    return save(meetingId, page.sent);
  };
  try {
    const again = sent && (await save(meetingId, sent));
    const isStored = again?.behind === false;
    // Then or now: what stands here derives from what stood here then.
    if (sent && isStored) page.base = sent.own;
    const { base } = page;
    const stored = isStored && text === base ? again : await keepNote(put, { text, base, own, join });
    page.sent = null;
    return stored;
  } catch (error) {
    if (!mayBeDone(error)) page.sent = null;
    throw error;
  }
}
