import { addDays } from './due';

/** What is looked back on: calendar days `YYYY-MM-DD` in the user's own time zone, both of them inside. */
export interface Period {
  from: string;
  until: string;
}

/** How far back: so many whole months and the one that runs, or since a day. */
export const STRETCHES = ['quarter', 'half', 'year', 'since'] as const;
export type Stretch = (typeof STRETCHES)[number];

const MONTHS: Record<Exclude<Stretch, 'since'>, number> = { quarter: 3, half: 6, year: 12 };

/** The furthest one looks back, in months: beyond it a year is only half typed. */
const FURTHEST = 120;

/** The first day that a period up to a day may begin with. */
export function earliestSince(until: string): string {
  return `${addMonths(until.slice(0, 7), -FURTHEST)}-01`;
}

/**
 * The period up to a day. It begins with a month, so that its first bar is as wide as the others and never less is shown
 * than was asked for. A `since` after that day is that day, one too early the earliest.
 */
export function periodUntil(until: string, stretch: Stretch, since: string): Period {
  if (stretch === 'since') {
    const earliest = earliestSince(until);
    return { from: since > until ? until : since < earliest ? earliest : since, until };
  }
  return { from: `${addMonths(until.slice(0, 7), -MONTHS[stretch])}-01`, until };
}

/** Its months `YYYY-MM`, oldest first, without a gap. */
export function monthsOf({ from, until }: Period): string[] {
  const months: string[] = [];
  for (let month = from.slice(0, 7); month <= until.slice(0, 7); month = addMonths(month, 1))
    months.push(month);
  return months;
}

export function isWithin(day: string, { from, until }: Period): boolean {
  return from <= day && day <= until;
}

/** From the beginning of its first day to the end of its last, as ISO instants. */
export function spanOf({ from, until }: Period): { from: string; to: string } {
  return { from: beginningOf(from), to: beginningOf(addDays(until, 1)) };
}

/** Midnight here; where clocks skip it, the moment they do. */
function beginningOf(day: string): string {
  return new Date(`${day}T00:00`).toISOString();
}

function addMonths(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + count, 1)).toISOString().slice(0, 7);
}
