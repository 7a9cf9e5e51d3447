import '../styles/look-back.css';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { earliestSince, type Period, STRETCHES, type Stretch } from '../../utils/model/period';
import { writeRoute } from '../../utils/model/route';
import { Segments } from '../segments';
import { type TextKey, useTexts } from '../texts';
import { fullDayText } from '../time/full-day-text';
import { periodText } from '../time/period-text';

const STRETCH_TEXTS: Record<Stretch, TextKey> = {
  quarter: 'stretch_quarter',
  half: 'stretch_half',
  year: 'stretch_year',
  since: 'stretch_since',
};

/** How far back is looked, as it was chosen. */
export interface PeriodChoice {
  stretch: Stretch;
  /** Calendar day; counts where the stretch is `since`. */
  since: string;
}

interface LookBackHeadProps {
  title: string;
  /** Whether all of one's own talks are looked back on, else one person. */
  isOfAll: boolean;
  period: Period;
  choice: PeriodChoice;
  onChoose(choice: PeriodChoice): void;
}

/** What is looked back on, and how far. It stays while what stands below is read anew. */
export function LookBackHead({ title, isOfAll, period, choice, onChoose }: LookBackHeadProps) {
  const { t, language } = useTexts();
  const earliest = earliestSince(period.until);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    // The link that was followed is gone with what was looked at before: who came by it reads on here.
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);
  return (
    <header class="stack">
      {!isOfAll && (
        <a class="look-back-all off-paper" href={`#${writeRoute({ view: 'look-back', personId: null })}`}>
          {t('look_back_all')}
        </a>
      )}
      <div>
        <h1 ref={heading} class="title look-back-title" tabIndex={-1}>
          {title}
        </h1>
        <p class="hint">{periodText(period, language)}</p>
        <p class="hint on-paper">{t('made_on', [fullDayText(period.until, language)])}</p>
      </div>
      <div class="row off-paper">
        <Segments
          label={t('period')}
          look="pills"
          options={STRETCHES.map((value) => ({ value, text: t(STRETCH_TEXTS[value]) }))}
          value={choice.stretch}
          onChange={(stretch) => onChoose({ ...choice, stretch })}
        />
        {choice.stretch === 'since' && (
          <input
            class="field since-field"
            type="date"
            aria-label={t('since_day')}
            min={earliest}
            max={period.until}
            value={choice.since}
            // While a date is being typed it is none for a moment, or of the year 2.
            onChange={({ currentTarget: { value } }) =>
              value >= earliest && onChoose({ ...choice, since: value })
            }
          />
        )}
      </div>
    </header>
  );
}
