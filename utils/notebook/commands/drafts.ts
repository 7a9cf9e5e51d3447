import type { Draft } from '../../model/views';
import { checkLength, NOTE_LENGTH } from '../check-text';
import type { Context } from '../context';
import { read } from '../read';
import { draftRecord } from '../records';
import { checkRecord, readRow } from '../rows';
import { writeLoosely } from '../write-loosely';

/** See `Notebook.readDraft`. */
export function readDraft(context: Context, id: string): Promise<Draft | null> {
  return read(context, ['drafts'], async (work) => {
    const row = await work.tx.objectStore('drafts').get(id);
    return row ? readRow(work, 'drafts', draftRecord, { ...row.draft, id: row.id }) : null;
  });
}

/** See `Notebook.saveDraft`. */
export function saveDraft(context: Context, id: string, draft: Draft | null): Promise<void> {
  return writeLoosely(context, ['drafts'], async ({ tx }) => {
    if (draft === null) return tx.objectStore('drafts').delete(id);
    checkLength('The draft', draft.text, NOTE_LENGTH);
    await tx.objectStore('drafts').put({ id, draft: checkRecord(draftRecord, draft) });
  });
}
