import type { Goal } from '../../../../utils/guide/goal-tree';
import { useTexts } from '../../../texts';
import { dayText } from '../../../time/day-text';
import { pastOf } from './goal-draft';
import { numberText } from './number-text';

/** What a goal was before it was adjusted, the newest first: until when, and why it changed. */
export function GoalPast({ goal, today }: { goal: Goal; today: string }) {
  const { t, language } = useTexts();
  const past = pastOf(goal);
  if (past.length === 0) return null;
  const day = (on: string) => dayText(on, today, language);
  return (
    <details>
      <summary>{t('goal_was', [new Intl.NumberFormat(language).format(past.length)])}</summary>
      <ul class="goal-past">
        {past.toReversed().map(({ until, why, text, dueOn, measures }, index) => (
          <li key={past.length - index}>
            <p>
              <bdi>{text}</bdi> <span class="hint">{t('goal_was_until', [day(until)])}</span>
            </p>
            {dueOn !== null && <p class="hint">{t('item_due', [day(dueOn)])}</p>}
            {measures.map(({ id, name, unit, start, target }) => (
              <p key={id} class="hint" dir="auto">
                {t('measure_was', [
                  name,
                  numberText(start, unit, language),
                  numberText(target, unit, language),
                ])}
              </p>
            ))}
            <p dir="auto">{t('goal_was_why', [why])}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
