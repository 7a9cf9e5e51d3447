import { useId } from 'preact/hooks';
import { type Goal, goalTree, servingNone } from '../../../../utils/guide/goal-tree';
import { OWN } from '../../../../utils/model/item';
import { useTexts } from '../../../texts';
import { guideText } from '../../guide-text';
import { LineAdd } from '../../lines/line-add';
import { useShownLines } from '../../lines/use-shown-lines';
import type { ShelfProps } from '../../practice-props';
import { GoalAdd } from './goal-add';
import { GoalNodes } from './goal-nodes';
import { knownGoals } from './known-goals';

/** My manager's goals, under each the goals of my team that serve it; then those that serve none of theirs. */
export function ManagerGoals({ talk, practice, shelf }: ShelfProps) {
  const { t } = useTexts();
  const id = useId();
  const { person, view, actions } = talk;
  const isTheirs = (goal: Goal) => goal.personId === person.id || goal.part.level === 'organisation';
  const isMine = (goal: Goal) => goal.personId === OWN && !isTheirs(goal);
  const all = knownGoals(view);
  const shown = useShownLines(
    all.filter((goal) => isTheirs(goal) || isMine(goal)),
    actions,
  );
  const loose = new Set(servingNone(shown.filter(isMine), shown.filter(isTheirs), all));
  const serving = goalTree(shown.filter((goal) => !loose.has(goal)));
  const given = { talk, practice, shelf, all, says: 'level' } as const;
  return (
    <>
      <GoalNodes
        {...given}
        nodes={serving}
        label={guideText(t, 'shelf', shelf.id)}
        unserved={(goal) => (isTheirs(goal) ? t('goal_served_by_none') : null)}
      />
      <LineAdd talk={talk} practice={practice} shelf={shelf} />
      {loose.size > 0 && (
        <section aria-labelledby={id}>
          <h4 id={id} class="group-head" dir="auto">
            {t('goal_serving_none', [person.name])}
          </h4>
          <GoalNodes {...given} nodes={goalTree([...loose])} label={t('goal_serving_none', [person.name])} />
        </section>
      )}
      <GoalAdd {...given} level="team" label={t('goal_add_my_team')} />
    </>
  );
}
