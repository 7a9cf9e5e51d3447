import { useRef } from 'preact/hooks';
import { useKeptFocus } from '../../../items/use-kept-focus';
import { useTexts } from '../../../texts';
import { guideText } from '../../guide-text';
import { useShownLines } from '../../lines/use-shown-lines';
import type { ShelfProps } from '../../practice-props';
import { PlanAdd } from './plan-add';
import { PlanShare } from './plan-share';
import { PlanStep } from './plan-step';

/** The development plan: steps with their days, those done ticked; to copy and to print with all it rests on. */
export function Plan({ talk, practice, shelf, items }: ShelfProps) {
  const { t } = useTexts();
  const list = useRef<HTMLUListElement>(null);
  useKeptFocus(list);
  const { open, closed } = talk.view;
  const steps = useShownLines(items, talk.actions);
  const abouts = [...open, ...closed].filter(
    ({ kind, state }) => (kind === 'growth' || kind === 'opportunity') && state !== 'dropped',
  );
  return (
    <>
      {steps.length > 0 && (
        <ul ref={list} class="items" aria-label={guideText(t, 'shelf', shelf.id)}>
          {steps.map((step) => (
            <PlanStep key={step.id} step={step} abouts={abouts} talk={talk} />
          ))}
        </ul>
      )}
      <PlanAdd talk={talk} practice={practice} shelf={shelf} abouts={abouts} />
      <PlanShare talk={talk} practice={practice} />
    </>
  );
}
