import type { Health } from '../../model/health';
import { applied } from '../applied';
import type { Meta, Sentinel } from '../meta';
import { trashRow } from '../migrations/trash-row';
import { quarantine } from '../quarantine';
import { isSound, RECORD_STORES, type RecordRow } from '../record-stores';
import type { Database, PendingRow, Place, StoreName, WriteTransaction } from '../schema';
import { seal } from '../seal';
import { toStoredHealth } from '../stored-health';
import { countAll } from './count-all';
import type { MirrorArea } from './mirror-area';
import { fromCopy, getCopies, listCopies, nameOf } from './mirror-names';
import { readOperations, restoreOperations } from './mirrored-operations';

/** So many copies are looked at in one transaction. */
const SLICE = 200;

const STORES: StoreName[] = [...RECORD_STORES, 'meta', 'quarantine', 'operations'];

/**
 * Brings back what the mirror knows and the database does not, or knows only in an older or damaged state. The database's
 * own state is written in the last transaction: cut off anywhere, all of it is done again at the next start, which changes
 * nothing twice.
 */
export async function restore(
  deps: {
    area: MirrorArea;
    now: () => string;
    newId: () => string;
    onFailure: (cause: unknown) => void;
  },
  database: Database,
  known: { meta: Meta | null; sentinel: Sentinel | null; pending: readonly PendingRow[]; isTorn: boolean },
): Promise<Meta> {
  const { area, now, newId } = deps;
  const places = await listCopies(area);
  for (let at = 0; at < places.length; at += SLICE) {
    const slice = places.slice(at, at + SLICE);
    const copies = await getCopies(area, slice.map(nameOf), deps.onFailure);
    await inTransaction(database, async (tx) => {
      const health = await readRunning(tx);
      for (const place of slice) {
        const copy = fromCopy(place, copies[nameOf(place)]);
        await restoreOne({ tx, now: now(), newId }, place, copy, { health, isTorn: known.isTorn });
      }
      if (Object.keys(health.restored).length + health.missing.length > 0) {
        await tx.objectStore('meta').put({ id: 'health', ...health, running: true });
      }
    });
  }
  const operations = await readOperations(area, deps.onFailure);
  return inTransaction(database, async (tx) => {
    await restoreOperations(tx, operations);
    const { meta, sentinel, pending } = known;
    const counts = await countAll(tx);
    const newest = known.isTorn && (meta?.seq ?? 0) >= (sentinel?.seq ?? 0) ? meta : sentinel;
    const health = await readRunning(tx);
    for (const store of RECORD_STORES) {
      // Of damaged copies the keys are known; of lost ones only how many they were.
      const listed = health.missing.filter((missing) => missing.store === store).length;
      const lost = (newest?.counts[store] ?? 0) - counts[store] - listed;
      if (lost > 0) health.missing.push({ store, key: null, count: lost });
    }
    const numbers = [meta?.seq, sentinel?.seq, sentinel?.seen, ...pending.map((row) => row.seq)];
    const seq = Math.max(...numbers.map((number) => number ?? 0));
    const installation = sentinel?.installation ?? meta?.installation ?? newId();
    const next = seal({ id: 'meta', installation, seq, counts } as const);
    await tx.objectStore('meta').put(next);
    // What came back came without its words.
    await tx.objectStore('meta').delete('words');
    // Where nothing came back and nothing is missing, there is nothing to tell.
    if (Object.keys(health.restored).length + health.missing.length > 0) {
      await tx.objectStore('meta').put({ id: 'health', ...health, restoredAt: now(), running: false });
    }
    return next;
  });
}

type Running = Pick<Health, 'restored' | 'missing' | 'restoredAt' | 'seenAt'>;

/** What was restored so far; of an earlier restoring nothing, when that came to its end. */
async function readRunning(tx: WriteTransaction): Promise<Running> {
  const { running, ...health } = toStoredHealth(await tx.objectStore('meta').get('health'));
  return running ? health : { ...health, restoredAt: null, restored: {}, missing: [] };
}

async function restoreOne(
  work: Parameters<typeof quarantine>[0],
  place: Place,
  copy: RecordRow | null,
  { health, isTorn }: { health: Running; isTorn: boolean },
): Promise<void> {
  const { store, key } = place;
  const target = work.tx.objectStore(store as 'people');
  const row: unknown = await target.get(key);
  const sound = isSound(store, row) ? row : null;
  if (copy === null) {
    const isListed = health.missing.some((missing) => missing.store === store && missing.key === key);
    if (!sound && !isListed) health.missing.push({ store, key, count: 1 });
    return;
  }
  if (sound && (Reflect.get(sound, 'sum') === Reflect.get(copy, 'sum') || isOlder(copy, sound))) {
    // Written once more, it is in all its indexes again.
    if (isTorn) await target.put(sound as never);
    return;
  }
  if (!sound && row !== undefined) await quarantine(work, place, row);
  // A copy made by an earlier version knows of no trash.
  await target.put((trashRow(copy) ?? copy) as never);
  health.restored[store] = (health.restored[store] ?? 0) + 1;
}

/** Whether the first is the earlier state of one record. Where that cannot be told, it is not: it is the mirror's. */
function isOlder(a: RecordRow, b: RecordRow): boolean {
  if ('revision' in a && 'revision' in b && a.revision !== b.revision) return a.revision < b.revision;
  return lastTouch(a) < lastTouch(b);
}

/** When a record was written last, as far as it says so. */
function lastTouch(row: RecordRow): string {
  if ('updatedAt' in row) return row.updatedAt;
  if (!('touched' in row)) return '';
  const instants = [row.touched, row.asked, row.passed].flatMap((each) => Object.values(each));
  return instants.sort().at(-1) ?? '';
}

async function inTransaction<Answer>(
  database: Database,
  run: (tx: WriteTransaction) => Promise<Answer>,
): Promise<Answer> {
  const tx = database.transaction(STORES, 'readwrite', { durability: 'strict' });
  return applied(tx, () => run(tx));
}
