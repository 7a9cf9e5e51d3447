import { useId } from 'preact/hooks';
import type { NextStep } from '../../../utils/guide/next-step';
import { useTexts } from '../../texts';
import { guideText } from '../guide-text';

interface StepButtonProps {
  step: NextStep;
  /** The id of the element with the line's words: the button's name ends with them. */
  of: string;
  onStep(): void;
}

/** The one step that a line takes next. */
export function StepButton({ step, of, onStep }: StepButtonProps) {
  const { t } = useTexts();
  const id = useId();
  return (
    <button
      // A step never takes the place of the one before: a key held down must not run through all of them.
      key={step.name}
      id={id}
      type="button"
      class="line-step"
      aria-labelledby={`${id} ${of}`}
      onClick={onStep}
    >
      {guideText(t, 'step', step.name)}
    </button>
  );
}
