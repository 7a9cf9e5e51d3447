import type { ComponentChildren } from 'preact';
import { type Goal, goalProgress } from '../../../../utils/guide/goal-tree';
import { today } from '../../../../utils/model/due';
import { plural } from '../../../plural';
import { useTexts } from '../../../texts';
import { LineRow } from '../../lines/line-row';
import type { ShelfProps } from '../../practice-props';
import { GoalFollow } from './goal-follow';
import { GoalLevel } from './goal-level';
import { GoalServes } from './goal-serves';
import { kept } from './kept';
import { shareText } from './number-text';
import { obstaclesOf } from './obstacles-of';

type GoalRowProps = Omit<ShelfProps, 'items'> & {
  goal: Goal;
  /** All goals known, to say which ones it serves. */
  all: readonly Goal[];
  /** What is said besides: what it serves, or (where it stands below that) whose it is. */
  says: 'serves' | 'level';
  /** Below it: the goals that serve it. */
  children?: ComponentChildren;
};

/** One goal: what it serves and how far it has come; unfolded, everything to follow it by. */
export function GoalRow(props: GoalRowProps) {
  const { goal, all, says, talk, practice, shelf, children } = props;
  const texts = useTexts();
  const { t, language } = texts;
  const open = kept(talk.actions, `goal ${goal.id}`, false);
  const progress = goalProgress(goal);
  const { checkInOn } = goal.part;
  const hindered = obstaclesOf(goal, talk.view.open).length;
  const isDue = goal.state === 'open' && checkInOn !== null && checkInOn <= today(talk.now);
  return (
    <LineRow item={goal} talk={talk}>
      {says === 'serves' && <GoalServes goal={goal} all={all} />}
      <details
        open={open.value}
        onToggle={(event) => {
          open.value = event.currentTarget.open;
        }}
      >
        <summary>
          {says === 'level' && <GoalLevel goal={goal} talk={talk} />}
          {progress === null ? t('goal_unmeasured') : t('goal_progress', [shareText(progress, language, 0)])}
          {hindered > 0 && <span class="goal-hindered">{plural(texts, 'goal_hindered', hindered)}</span>}
          {isDue && <span class="goal-due">{t('goal_check_due')}</span>}
        </summary>
        {open.value && <GoalFollow goal={goal} all={all} talk={talk} practice={practice} shelf={shelf} />}
      </details>
      {children}
    </LineRow>
  );
}
