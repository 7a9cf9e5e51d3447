import type { Goal } from '../../../../utils/guide/goal-tree';
import { today } from '../../../../utils/model/due';
import { useTexts } from '../../../texts';
import { dayText } from '../../../time/day-text';
import type { ShelfProps } from '../../practice-props';
import { AdjustForm } from './adjust-form';
import { beginCheck, type CheckDraft } from './check-draft';
import { CheckInForm } from './check-in-form';
import { beginAdjusting, type GoalDraft, isFresh } from './goal-draft';
import { GoalObstacles } from './goal-obstacles';
import { GoalPast } from './goal-past';
import { ServesChoice } from './goal-serves';
import { kept } from './kept';
import { MeasureView } from './measure-view';

type GoalFollowProps = Omit<ShelfProps, 'items'> & { goal: Goal; all: readonly Goal[] };

/** A goal unfolded: its measures over time, the forms to check in and to adjust it, what is in its way, what it was. */
export function GoalFollow({ goal, all, talk, practice, shelf }: GoalFollowProps) {
  const { t, language } = useTexts();
  const day = today(talk.now);
  const check = kept<CheckDraft | null>(talk.actions, `check ${goal.id}`, null);
  const draft = kept<GoalDraft | null>(talk.actions, `adjust ${goal.id}`, null);
  const { measures, checkInOn } = goal.part;
  return (
    <div class="goal-follow">
      {measures.length > 0 && (
        // biome-ignore lint/a11y/noRedundantRoles: Safari forgets the role of lists drawn without bullets
        <ul role="list" class="measures" aria-label={t('goal_measures')}>
          {measures.map((measure) => (
            <MeasureView
              key={measure.id}
              measure={measure}
              since={measuredSince(goal, measure.id)}
              dueOn={goal.dueOn}
              today={day}
            />
          ))}
        </ul>
      )}
      {checkInOn !== null && <p class="hint">{t('goal_next_check', [dayText(checkInOn, day, language)])}</p>}
      <div class="goal-forms">
        <button
          type="button"
          class="link"
          aria-expanded={check.value !== null}
          onClick={() => {
            check.value = check.value ? null : beginCheck(day);
          }}
        >
          {t(measures.length > 0 ? 'goal_check_in' : 'goal_check_plan')}
        </button>
        <button
          type="button"
          class="link"
          aria-expanded={draft.value !== null}
          onClick={() => {
            draft.value = draft.value ? null : beginAdjusting(goal, language);
          }}
        >
          {t(isFresh(goal, talk.now) ? 'goal_measures' : 'goal_adjust')}
        </button>
        {check.value && <CheckInForm goal={goal} talk={talk} draft={check} />}
        {draft.value && <AdjustForm goal={goal} talk={talk} draft={draft} />}
      </div>
      <ServesChoice goal={goal} all={all} talk={talk} />
      <GoalObstacles goal={goal} talk={talk} practice={practice} shelf={shelf} />
      <GoalPast goal={goal} today={day} />
    </div>
  );
}

/** The day from which it is measured: that of the adjustment it came with, or the goal's first. */
function measuredSince(goal: Goal, id: string): string {
  const without = goal.part.was.findLast(({ measures }) => measures.every((measure) => measure.id !== id));
  return without?.until ?? today(goal.createdAt);
}
