/** A month `YYYY-MM`: "March 2026". */
export function monthText(month: string, language: string): string {
  return new Intl.DateTimeFormat(language, { timeZone: 'UTC', month: 'long', year: 'numeric' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );
}
