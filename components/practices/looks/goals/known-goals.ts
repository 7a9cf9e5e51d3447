import { type Goal, isGoal } from '../../../../utils/guide/goal-tree';
import type { PracticesView } from '../../../../utils/model/views';

/** Every open goal that is known here, each once: this person's, the user's own, their managers'. */
export function knownGoals(view: Pick<PracticesView, 'open' | 'own' | 'managersGoals'>): Goal[] {
  const all = [...view.open, ...view.own, ...view.managersGoals].filter(isGoal);
  return [...new Map(all.map((goal) => [goal.id, goal])).values()];
}
