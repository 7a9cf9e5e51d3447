import type { ShelfProps } from '../../practice-props';
import { ManagerGoals } from './manager-goals';
import { ReportGoals } from './report-goals';

/** Goals as a tree: a report's, or my manager's beside my team's. */
export function GoalsShelf(props: ShelfProps) {
  // By practice: it may be kept from before the person's relationship changed.
  return props.practice.id === 'strategy' ? <ManagerGoals {...props} /> : <ReportGoals {...props} />;
}
