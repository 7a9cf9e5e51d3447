import { icons } from '../../../icons';
import { useTexts } from '../../../texts';
import { FormField } from './form-field';
import type { MeasureDraft, WrongField } from './goal-draft';
import { wrongFigure } from './wrong-figure';

interface MeasureFieldsProps {
  measure: MeasureDraft;
  /** Counts from one. */
  number: number;
  wrong: readonly WrongField[];
  onChange(measure: MeasureDraft): void;
  onRemove(): void;
}

/** One measure of a goal, to be changed or taken away. */
export function MeasureFields({ measure, number, wrong, onChange, onRemove }: MeasureFieldsProps) {
  const { t, language } = useTexts();
  const count = new Intl.NumberFormat(language).format(number);
  const isWrong = (field: string) => wrong.includes(`${measure.id} ${field}`);
  const figure = (field: 'start' | 'target', label: string, placeholder?: string) => (
    <FormField
      label={label}
      form="figure"
      value={measure[field]}
      {...(placeholder !== undefined && { placeholder })}
      wrong={isWrong(field) ? wrongFigure(t, language) : null}
      onInput={(typed) => onChange({ ...measure, [field]: typed })}
    />
  );
  return (
    <fieldset class="measure-fields">
      <legend class="unseen">{t('measure_number', [count])}</legend>
      <div class="measure-name">
        <FormField
          label={t('measure_name')}
          value={measure.name}
          wrong={isWrong('name') ? t('measure_name_missing') : null}
          onInput={(name) => onChange({ ...measure, name })}
        />
        <button
          type="button"
          class="icon-button"
          aria-label={t('measure_remove', [count])}
          title={t('measure_remove', [count])}
          onClick={onRemove}
        >
          <icons.remove />
        </button>
      </div>
      {figure('start', t('measure_start'), new Intl.NumberFormat(language).format(0))}
      {figure('target', t('measure_target'))}
      <FormField
        label={t('measure_unit')}
        value={measure.unit}
        onInput={(unit) => onChange({ ...measure, unit })}
      />
    </fieldset>
  );
}
