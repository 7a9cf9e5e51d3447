/** "45 min", from two hours on "3.5 hr": a length of time. */
export function minuteCount(minutes: number, language: string): string {
  const [amount, unit] = minutes < 120 ? [minutes, 'minute'] : [minutes / 60, 'hour'];
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: 1 }).format(amount);
}
