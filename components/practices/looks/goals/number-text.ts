/** A figure as one writes it in this language, with its unit; percent signs stand where the language puts them. */
export function numberText(value: number, unit: string, language: string): string {
  if (unit === '%') return shareText(value / 100, language);
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 6 }).format(value);
  return unit === '' ? number : `${number}\u00a0${unit}`;
}

/** "40%" for 0.4. */
export function shareText(share: number, language: string, digits = 4): string {
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: digits }).format(share);
}

/** A figure as it stands in a field to be changed: nothing rounded, nothing grouped. */
export function numberEntry(value: number, language: string): string {
  return new Intl.NumberFormat(language, { useGrouping: false, maximumFractionDigits: 20 }).format(value);
}
