import type { Period } from '../../utils/model/period';

/** From one calendar day to another: "May 1 – Nov 23, 2026". */
export function periodText({ from, until }: Period, language: string): string {
  return new Intl.DateTimeFormat(language, { timeZone: 'UTC', dateStyle: 'medium' }).formatRange(
    new Date(`${from}T00:00:00Z`),
    new Date(`${until}T00:00:00Z`),
  );
}
