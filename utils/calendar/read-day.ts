/** The day of a `data-datekey`, whose bits are year since 1970, month and date; null where it is none. */
export function readDay(key: string | null | undefined): string | null {
  if (!key || !/^\d{1,6}$/.test(key)) return null;
  const bits = Number(key);
  return wholeDay((bits >> 9) + 1970, (bits >> 5) & 15, bits & 31);
}

/** The day of a `data-date` like `20260629`; null where it is none. */
export function readWrittenDay(text: string | null | undefined): string | null {
  const [, year, month, date] = /^(\d{4})-?(\d\d)-?(\d\d)$/.exec(text ?? '') ?? [];
  return year ? wholeDay(Number(year), Number(month), Number(date)) : null;
}

function wholeDay(year: number, month: number, date: number): string | null {
  const day = new Date(Date.UTC(year, month - 1, date));
  const isReal =
    day.getUTCFullYear() === year && day.getUTCMonth() === month - 1 && day.getUTCDate() === date;
  return isReal ? day.toISOString().slice(0, 10) : null;
}
