/** A calendar day `YYYY-MM-DD` as it stays true on paper: "Nov 23, 2026". */
export function fullDayText(day: string, language: string): string {
  return new Intl.DateTimeFormat(language, { timeZone: 'UTC', dateStyle: 'medium' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}
