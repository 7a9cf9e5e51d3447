import type { DBSchema } from 'idb';
import { openApart } from './open-apart';
import { storageBuckets } from './storage-buckets';

/** As much as a long note: with less room than that, the next one would fail again. */
export const PROBE = 'x'.repeat(200_000);

/**
 * Whether there is room, told by a fresh file: once it met a full disk, Chromium's `storage.local` may refuse for as long as
 * the browser runs. Rejects, with `cause` where there is no such file to be had.
 */
export async function probeApart(cause: unknown): Promise<void> {
  // Elsewhere the file would be a neighbour of the closed database's.
  if (!storageBuckets()) throw cause;
  const database = await openApart<ProbeSchema>('probe-0', 1, {
    upgrade: (fresh) => void fresh.createObjectStore('probe'),
  });
  try {
    const writing = database.transaction('probe', 'readwrite', { durability: 'strict' });
    await Promise.all([writing.store.put(PROBE, 'probe'), writing.done]);
    await database.clear('probe');
  } finally {
    database.close();
  }
}

interface ProbeSchema extends DBSchema {
  probe: { key: string; value: string };
}
