import { type Archive, keyOf, LISTS, type ListName } from './archive';
import { canonicalJson } from './canonical-json';
import type { RecordChange } from './undo-plan';

type AnyRecord = Archive[ListName][number];

/** What has to be done to one state of a notebook so that it becomes the other. */
export function recordChanges(here: Archive, next: Archive): RecordChange[] {
  return LISTS.flatMap((list) => changesOf(list, here[list], next[list]));
}

function changesOf(list: ListName, here: readonly AnyRecord[], next: readonly AnyRecord[]): RecordChange[] {
  const left = new Map(here.map((record) => [keyOf(record), record]));
  const changes: RecordChange[] = [];
  for (const after of next) {
    const key = keyOf(after);
    const before = left.get(key) ?? null;
    left.delete(key);
    if (before === null || canonicalJson(before) !== canonicalJson(after)) {
      changes.push({ list, key, before, after });
    }
  }
  for (const [key, before] of left) changes.push({ list, key, before, after: null });
  return changes;
}
