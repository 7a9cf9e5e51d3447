/** The digits of every script as 0–9: scripts keep their ten digits in one row, zero first. */
export function asciiDigits(text: string): string {
  return text.replace(/[^\P{Nd}0-9]/gu, (digit) => {
    let zero = digit.codePointAt(0) ?? 0;
    while (/^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero--;
    return String(((digit.codePointAt(0) ?? 0) - zero) % 10);
  });
}

/** The first whole number in a text, thousands grouped or not, in any script's digits; null where there is none. */
export function readNumber(text: string): number | null {
  const found = /\d{1,3}(?:[.,\s’'٬]\d{3})+(?!\d)|\d+/.exec(asciiDigits(text))?.[0];
  if (found === undefined || found.length > 12) return null;
  return Number(found.replace(/\D/g, ''));
}
