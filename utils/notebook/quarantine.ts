import type { WriteWork } from './context';
import type { Place, QuarantineRow } from './schema';

/** Keeps a damaged value as it was found, once. */
export async function quarantine(
  { tx, now, newId }: Pick<WriteWork, 'tx' | 'now' | 'newId'>,
  { store, key }: Place,
  raw: unknown,
): Promise<void> {
  const kept = tx.objectStore('quarantine');
  const known = await kept.index('byPlace').getAll([store, key]);
  const written = JSON.stringify(raw);
  if (known.some((row) => JSON.stringify(row.raw) === written)) return;
  const row: QuarantineRow = { id: newId(), store, key, at: now, raw };
  await kept.add(row);
}
