import type { Goal } from '../../../../utils/guide/goal-tree';
import type { OpenItem } from '../../../../utils/model/item';

/** What stands in a goal's way, of all that is open with a person. */
export function obstaclesOf(goal: Goal, open: readonly OpenItem[]): OpenItem[] {
  return open.filter(
    (item) => item.kind === 'action' && item.part.form === 'obstacle' && item.aboutId === goal.id,
  );
}
