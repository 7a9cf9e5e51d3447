import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { applied } from '../../../utils/notebook/applied';
import { openDatabase } from '../../../utils/notebook/open-database';
import { toldByTransaction } from '../../../utils/notebook/told-by-transaction';

test('a request that nobody waits for takes its transaction with it, and its own reason is told', async () => {
  const database = await openDatabase('applied');
  const tx = database.transaction(['meta'], 'readwrite');
  const failing = applied(tx, async () => {
    const row = { id: 'probe' } as const;
    void toldByTransaction(tx.objectStore('meta').add(row));
    void toldByTransaction(tx.objectStore('meta').add(row));
  });
  // Not an AbortError, which would pass for a connection that was closed: a full disk must be known as one.
  await expect(failing).rejects.toMatchObject({ name: 'ConstraintError' });
  expect(await database.count('meta')).toBe(0);
  database.close();
});
