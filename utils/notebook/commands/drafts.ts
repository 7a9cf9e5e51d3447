import { draftRecord } from '../../model/records';
import type { Draft, KeptDraft } from '../../model/views';
import { checkLength, NOTE_LENGTH } from '../check-text';
import type { Context } from '../context';
import { read } from '../read';
import { checkRecord, readRow } from '../rows';
import { writeLoosely } from '../write-loosely';

/** What is rescued of a note holds up to three of its states, as JSON. */
const DRAFT_LENGTH = 4 * NOTE_LENGTH;

/** See `Notebook.readDraft`. */
export function readDraft(context: Context, id: string): Promise<Draft | null> {
  return read(context, ['drafts'], async (work) => {
    const row = await work.tx.objectStore('drafts').get(id);
    return row ? readRow(work, 'drafts', draftRecord, { ...row.draft, id: row.id }) : null;
  });
}

/** See `Notebook.readDrafts`. */
export function readDrafts(context: Context, prefix: string): Promise<KeptDraft[]> {
  return read(context, ['drafts'], async (work) => {
    const rows = await work.tx.objectStore('drafts').getAll(IDBKeyRange.bound(prefix, `${prefix}\uffff`));
    const drafts = rows.map((row) => readRow(work, 'drafts', draftRecord, { ...row.draft, id: row.id }));
    return rows.flatMap(({ id }, index) => (drafts[index] ? [{ id, draft: drafts[index] }] : []));
  });
}

/** See `Notebook.moveDraft`. */
export async function moveDraft(context: Context, from: string, to: string): Promise<boolean> {
  let moved = false;
  await writeLoosely(context, ['drafts'], async ({ tx }) => {
    const drafts = tx.objectStore('drafts');
    const row = await drafts.get(from);
    if (!row || (await drafts.get(to))) return;
    await drafts.put({ ...row, id: to });
    await drafts.delete(from);
    moved = true;
  });
  return moved;
}

/** See `Notebook.saveDraft`. */
export function saveDraft(context: Context, id: string, draft: Draft | null): Promise<void> {
  return writeLoosely(context, ['drafts'], async ({ tx }) => {
    if (draft === null) return tx.objectStore('drafts').delete(id);
    checkLength('The draft', draft.text, DRAFT_LENGTH);
    await tx.objectStore('drafts').put({ id, draft: checkRecord(draftRecord, draft) });
  });
}
