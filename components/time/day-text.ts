import { daysBetween } from '../../utils/model/due';

/** A calendar day `YYYY-MM-DD` as one says it: "today", "tomorrow", "Fri, Nov 27", with the year where it differs. */
export function dayText(day: string, today: string, language: string): string {
  const away = daysBetween(today, day);
  if (Math.abs(away) <= 1)
    return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(away, 'day');
  const sameYear = day.slice(0, 4) === today.slice(0, 4);
  return new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
    ...(away > 0 && away < 7 ? { weekday: 'short' } : {}),
  }).format(new Date(`${day}T00:00:00Z`));
}
