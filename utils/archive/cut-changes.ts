import type { RecordChange } from './undo-plan';

/** In characters of JSON. A browser refuses messages over 64 MiB, and a character may take six bytes there. */
const MOST = 8 * 1024 * 1024;

/** The changes in parts that a message between our pages can carry; at least one, if an empty one. */
export function cutChanges(changes: readonly RecordChange[]): RecordChange[][] {
  const parts: RecordChange[][] = [[]];
  let room = MOST;
  for (const change of changes) {
    const size = JSON.stringify(change).length;
    if (size > room && parts.at(-1)?.length) {
      parts.push([]);
      room = MOST;
    }
    parts.at(-1)?.push(change);
    room -= size;
  }
  return parts;
}
