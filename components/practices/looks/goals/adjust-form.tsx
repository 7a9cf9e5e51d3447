import type { Signal } from '@preact/signals';
import { useState } from 'preact/hooks';
import type { Goal } from '../../../../utils/guide/goal-tree';
import { today } from '../../../../utils/model/due';
import { useTexts } from '../../../texts';
import type { Talk } from '../../practice-props';
import { FormField } from './form-field';
import { type GoalDraft, isFresh, readAdjustment, withOneMore } from './goal-draft';
import { MeasureFields } from './measure-fields';
import { QuietForm } from './quiet-form';

interface AdjustFormProps {
  goal: Goal;
  talk: Talk;
  draft: Signal<GoalDraft | null>;
  /** Escape: put away with what was typed. */
  onFold(): void;
}

/** What a goal is, to be changed: its words, its day, its measures; and why, once it is more than a day old. */
export function AdjustForm({ goal, talk, draft, onFold }: AdjustFormProps) {
  const { t, language } = useTexts();
  const [tried, setTried] = useState(false);
  const now = draft.value;
  if (!now) return null;

  const change = (part: Partial<GoalDraft>) => {
    draft.value = { ...now, ...part };
  };
  const fresh = isFresh(goal, talk.now);
  const { wrong, changed, why, ...next } = readAdjustment(now, goal, language);
  const lacksReason = changed && !fresh && why === '';

  async function keep() {
    if (changed) await talk.actions.adjustGoal({ id: goal.id, on: today(talk.now), why, ...next });
  }

  return (
    <QuietForm
      draft={now}
      label={t('goal_adjust_this', [goal.text])}
      failed={t('goal_not_adjusted')}
      onSave={() => {
        setTried(true);
        return wrong.length > 0 || lacksReason ? null : keep;
      }}
      onLeave={() => {
        draft.value = null;
      }}
      onFold={onFold}
    >
      <FormField
        label={t('goal_text')}
        value={now.text}
        wrong={tried && wrong.includes('text') ? t('goal_text_missing') : null}
        onInput={(text) => change({ text })}
      />
      <FormField
        label={t('item_due_on')}
        form="date"
        value={now.dueOn}
        onInput={(dueOn) => change({ dueOn })}
      />
      {now.measures.map((measure, index) => (
        <MeasureFields
          key={measure.id}
          measure={measure}
          number={index + 1}
          wrong={tried ? wrong : []}
          onChange={(changed) =>
            change({ measures: now.measures.map((one) => (one.id === changed.id ? changed : one)) })
          }
          onRemove={() => change({ measures: now.measures.filter(({ id }) => id !== measure.id) })}
        />
      ))}
      <button
        type="button"
        class="link form-more"
        onClick={() => {
          draft.value = withOneMore(now, goal);
        }}
      >
        {t('measure_add')}
      </button>
      {!fresh && (
        <FormField
          label={t('goal_why')}
          value={now.why}
          wrong={tried && lacksReason ? t('goal_why_missing') : null}
          onInput={(why) => change({ why })}
        />
      )}
    </QuietForm>
  );
}
