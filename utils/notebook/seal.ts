import { checksum } from '../model/checksum';

/** A row with the checksum of all its other fields, those for indexes too: a row in the wrong list is damaged as well. */
export type Sealed<Row> = Row & { sum: string };

/**
 * The row with its checksum as last field. Summed up is its JSON without the closing brace, in the order in which its
 * fields stand: IndexedDB and the mirror keep that order, and sorting every row would cost more than reading it.
 */
export function seal<Row extends object>(row: Row): Sealed<Row> {
  const { sum: _sum, ...content } = row as Row & { sum?: string };
  const text = JSON.stringify(content);
  return { ...(content as unknown as Row), sum: checksum(text, text.length - 1) };
}

/** Whether a stored value is a row as it was sealed. Every row that is read comes through here: nothing is copied. */
export function isSealed(row: unknown): row is Sealed<object> {
  if (typeof row !== 'object' || row === null || !('sum' in row) || typeof row.sum !== 'string') return false;
  const text = JSON.stringify(row);
  const tail = `,"sum":"${row.sum}"}`;
  return text.endsWith(tail) && checksum(text, text.length - tail.length) === row.sum;
}
