import { useId } from 'preact/hooks';
import { type Goal, goalsAbove, goalsItMayServe } from '../../../../utils/guide/goal-tree';
import { useTexts } from '../../../texts';
import { useAttempt } from '../../../use-attempt';
import type { Talk } from '../../practice-props';

/** The goals above one, the nearest first: what it is for. */
export function GoalServes({ goal, all }: { goal: Goal; all: readonly Goal[] }) {
  const { t } = useTexts();
  const above = goalsAbove(goal, all);
  if (above.length === 0) return null;
  return (
    <p class="hint goal-serves">
      {t('goal_serves')}
      {above.map(({ id, text }, index) => (
        <span key={id}>
          {index > 0 && ' ›'} <bdi>{text}</bdi>
        </span>
      ))}
    </p>
  );
}

interface ServesChoiceProps {
  goal: Goal;
  all: readonly Goal[];
  talk: Talk;
}

/** Which goal it serves, to be chosen. */
export function ServesChoice({ goal, all, talk }: ServesChoiceProps) {
  const { t } = useTexts();
  const id = useId();
  const { attempt, failure } = useAttempt();
  const choices = goalsItMayServe(goal, all);
  if (choices.length === 0) return null;
  return (
    <>
      <div class="item-aside">
        <label for={id}>{t('goal_serves_choice')}</label>
        <select
          id={id}
          class="field"
          value={choices.some((one) => one.id === goal.aboutId) ? (goal.aboutId ?? '') : ''}
          onChange={(event) => {
            const aboutId = event.currentTarget.value || null;
            attempt(t('goal_not_linked'), () => talk.actions.editItem({ id: goal.id, aboutId }));
          }}
        >
          <option value="">{t('goal_serves_nothing')}</option>
          {choices.map((one) => (
            <option key={one.id} value={one.id}>
              {one.text}
            </option>
          ))}
        </select>
      </div>
      {failure}
    </>
  );
}
