import '../styles/week.css';
import { copyRich } from '../copy-rich';
import { useTexts } from '../texts';
import { CadenceSettings } from './cadence-settings';
import { PastPart } from './past-part';
import { RhythmParts } from './rhythm-parts';
import { weekBrief } from './week-brief';
import { WeekDays } from './week-days';
import type { WeekProps } from './week-props';

/** The half hour before the week: who is met when, what each talk needs, and who is met too seldom. */
export function WeekView(props: WeekProps) {
  const { days, past, rhythms, cadences, now, actions, onStatus } = props;
  const texts = useTexts();
  const { t } = texts;
  const isEmpty = days.every(({ talks }) => talks.length === 0);
  if (rhythms.length === 0)
    return (
      <>
        <h1 class="title">{t('view_week')}</h1>
        <p class="empty">{t('week_empty')}</p>
      </>
    );

  function copy() {
    onStatus(t(copyRich(weekBrief(texts, { days, rhythms }, now)) ? 'week_copied' : 'not_copied'));
  }

  return (
    <>
      <header class="week-head">
        <div class="notebook-words">
          <h1 class="title">{t('view_week')}</h1>
          <p class="hint">{t('week_from_calendar')}</p>
        </div>
        <button type="button" class="button" data-command="copyWeek" onClick={copy}>
          {t('week_copy')}
        </button>
      </header>
      {isEmpty ? <p class="empty">{t('week_empty_days')}</p> : <WeekDays {...{ days, now, actions }} />}
      <PastPart {...{ past, now, actions }} />
      <RhythmParts {...{ rhythms, cadences, now, actions, onStatus }} />
      <CadenceSettings {...{ cadences, actions, onStatus }} />
    </>
  );
}
