import { applied } from '../applied';
import type { Context } from '../context';
import { keepWords } from '../keep-words';
import { toNotebookError } from '../notebook-error';
import { quarantine } from '../quarantine';
import { isSound, RECORD_STORES } from '../record-stores';
import type { Place, RecordStore, StoreName, WriteTransaction } from '../schema';
import { toStoredHealth } from '../stored-health';
import type { MirrorArea } from './mirror-area';
import { fromCopy, getCopies, nameOf } from './mirror-names';

const STORES: StoreName[] = [...RECORD_STORES, 'quarantine', 'meta', 'unindexed'];

/** Keeps damaged records aside and puts the mirror's sound copies in their places. */
export interface Repair {
  /** Whether one of these was not tried yet. */
  canTry(places: readonly Place[]): boolean;
  /** Answers whether one came back. What fails here must not fail the command that met the damage. */
  mend(places: readonly Place[]): Promise<boolean>;
}

export function createRepair(
  context: Pick<Context, 'connection' | 'now' | 'newId' | 'leaveUnreadable'>,
  area: MirrorArea | null,
): Repair {
  /** Tried in vain: each reading would try again. */
  const hopeless = new Set<string>();

  const notTried = (places: readonly Place[]) => places.filter((place) => !hopeless.has(nameOf(place)));

  async function mend(wanted: readonly Place[]): Promise<boolean> {
    const copies = area ? await getCopies(area, wanted.map(nameOf)) : {};
    const tx = await context.connection.begin((database) =>
      database.transaction(STORES, 'readwrite', { durability: 'strict' }),
    );
    const work = { tx, now: context.now(), newId: context.newId };
    const inVain: Place[] = [];
    await applied(tx, async () => {
      for (const place of wanted) {
        const target = tx.objectStore(place.store as 'people');
        const row: unknown = await target.get(place.key);
        if (isSound(place.store, row)) continue;
        if (row !== undefined) await quarantine(work, place, row);
        const copy = fromCopy(place, copies[nameOf(place)]);
        if (copy) {
          await target.put(copy as never);
          keepWords(tx, place.store, place.key);
        } else inVain.push(place);
        if (copy && row === undefined) await noteReturn(tx, place.store, work.now);
      }
    });
    for (const place of inVain) hopeless.add(nameOf(place));
    return inVain.length < wanted.length;
  }

  return {
    canTry: (places) => context.connection.readOnly() === null && notTried(places).length > 0,
    async mend(places) {
      const wanted = notTried(places);
      const number = context.connection.number();
      try {
        return await mend(wanted);
      } catch (cause) {
        const error = toNotebookError(cause);
        if (error.code === 'disk' && (await context.leaveUnreadable(number))) return true;
        context.connection.noteFailure(error);
        // A closed connection says nothing about the records: they are tried again.
        if (error.code !== 'closed') for (const place of wanted) hopeless.add(nameOf(place));
        return false;
      }
    },
  };
}

/** What was gone without a trace and came back is told as what was restored. */
async function noteReturn(tx: WriteTransaction, store: RecordStore, now: string): Promise<void> {
  const { restored, ...health } = toStoredHealth(await tx.objectStore('meta').get('health'));
  const counts = { ...restored, [store]: (restored[store] ?? 0) + 1 };
  await tx.objectStore('meta').put({ id: 'health', ...health, restored: counts, restoredAt: now });
}
