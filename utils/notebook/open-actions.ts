import type { WriteWork } from './context';
import { allOf } from './item-lists';
import { toMeta } from './meta';
import type { RecordRow } from './record-stores';
import type { ItemRow, PersonRow, ReadTransaction, WriteTransaction } from './schema';
import { seal } from './seal';

/*
 * How many actions are open with whoever is alive and not archived stands in the notebook's state: counting entries of an
 * index takes as long as there are many. Each write keeps it, in its own transaction. Where that would be no small thing, as
 * when somebody is archived, the number goes, and whoever wants it counts until the browser starts again (`prune`).
 */

/** Counts them. */
export async function countActions(tx: ReadTransaction): Promise<number> {
  const items = tx.objectStore('items').index('byOpenKind');
  const people = tx.objectStore('people');
  const [archived, trashed, all] = await Promise.all([
    people.index('byArchived').getAllKeys(),
    people.index('byTrash').getAllKeys(),
    items.count(allOf('action')),
  ]);
  const gone = [...new Set([...archived, ...trashed])].map((id) => items.count(['action', id]));
  return (await Promise.all(gone)).reduce((count, theirs) => count - theirs, all);
}

/** Counts them anew and keeps that. */
export async function keepActions(tx: WriteTransaction): Promise<void> {
  const own = tx.objectStore('meta');
  const meta = toMeta(await own.get('meta'));
  if (meta) await own.put(seal({ ...meta, actions: await countActions(tx) }));
}

/** Notes how a row that takes the place of another one changes the number; NaN: nobody can say. */
export async function noteActions(
  work: WriteWork,
  before: RecordRow | null,
  after: RecordRow | null,
): Promise<void> {
  if (before && isHere(before) !== isHere(after)) work.actions = Number.NaN;
  const [was, is] = [withWhom(before), withWhom(after)];
  if (was === is) return;
  const people = work.tx.objectStore('people');
  if (was && isHere(await people.get(was))) work.actions--;
  if (is && isHere(await people.get(is))) work.actions++;
}

/** With whom an action is open; undefined where it is not, or is no action. */
function withWhom(row: RecordRow | null): string | undefined {
  const { open } = (row ?? {}) as Partial<ItemRow>;
  return open?.kind === 'action' ? open.person : undefined;
}

/** Of a row that is no person's, false. */
function isHere(row: RecordRow | null | undefined): boolean {
  const { alive, archivedAt } = (row ?? {}) as Partial<PersonRow>;
  return alive !== undefined && archivedAt === null;
}
