import type { NoteText } from '../../utils/model/note-text';
import type { SharedNote } from '../../utils/model/views';
import type { NoteTexts } from './note-texts';

/** Stores a note that is still `base`, together with its state; with state null, joined word by word with what it is. */
export type PutNote = (input: { text: string; base: string; shared: string | null }) => Promise<SharedNote>;

/** So often somebody else may be quicker. */
const MOST = 20;

/**
 * Stores what was typed, joined with what other views wrote meanwhile: character by character where they have a beginning
 * in common, else word by word. Nobody is asked. Resolves to what is stored; `joined` is that as this view goes on with.
 */
export async function keepNote(
  put: PutNote,
  { text, base, own, join }: { text: string; base: string; own: NoteText | null; join: NoteTexts | null },
): Promise<SharedNote & { joined: NoteText | null }> {
  // Where Yjs cannot hold the text to the letter (halves of characters), the letters come first.
  if (own && join && own.text() === text) {
    const mine = own.state();
    let sent = { text, base, shared: mine };
    let joined: NoteText | null = own;
    for (let tries = 0; tries < MOST; tries++) {
      const answer = await put(sent);
      if (!answer.behind) return { ...answer, joined: answer.note === sent.text ? joined : null };
      const { note, shared } = answer;
      joined = join.joinTexts(mine, shared, note) ?? join.joinApart(base, text, note);
      if (!joined) break;
      sent = { text: joined.text(), base: answer.note, shared: joined.state() };
    }
  }
  return { ...(await put({ text, base, shared: null })), joined: null };
}
