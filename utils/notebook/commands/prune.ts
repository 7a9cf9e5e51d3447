import { OCCURRENCE_DAYS } from '../../model/occurrence';
import { TRASH_DAYS, type TrashPlace } from '../../model/trash';
import { shiftInstant } from '../check-instant';
import type { Context } from '../context';
import { keepActions } from '../open-actions';
import { read } from '../read';
import { emptyTrash, TRASH_STORES } from '../remove-for-good';
import { write } from '../write';
import { writeLoosely } from '../write-loosely';

const DAY = 24 * 60;
/** Nobody gives a command again after so many minutes. */
const REMEMBERED = DAY;
const AT_ONCE = 1_000;
/** Of what was deleted: each takes its history along. */
const TRASHED_AT_ONCE = 100;

/** See `Notebook.prune`. What is left over is forgotten the next time. */
export async function prune(context: Context): Promise<void> {
  await writeLoosely(
    context,
    ['operations', 'undo', 'meta', 'occurrences', 'items', 'people'],
    async ({ tx, now }) => {
      const operations = tx.objectStore('operations');
      const range = IDBKeyRange.upperBound(shiftInstant(now, -REMEMBERED));
      const ids = await operations.index('byTime').getAllKeys(range, AT_ONCE);
      await Promise.all(ids.map((id) => operations.delete(id)));
      const occurrences = tx.objectStore('occurrences');
      const past = IDBKeyRange.upperBound(shiftInstant(now, -OCCURRENCE_DAYS * DAY));
      const over = await occurrences.index('byStart').getAllKeys(past, AT_ONCE);
      await Promise.all(over.map((id) => occurrences.delete(id)));
      // A worker that was stopped while it looked whether there is room has left it behind.
      await tx.objectStore('meta').delete('probe');
      await keepActions(tx);
      // What a restoring replaced is deleted, too.
      await tx.objectStore('undo').delete(IDBKeyRange.upperBound(restedUntil(now)));
    },
  );
  const places = await findRested(context);
  if (places.length === 0) return;
  await write(context, `prune ${context.newId()}`, TRASH_STORES, (work) => emptyTrash(work, places));
}

/** What has been in the trash long enough. People first: what is theirs goes with them. */
function findRested(context: Context): Promise<TrashPlace[]> {
  return read(context, ['people', 'meetings', 'items'], async ({ tx, now }) => {
    const range = IDBKeyRange.upperBound(restedUntil(now));
    const of = async (store: 'people' | 'meetings' | 'items', is: TrashPlace['is']) => {
      const ids = await tx
        .objectStore(store as 'people')
        .index('byTrash')
        .getAllKeys(range, TRASHED_AT_ONCE);
      return ids.map((id) => ({ is, id }));
    };
    return [
      ...(await of('people', 'person')),
      ...(await of('meetings', 'note')),
      ...(await of('items', 'item')),
    ];
  });
}

function restedUntil(now: string): string {
  return shiftInstant(now, -TRASH_DAYS * DAY);
}
