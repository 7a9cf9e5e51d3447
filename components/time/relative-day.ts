import { daysBetween, today } from '../../utils/model/due';

/** "3 weeks ago", "yesterday", "tomorrow": whole calendar days, in the coarsest unit that still says enough. */
export function relativeDay(then: string, now: string, language: string): string {
  const days = daysBetween(today(now), today(then));
  const size = Math.abs(days);
  const words = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  if (size < 14) return words.format(days, 'day');
  if (size < 60) return words.format(Math.round(days / 7), 'week');
  if (size < 365) return words.format(Math.round(days / 30.44), 'month');
  return words.format(Math.round(days / 365.25), 'year');
}
