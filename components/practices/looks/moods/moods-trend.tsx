import type { moodsOf } from '../../../../utils/guide/streak';
import { today } from '../../../../utils/model/due';
import { useTexts } from '../../../texts';
import { dayText } from '../../../time/day-text';
import { LineChart } from '../goals/line-chart';
import { MOOD_TEXTS, moodWord } from './moods-words';

const MOST = 12;

interface MoodsTrendProps {
  /** Oldest first. */
  moods: ReturnType<typeof moodsOf>;
  now: string;
}

/** How they were the last times: a line, and the days themselves folded below. */
export function MoodsTrend({ moods, now }: MoodsTrendProps) {
  const { t, language } = useTexts();
  const shown = moods.slice(-MOST);
  const [before, last] = shown.slice(-2);
  if (!before || !last) return null;
  const number = new Intl.NumberFormat(language);
  const scores = shown.map(({ score }) => number.format(score));
  const change =
    last.score === before.score ? 'mood_same' : last.score > before.score ? 'mood_higher' : 'mood_lower';
  return (
    <div class="mood-trend">
      <LineChart
        points={shown.map(({ score }, index) => ({ at: index, value: score }))}
        range={[1, MOOD_TEXTS.length]}
        label={t('mood_trend', [new Intl.ListFormat(language, { type: 'unit' }).format(scores), t(change)])}
      />
      <details>
        <summary>{t('mood_days')}</summary>
        <table class="figures">
          <thead>
            <tr>
              <th scope="col">{t('chart_day')}</th>
              <th scope="col">{t('mood_score')}</th>
              <th scope="col">{t('chart_words')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.toReversed().map((mood) => (
              <tr key={mood.at}>
                <th scope="row">{dayText(today(mood.at), today(now), language)}</th>
                <td>{number.format(mood.score)}</td>
                <td dir="auto">{moodWord(t, mood)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}
