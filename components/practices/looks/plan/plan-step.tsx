import { useId } from 'preact/hooks';
import { isOverdue, today } from '../../../../utils/model/due';
import type { Item } from '../../../../utils/model/item';
import { Failure } from '../../../failure';
import { useTexts } from '../../../texts';
import { dayText } from '../../../time/day-text';
import { useAttempt } from '../../../use-attempt';
import { lineRows } from '../../lines/line-rows';
import type { Talk } from '../../practice-props';
import { PlanFor } from './plan-for';

interface PlanStepProps {
  step: Item;
  abouts: readonly Item[];
  talk: Talk;
}

/** One step of the plan. It is an open item, too: there its words and its day are changed. */
export function PlanStep({ step, abouts, talk }: PlanStepProps) {
  const { t, language } = useTexts();
  const id = useId();
  const { attempt, failure } = useAttempt();
  const rows = lineRows(talk.actions);
  const state = rows.passing.value.get(step.id)?.item.state ?? step.state;
  const failed = rows.failures.value.get(step.id);
  const day = today(talk.now);
  const done = state === 'done';
  const late = !done && isOverdue(step.dueOn, day);
  return (
    <li class="item" data-row={step.id}>
      <div class={done ? 'item-line item-done' : 'item-line'}>
        <input
          type="checkbox"
          class="check"
          checked={done}
          aria-labelledby={id}
          onChange={(event) => void rows.setState(step, event.currentTarget.checked ? 'done' : 'open')}
        />
        <span class="item-words">
          <span id={id} class="item-text" dir="auto">
            {step.text}
          </span>
          <span class="item-meta">
            {step.dueOn !== null && (
              <time class={late ? 'item-late' : undefined} dateTime={step.dueOn}>
                {t(late ? 'item_overdue' : 'item_due', [dayText(step.dueOn, day, language)])}
              </time>
            )}
            {step.owner === 'me' && <span>{t('owner_me')}</span>}
            {(!done || step.aboutId !== null) && (
              <PlanFor
                abouts={abouts}
                aboutId={step.aboutId}
                onChange={(aboutId) =>
                  attempt(t('item_not_changed'), () => talk.actions.editItem({ id: step.id, aboutId }))
                }
              />
            )}
          </span>
        </span>
      </div>
      {failed && <Failure text={t(failed.text)} onRetry={failed.retry} />}
      {failure}
    </li>
  );
}
