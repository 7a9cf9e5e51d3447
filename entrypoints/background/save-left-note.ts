import * as v from 'valibot';
import { joinChanges } from '../../utils/model/join-changes';
import type { SentNote, TypedNote } from '../../utils/model/typed';
import type { Notebook } from '../../utils/notebook/notebook';

type NoteCommands = Pick<Notebook, 'saveNote' | 'shareNote'>;

const note = v.object({
  base: v.string(),
  sent: v.nullable(
    v.object({
      op: v.string(),
      text: v.string(),
      base: v.string(),
      shared: v.nullable(v.string()),
      own: v.string(),
    }),
  ),
  text: v.string(),
});

/** Null: no page of ours wrote it, and it is of no use to anybody. */
export function parseLeftNote(json: string): TypedNote | null {
  try {
    const { success, output } = v.safeParse(note, JSON.parse(json));
    return success ? output : null;
  } catch {
    return null; // No JSON.
  }
}

/**
 * Saves a note the way its page would have, which is gone: what it had sent off, under the same id, and then what came
 * after. Rejects when it cannot be, the meeting being gone for instance.
 */
export async function saveLeftNote(
  notebook: NoteCommands,
  meetingId: string,
  { base, sent, text }: TypedNote,
  op: string,
): Promise<void> {
  if (sent) await saveSent(notebook, meetingId, sent);
  await joinNote(notebook, op, meetingId, { text, base: sent?.own ?? base });
}

/** Applied once, whether or not its page had an answer; joined when others had been quicker. */
async function saveSent(
  notebook: NoteCommands,
  meetingId: string,
  { op, text, base, shared }: SentNote,
): Promise<void> {
  if (shared === null) {
    await notebook.saveNote(op, { meetingId, text, base });
    return;
  }
  const { behind } = await notebook.shareNote(op, { meetingId, text, base, shared });
  if (behind) await joinNote(notebook, `${op}/joined`, meetingId, { text, base });
}

/**
 * Others may have gone on in the very line that was typed in: it is joined change by change, with what is there when it is
 * stored.
 */
async function joinNote(
  notebook: NoteCommands,
  op: string,
  meetingId: string,
  typed: { text: string; base: string },
): Promise<void> {
  let stored = typed.base;
  for (let tries = 0; ; tries++) {
    const text = joinChanges(typed.base, stored, typed.text);
    const given = { meetingId, text, base: stored, shared: '' };
    const answer = await notebook.shareNote(`${op}/${tries}`, given);
    if (!answer.behind) return;
    stored = answer.note;
  }
}
