import { progressOf, valueNow } from '../../../../utils/guide/goal-tree';
import type { Measure } from '../../../../utils/model/item-parts';
import { useTexts } from '../../../texts';
import { MeasureChart } from './measure-chart';
import { numberText, shareText } from './number-text';

interface MeasureViewProps {
  measure: Measure;
  since: string;
  dueOn: string | null;
  today: string;
}

/** Where a measure stands: in figures, as a bar, and over time. */
export function MeasureView({ measure, since, dueOn, today }: MeasureViewProps) {
  const { t, language } = useTexts();
  const { name, unit, start, target } = measure;
  const share = progressOf(measure);
  const figure = (value: number) => numberText(value, unit, language);
  return (
    <li class="measure">
      <p class="measure-line">
        <bdi>{name}</bdi>
        <strong>{figure(valueNow(measure))}</strong>
      </p>
      <ProgressBar share={share} />
      <p class="hint">{t('measure_way', [figure(start), figure(target), shareText(share, language, 0)])}</p>
      <MeasureChart measure={measure} since={since} dueOn={dueOn} today={today} />
    </li>
  );
}

/** Only for the eye: the words are always beside it. */
function ProgressBar({ share }: { share: number }) {
  return (
    <div class="progress" aria-hidden="true">
      <div style={{ inlineSize: `${share * 100}%` }} />
    </div>
  );
}
