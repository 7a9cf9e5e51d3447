import type { Goal, GoalNode } from '../../../../utils/guide/goal-tree';
import { useTexts } from '../../../texts';
import type { ShelfProps } from '../../practice-props';
import { GoalRow } from './goal-row';

type GoalNodesProps = Omit<ShelfProps, 'items'> & {
  nodes: readonly GoalNode[];
  all: readonly Goal[];
  /** Of the outermost list. */
  label: string;
  /** Said under a goal that nothing serves. */
  unserved?: (goal: Goal) => string | null;
  says: 'serves' | 'level';
};

/** Goals, and within each the goals that serve it. */
export function GoalNodes({ nodes, label, unserved, ...rest }: GoalNodesProps) {
  const { t } = useTexts();
  if (nodes.length === 0) return null;
  return (
    <ul class="lines" aria-label={label}>
      {nodes.map(({ goal, servedBy }) => {
        const lacks = servedBy.length === 0 ? unserved?.(goal) : null;
        return (
          <GoalRow key={goal.id} goal={goal} {...rest}>
            {lacks && <p class="hint">{lacks}</p>}
            {servedBy.length > 0 && (
              <div class="goal-below">
                <GoalNodes
                  nodes={servedBy}
                  label={t('goal_served_by', [goal.text])}
                  {...(unserved && { unserved })}
                  {...rest}
                />
              </div>
            )}
          </GoalRow>
        );
      })}
    </ul>
  );
}
