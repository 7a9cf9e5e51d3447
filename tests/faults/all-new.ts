import { type Archive, LISTS } from '../../utils/archive/archive';
import { recordChanges } from '../../utils/archive/record-changes';
import type { RecordChange } from '../../utils/archive/undo-plan';

/** What `changeRecords` is given to put an archive's records beside those that are there. */
export function allNew(archive: Archive): { changes: RecordChange[]; part: number; parts: number } {
  const nothing = { ...archive, ...Object.fromEntries(LISTS.map((list) => [list, []])) };
  return { changes: recordChanges(nothing, archive), part: 0, parts: 1 };
}
