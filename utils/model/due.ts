import { wallTimeOf } from './wall-time';

const DAY_MS = 86_400_000;

/** The calendar day `YYYY-MM-DD` at an instant, in the user's own zone unless another is named. */
export function today(now: string, timeZone: string | null = null): string {
  return wallTimeOf(now, timeZone).day;
}

/** Due before today. What is due today is not late yet. */
export function isOverdue(dueOn: string | null, day: string): boolean {
  return dueOn !== null && dueOn < day;
}

/** Due within the week that holds `day`. `firstDayOfWeek`: 1 Monday … 7 Sunday, as `Intl.Locale` counts. */
export function isDueThisWeek(dueOn: string | null, day: string, firstDayOfWeek = 1): boolean {
  if (dueOn === null) return false;
  const sinceFirst = (isoWeekday(day) - firstDayOfWeek + 7) % 7;
  const first = addDays(day, -sinceFirst);
  return dueOn >= first && dueOn <= addDays(first, 6);
}

/** Whole days from one day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** 1 Monday … 7 Sunday. */
export function isoWeekday(day: string): number {
  return new Date(day).getUTCDay() || 7;
}
