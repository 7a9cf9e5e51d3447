import type { Signal } from '@preact/signals';
import type { Goal } from '../../../../utils/guide/goal-tree';
import { today } from '../../../../utils/model/due';
import { useRescue } from '../../../rescue/rescue';
import { useTexts } from '../../../texts';
import { dayText } from '../../../time/day-text';
import type { ShelfProps } from '../../practice-props';
import { AdjustForm } from './adjust-form';
import { beginCheck, type CheckDraft, isCheckTyped } from './check-draft';
import { CheckInForm } from './check-in-form';
import { beginAdjusting, type GoalDraft, isAdjusted, isFresh } from './goal-draft';
import { GoalObstacles } from './goal-obstacles';
import { GoalPast } from './goal-past';
import { ServesChoice } from './goal-serves';
import { kept, keptTyped } from './kept';
import { MeasureView } from './measure-view';

type GoalFollowProps = Omit<ShelfProps, 'items'> & { goal: Goal; all: readonly Goal[] };

/** A goal unfolded: its measures over time, the forms to check in and to adjust it, what is in its way, what it was. */
export function GoalFollow({ goal, all, talk, practice, shelf }: GoalFollowProps) {
  const { t, language } = useTexts();
  const day = today(talk.now);
  const rescue = useRescue();
  const given = { rescue, personId: talk.person.id, begin: null };
  const check = keptTyped<CheckDraft | null>(talk.actions, `check ${goal.id}`, {
    ...given,
    isTyped: (typed) => typed !== null && isCheckTyped(typed),
    like: { figures: {}, words: '', next: '' },
  });
  const draft = keptTyped<GoalDraft | null>(talk.actions, `adjust ${goal.id}`, {
    ...given,
    isTyped: (typed) => typed !== null && isAdjusted(typed, goal, language),
    like: { text: '', dueOn: '', why: '', measures: [{ id: '', name: '', unit: '', start: '', target: '' }] },
  });
  // Folded, a form keeps what was typed into it.
  const checkFolded = kept(talk.actions, `check folded ${goal.id}`, false);
  const draftFolded = kept(talk.actions, `adjust folded ${goal.id}`, false);
  const checks = check.value !== null && !checkFolded.value;
  const adjusts = draft.value !== null && !draftFolded.value;
  const foldCheck = () => fold(check, checkFolded, isCheckTyped);
  const foldDraft = () => fold(draft, draftFolded, (typed) => isAdjusted(typed, goal, language));
  const { measures, checkInOn } = goal.part;
  return (
    <div class="goal-follow">
      {measures.length > 0 && (
        <ul class="measures" aria-label={t('goal_measures')}>
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
          aria-expanded={checks}
          onClick={() => {
            if (checks) return foldCheck();
            check.value ??= beginCheck(day);
            checkFolded.value = false;
          }}
        >
          {t(measures.length > 0 ? 'goal_check_in' : 'goal_check_plan')}
        </button>
        <button
          type="button"
          class="link"
          aria-expanded={adjusts}
          onClick={() => {
            if (adjusts) return foldDraft();
            draft.value ??= beginAdjusting(goal, language);
            draftFolded.value = false;
          }}
        >
          {t(isFresh(goal, talk.now) ? 'goal_measures' : 'goal_adjust')}
        </button>
        {checks && <CheckInForm goal={goal} talk={talk} draft={check} onFold={foldCheck} />}
        {adjusts && <AdjustForm goal={goal} talk={talk} draft={draft} onFold={foldDraft} />}
      </div>
      <ServesChoice goal={goal} all={all} talk={talk} />
      <GoalObstacles goal={goal} talk={talk} practice={practice} shelf={shelf} />
      <GoalPast goal={goal} today={day} />
    </div>
  );
}

/** Puts a form away: with what was typed, which it shows again when it is opened; an untouched one begins anew. */
function fold<Draft>(
  draft: Signal<Draft | null>,
  folded: Signal<boolean>,
  isTyped: (typed: Draft) => boolean,
) {
  const typed = draft.peek();
  if (typed !== null && isTyped(typed)) folded.value = true;
  else draft.value = null;
}

/** The day from which it is measured: that of the adjustment it came with, or the goal's first. */
function measuredSince(goal: Goal, id: string): string {
  const without = goal.part.was.findLast(({ measures }) => measures.every((measure) => measure.id !== id));
  return without?.until ?? today(goal.createdAt);
}
