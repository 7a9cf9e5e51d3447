import { today } from './due';
import type { Item } from './item';
import type { Meeting } from './meeting';
import { isWithin, monthsOf, type Period } from './period';
import { REVIEW_PARTS, type ReviewLine, type ReviewPart } from './review-line';
import { reviewLines } from './review-lines';
import { asHeld, type SeenTalk } from './seen-talks';

/** What there is to say of a person in a period. */
export interface ReviewEvidence {
  /** Every part, empty ones too; their lines oldest first. */
  parts: Array<{ part: ReviewPart; lines: ReviewLine[] }>;
  /** Every month of the period, empty ones too: that only the last weeks are remembered must show. */
  months: ReviewMonth[];
}

export interface ReviewMonth {
  /** `YYYY-MM`. */
  month: string;
  /** How many lines were written: what counts for two parts, or has several words of one day, counts once. */
  written: number;
  /** How many talks were held, those that only the calendar showed too. */
  talks: number;
}

/** The evidence in a person's records. Only what is handed in counts: leave out what must not be seen. */
export function reviewEvidence(
  {
    items,
    meetings,
    seen = [],
  }: { items: readonly Item[]; meetings: readonly Meeting[]; seen?: readonly SeenTalk[] },
  period: Period,
  timeZone: string | null = null,
): ReviewEvidence {
  const lines = items
    .flatMap((item) => reviewLines(item, period, timeZone))
    .sort((a, b) => compare(a.on, b.on) || compare(a.item.id, b.item.id));
  const written = new Set(lines.flatMap(({ item, days }) => days.map((day) => `${day} ${item.id}`)));
  const held = [...meetings, ...seen.map(asHeld)]
    .filter(({ state }) => state === 'held')
    .flatMap(({ startsAt }) => (startsAt === null ? [] : today(startsAt, timeZone)))
    .filter((day) => isWithin(day, period));
  const countIn = (month: string, days: Iterable<string>) =>
    [...days].filter((day) => day.startsWith(month)).length;
  return {
    parts: REVIEW_PARTS.map((part) => ({ part, lines: lines.filter((line) => line.part === part) })),
    months: monthsOf(period).map((month) => ({
      month,
      written: countIn(month, written),
      talks: countIn(month, held),
    })),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
