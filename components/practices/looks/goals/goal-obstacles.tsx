import { useId } from 'preact/hooks';
import type { Goal } from '../../../../utils/guide/goal-tree';
import type { Beginning } from '../../../../utils/guide/practice';
import { useTexts } from '../../../texts';
import { LineAdd } from '../../lines/line-add';
import { LineList } from '../../lines/line-list';
import type { ShelfProps } from '../../practice-props';
import { obstaclesOf } from './obstacles-of';

const OBSTACLE: Beginning = { kind: 'action', owner: 'me', part: { form: 'obstacle', waitingFor: null } };

/** What stands in a goal's way. Obstacles are open items, too: there they are done. */
export function GoalObstacles({ goal, talk, practice, shelf }: Omit<ShelfProps, 'items'> & { goal: Goal }) {
  const { t } = useTexts();
  const id = useId();
  const obstacles = obstaclesOf(goal, talk.view.open);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div role="group" aria-labelledby={id}>
      <h4 id={id} class="field-label">
        {t('goal_obstacles')}
      </h4>
      <LineList items={obstacles} talk={talk} label={t('goal_obstacles')} />
      <LineAdd
        talk={talk}
        practice={practice}
        // With this person, whosever the goal is.
        shelf={{ ...shelf, of: 'person' }}
        begins={OBSTACLE}
        aboutId={goal.id}
        label={t('goal_obstacle_add')}
      />
    </div>
  );
}
