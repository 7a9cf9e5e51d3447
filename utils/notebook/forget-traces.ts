import type { WriteWork } from './context';

/** Of an answer whose words are gone: which record it was of, and of what kind. */
const WORDLESS = ['id', 'personId', 'meetingId', 'kind', 'state'];

/**
 * Of records that this write removed for good, no word stays in the answers kept with operations (which stay, so that
 * nothing is done twice), in damaged values kept aside, in what was typed and not yet taken, or in the blocks of words, which
 * are made anew.
 */
export async function forgetTraces({ tx, kept }: WriteWork): Promise<void> {
  const places = kept.filter(({ row }) => row === null);
  if (places.length === 0) return;
  const gone = new Set(places.map(({ key }) => key));
  const isGone = (record: unknown): boolean => {
    const { id, personId } = (record ?? {}) as { id?: unknown; personId?: unknown };
    return [id, personId].some((one) => gone.has(String(one)));
  };

  const operations = tx.objectStore('operations');
  for (const row of await operations.getAll()) {
    if ([row.answer].flat().some(isGone))
      await operations.put({ ...row, answer: wordless(row.answer, isGone) });
  }

  const quarantine = tx.objectStore('quarantine');
  for (const { store, key } of places) {
    const ids = await quarantine.index('byPlace').getAllKeys([store, key]);
    for (const id of ids) await quarantine.delete(id);
  }

  await tx.objectStore('words').clear();
  await tx.objectStore('meta').delete('words');

  const drafts = tx.objectStore('drafts');
  for (const { id, draft } of await drafts.getAll()) {
    if (isGone(draft) || id.split(' ').some((part) => gone.has(part))) await drafts.delete(id);
  }
}

/** An answer in its shape, without what was written in the records that are gone. */
function wordless(answer: unknown, isGone: (record: unknown) => boolean): unknown {
  if (Array.isArray(answer)) return answer.map((record) => wordless(record, isGone));
  return isGone(answer) ? emptied(answer, '') : answer;
}

function emptied(value: unknown, name: string): unknown {
  if (typeof value === 'string') return WORDLESS.includes(name) ? value : '';
  if (Array.isArray(value)) return [];
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([field, inner]) => [field, emptied(inner, field)]));
}
