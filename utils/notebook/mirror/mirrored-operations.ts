import type { OperationRow, WriteTransaction } from '../schema';
import { isSealed, seal } from '../seal';
import { toldByTransaction } from '../told-by-transaction';
import type { MirrorArea } from './mirror-area';
import { getCopies } from './mirror-names';

/** So many of the last writes are known by their operation, too: whoever gives one again does so within a few minutes. */
export const SLOTS = 256;

/** Under which the operation of the write with this number stands: in the place of the one `SLOTS` writes before. */
export function nameOfOperation(seq: number): string {
  return `mirror:operations:${seq % SLOTS}`;
}

/** Every name under which an operation may stand. */
export const OPERATION_NAMES = Array.from({ length: SLOTS }, (_, slot) => nameOfOperation(slot));

export function toOperationCopy(row: OperationRow): string {
  return JSON.stringify(seal(row));
}

/** Null when it is damaged. */
function fromOperationCopy(copy: unknown): OperationRow | null {
  if (typeof copy !== 'string') return null;
  try {
    const row: unknown = JSON.parse(copy);
    if (!isSealed(row) || !('id' in row && 'at' in row)) return null;
    const { id, at } = row;
    if (typeof id !== 'string' || typeof at !== 'string') return null;
    return { id, at, answer: 'answer' in row ? row.answer : undefined };
  } catch {
    // No JSON any more: as damaged as can be.
    return null;
  }
}

/** The last operations that the mirror knows. */
export async function readOperations(
  area: MirrorArea,
  onFailure: (cause: unknown) => void,
): Promise<OperationRow[]> {
  const copies = await getCopies(area, OPERATION_NAMES, onFailure);
  return Object.values(copies).flatMap((copy) => fromOperationCopy(copy) ?? []);
}

/** What is given again after its records came back must find that it was done. */
export async function restoreOperations(tx: WriteTransaction, rows: readonly OperationRow[]): Promise<void> {
  const operations = tx.objectStore('operations');
  for (const row of rows) {
    const isKnown = (await operations.getKey(row.id)) !== undefined;
    if (!isKnown) void toldByTransaction(operations.put(row));
  }
}
