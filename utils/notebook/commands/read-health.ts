import type { Health } from '../../model/health';
import type { Context } from '../context';
import { toNotebookError } from '../notebook-error';
import { isSound, RECORD_STORES } from '../record-stores';
import type { Database, QuarantineRow, StoreName } from '../schema';
import { toStoredHealth } from '../stored-health';

const STORES: StoreName[] = [...RECORD_STORES, 'meta', 'quarantine'];

/** See `Notebook.readHealth`. Says that nothing can be read, too, as long as that is for want of room. */
export async function readHealth({ connection, mirror }: Context): Promise<Health> {
  try {
    const stored = await connection.begin((database) => readStored(database));
    return { ...(await stored), readOnly: connection.readOnly(), mirrorFails: mirror.fails() };
  } catch (cause) {
    const error = toNotebookError(cause);
    connection.noteFailure(error);
    const readOnly = connection.readOnly();
    if (readOnly === null) throw error;
    const nothing = { restoredAt: null, restored: {}, missing: [], quarantined: [], seenAt: null };
    return { ...nothing, readOnly, mirrorFails: mirror.fails() };
  }
}

async function readStored(database: Database): Promise<Omit<Health, 'readOnly' | 'mirrorFails'>> {
  const tx = database.transaction(STORES, 'readonly');
  const [stored, rows] = await Promise.all([
    tx.objectStore('meta').get('health'),
    tx.objectStore('quarantine').getAll(),
  ]);
  const { running: _running, ...health } = toStoredHealth(stored);
  const isRepaired = async ({ store, key }: QuarantineRow): Promise<boolean> =>
    isSound(store, await tx.objectStore(store as 'people').get(key));
  const quarantined = await Promise.all(
    rows.map(async (row) => {
      const { store, key, at, raw } = row;
      return { store, key, at, repaired: await isRepaired(row), words: readableWords(raw) };
    }),
  );
  await tx.done;
  return { ...health, quarantined };
}

/** What a damaged value still says. Its shape is unknown: only where it is a text is it taken for one. */
function readableWords(raw: unknown): string | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const words = ['name', 'note', 'text'].map((field) => Reflect.get(raw, field));
  return words.find((value): value is string => typeof value === 'string' && value.trim() !== '') ?? null;
}
