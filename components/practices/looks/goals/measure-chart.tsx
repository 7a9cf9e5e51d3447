import { daysBetween } from '../../../../utils/model/due';
import type { Measure } from '../../../../utils/model/item-parts';
import { useTexts } from '../../../texts';
import { dayText } from '../../../time/day-text';
import { LineChart } from './line-chart';
import { numberText } from './number-text';

interface MeasureChartProps {
  measure: Measure;
  /** The day from which the measure starts, and the one on which the goal is due. */
  since: string;
  dueOn: string | null;
  today: string;
}

/** How a measure went: the drawing, and the figures themselves folded below. */
export function MeasureChart({ measure, since, dueOn, today }: MeasureChartProps) {
  const { t, language } = useTexts();
  const { name, unit, start, target, checks } = measure;
  const last = checks.at(-1);
  const first = checks[0];
  if (!first || !last) return null;

  // The first check-in may be older than the goal, or of its first day: then it is where the line begins.
  const begins = since < first.on ? [{ on: since, value: start }] : [];
  const points = [...begins, ...checks];
  const from = points[0] ?? first;
  const figure = (value: number) => numberText(value, unit, language);
  const day = (on: string) => dayText(on, today, language);
  const at = (on: string) => daysBetween(from.on, on);
  const until = dueOn !== null && dueOn > last.on ? dueOn : last.on;
  return (
    <figure class="measure-chart">
      <LineChart
        points={points.map(({ on, value }) => ({ at: at(on), value }))}
        until={at(until)}
        target={target}
        range={[start, start]}
        label={t('chart_told', [
          name,
          figure(from.value),
          day(from.on),
          figure(last.value),
          day(last.on),
          figure(target),
        ])}
      />
      <figcaption class="chart-caption" aria-hidden="true">
        <span>{day(from.on)}</span>
        <span>{t('chart_target', [figure(target)])}</span>
        <span>{until !== from.on && day(until)}</span>
      </figcaption>
      <details>
        <summary>{t('chart_figures', [new Intl.NumberFormat(language).format(checks.length)])}</summary>
        <table class="figures">
          <thead>
            <tr>
              <th scope="col">{t('chart_day')}</th>
              <th scope="col">{t('chart_figure')}</th>
              <th scope="col">{t('chart_words')}</th>
            </tr>
          </thead>
          <tbody>
            {checks.toReversed().map((check) => (
              <tr key={check.on}>
                <th scope="row">{day(check.on)}</th>
                <td>{figure(check.value)}</td>
                <td dir="auto">{check.note}</td>
              </tr>
            ))}
            <tr>
              <th scope="row">{t('chart_start')}</th>
              <td>{figure(start)}</td>
              <td />
            </tr>
          </tbody>
        </table>
      </details>
    </figure>
  );
}
