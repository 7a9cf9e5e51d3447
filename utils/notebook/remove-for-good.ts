import type { TrashPlace } from '../model/trash';
import { itemsWith, meetingsWith } from './commands/delete-person';
import type { WriteWork } from './context';
import { forgetTraces } from './forget-traces';
import { removeRevisions } from './keep-revision';
import { removeRow } from './remove-row';
import type { StoreName } from './schema';

export const TRASH_STORES: StoreName[] = [
  ...(['people', 'meetings', 'items', 'series', 'coverage', 'revisions', 'undo'] as const),
  ...(['occurrences', 'drafts', 'words'] as const),
];

const STORES = { person: 'people', note: 'meetings', item: 'items' } as const;

/** Removes what is in the trash for good, with its history; a person with all that is theirs. What is not there stays. */
export async function emptyTrash(work: WriteWork, places: readonly TrashPlace[]): Promise<void> {
  for (const { is, id } of places) {
    const row = await work.tx.objectStore(STORES[is] as 'people').get(id);
    if (row?.trash === undefined) continue;
    if (is === 'person') await removePerson(work, id);
    else await removeWithHistory(work, STORES[is], id);
  }
  await forgetTraces(work);
}

async function removePerson(work: WriteWork, personId: string): Promise<void> {
  for (const { id } of await meetingsWith(work, personId)) await removeWithHistory(work, 'meetings', id);
  for (const { id } of await itemsWith(work, personId)) await removeWithHistory(work, 'items', id);
  for (const series of await work.tx.objectStore('series').getAll()) {
    if (series.personId === personId) await removeRow(work, 'series', series.id);
  }
  const occurrences = work.tx.objectStore('occurrences');
  for (const id of await occurrences.index('byPerson').getAllKeys(personId)) await occurrences.delete(id);
  await removeRow(work, 'coverage', personId);
  await removeRow(work, 'people', personId);
  // What a restoring or a merge changed may hold all of it once more.
  await work.tx.objectStore('undo').clear();
}

async function removeWithHistory(work: WriteWork, store: 'meetings' | 'items', id: string): Promise<void> {
  await removeRevisions(work, id);
  await removeRow(work, store, id);
}
