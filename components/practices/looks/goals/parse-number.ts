/** Nothing but digits, and at most one point or comma. */
const PLAIN = /^[+-]?(?:\d+[.,]?\d*|[.,]\d+)$/;
/** Groups, and perhaps the other sign before the decimals. Some languages group by two digits above the thousands. */
const GROUPED = /^[+-]?\d{1,3}([.,])(?:\d{2,3}\1)*\d{3}(?:(?!\1)[.,]\d*)?$/;
/** What may be either: "1,234". */
const ONE_GROUP = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/;

/**
 * The figure somebody typed in their own way: with comma or point, grouped or not, with its unit or without. Only where
 * it may be read both ways ("1,234") the language decides. Null: no figure.
 */
export function parseNumber(typed: string, language: string, unit = ''): number | null {
  const { toPlain, group } = signsOf(language);
  const text = toPlain(withoutUnit(typed.trim(), unit));
  if (PLAIN.test(text)) {
    const sign = /[.,]/.exec(text)?.[0];
    const isGroup = sign !== undefined && sign === group && ONE_GROUP.test(text);
    return finite(text.replace(/[.,]/, isGroup ? '' : '.'));
  }
  const grouped = GROUPED.exec(text)?.[1];
  return grouped === undefined ? null : finite(text.replaceAll(grouped, '').replace(',', '.'));
}

function withoutUnit(text: string, unit: string): string {
  const ending = [unit, '%', '٪'].find((one) => one !== '' && text.toLowerCase().endsWith(one.toLowerCase()));
  return ending === undefined ? text : text.slice(0, -ending.length);
}

function signsOf(language: string): { toPlain(text: string): string; group: string } {
  const inLanguage = new Intl.NumberFormat(language, { useGrouping: false });
  const digits = Array.from({ length: 10 }, (_, digit) => inLanguage.format(digit));
  const toPlain = (text: string): string =>
    [...text.normalize('NFKC')]
      // What groups (blanks, apostrophes) or only steers the direction says nothing about the figure.
      .filter((sign) => !/[\s'’\u061c\u200e\u200f]/.test(sign))
      .map((sign) => PLAIN_SIGNS[sign] ?? (digits.includes(sign) ? String(digits.indexOf(sign)) : sign))
      .join('');
  const parts = new Intl.NumberFormat(language).formatToParts(12_345_678);
  return { toPlain, group: toPlain(parts.find(({ type }) => type === 'group')?.value ?? '') };
}

const PLAIN_SIGNS: Readonly<Record<string, string>> = { '−': '-', '–': '-', '٫': '.', '٬': ',' };

function finite(text: string): number | null {
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}
