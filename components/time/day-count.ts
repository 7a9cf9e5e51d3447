/** "62 days": a length of time in whole days, in the language's own plural. */
export function dayCount(days: number, language: string): string {
  return new Intl.NumberFormat(language, { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(days);
}
