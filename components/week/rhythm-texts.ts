import type { Rhythm } from '../../utils/model/cadence';
import { daysBetween, today } from '../../utils/model/due';
import type { Texts } from '../texts';
import { dayCount } from '../time/day-count';
import { dayText } from '../time/day-text';

/** "Last met 24 days ago", "Target: 14 days", "Next in 6 days": in days, since that is what they are compared in. */
export function rhythmTexts({ t, language }: Texts, rhythm: Rhythm, now: string): string[] {
  const { person, cadence, lastAt, nextAt, verdict } = rhythm;
  const words = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const away = (at: string) => words.format(daysFrom(now, at), 'day');
  return [
    lastAt === null ? t('rhythm_never') : t('rhythm_last', [away(lastAt)]),
    t('rhythm_target', [dayCount(cadence.ideal, language)]),
    nextAt === null ? t('rhythm_no_next') : t('rhythm_next', [away(nextAt)]),
    ...(verdict === 'away' && person.awayUntil !== null
      ? [t('rhythm_away_until', [dayText(person.awayUntil, today(now), language)])]
      : []),
  ];
}

function daysFrom(now: string, at: string): number {
  return daysBetween(today(now), today(at));
}
