import type { Signal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { type Goal, valueNow } from '../../../../utils/guide/goal-tree';
import { today } from '../../../../utils/model/due';
import { useTexts } from '../../../texts';
import type { Talk } from '../../practice-props';
import { type CheckDraft, readCheck } from './check-draft';
import { FormField } from './form-field';
import { numberText } from './number-text';
import { QuietForm } from './quiet-form';
import { wrongFigure } from './wrong-figure';

interface CheckInFormProps {
  goal: Goal;
  talk: Talk;
  draft: Signal<CheckDraft | null>;
  /** Escape: put away with what was typed. */
  onFold(): void;
}

/** How a goal stands today: a figure for each measure, a few words, the day of the next time. */
export function CheckInForm({ goal, talk, draft, onFold }: CheckInFormProps) {
  const { t, language } = useTexts();
  const [tried, setTried] = useState(false);
  const { measures } = goal.part;
  const now = draft.value;
  if (!now) return null;

  const change = (part: Partial<CheckDraft>) => {
    draft.value = { ...now, ...part };
  };
  const read = readCheck(now, goal, today(talk.now), language);
  const figure = (value: number, unit: string) => numberText(value, unit, language);

  function onSave() {
    setTried(true);
    if (read.wrong.length > 0 || read.lacksFigure) return null;
    return () => talk.actions.checkGoal(read.check);
  }

  return (
    <QuietForm
      draft={now}
      label={t('goal_check_in_on', [goal.text])}
      failed={t('goal_check_kept_not')}
      onSave={onSave}
      onLeave={() => {
        draft.value = null;
      }}
      onFold={onFold}
    >
      {measures.map((measure) => (
        <FormField
          key={measure.id}
          label={<bdi>{measure.name}</bdi>}
          form="figure"
          value={now.figures[measure.id] ?? ''}
          hint={t('measure_hint', [
            figure(valueNow(measure), measure.unit),
            figure(measure.target, measure.unit),
          ])}
          wrong={tried && read.wrong.includes(measure.id) ? wrongFigure(t, language) : null}
          onInput={(text) => change({ figures: { ...now.figures, [measure.id]: text } })}
        />
      ))}
      {measures.length > 0 && (
        <FormField
          label={t('goal_check_words')}
          value={now.words}
          wrong={tried && read.lacksFigure ? t('goal_words_need_figure') : null}
          onInput={(words) => change({ words })}
        />
      )}
      <FormField
        label={t('goal_check_next')}
        form="date"
        value={now.next}
        onInput={(next) => change({ next })}
      />
    </QuietForm>
  );
}
