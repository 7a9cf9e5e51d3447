import { asciiDigits } from './read-number';

/** How a language writes a time, taken from the browser instead of word lists of our own. */
interface TimeWords {
  /** How a word for a part of the day looks before and behind a time, and the hours (0–23) it is used for. */
  periods: Array<{ before: RegExp; after: RegExp; hours: number[] }>;
  /** Hour and maybe minute. */
  clock: RegExp;
  /** What follows a bare hour: `時`, `Uhr`, `h`. */
  hourMark: string;
  /** What was read before: a month shows the same times over and over. */
  read: Map<string, number | null>;
}

interface Clock {
  hour: number;
  minute: number | null;
  period: number[] | null;
  isMarked: boolean;
  end: number;
  /** Letters stand behind the time that mean nothing to us. */
  hasUnknownWord: boolean;
}

const known = new Map<string, TimeWords>();

/**
 * Minutes after midnight of the first time in a text ("10:30am to 12pm", "午前9時～午前10:30", "15.30–16.00"), or null
 * where the text does not begin with a time or could mean two times.
 */
export function readTimeOfDay(text: string, language: string): number | null {
  const words = known.get(language) ?? timeWords(language);
  known.set(language, words);
  const read = words.read.get(text);
  if (read !== undefined) return read;
  if (words.read.size >= 500) words.read.clear();
  const minutes = readRange(text, words);
  words.read.set(text, minutes);
  return minutes;
}

function readRange(text: string, words: TimeWords): number | null {
  const plain = asciiDigits(text.slice(0, 120).normalize('NFKC')).toLowerCase();
  const first = readClock(plain, 0, words);
  if (first === null) return null;
  const second = readClock(plain, first.end, words);
  // "8 – 9pm": one word for both ends of the range.
  const period = first.period ?? second?.period ?? null;
  if (first.minute === null && period === null && !first.isMarked) return null;
  if (first.hour > 12 || (first.hour === 0 && period === null)) return minuteOfDay(first.hour, first.minute);
  if (period === null) return (second ?? first).hasUnknownWord ? null : minuteOfDay(first.hour, first.minute);
  const hours = period.filter((hour) => hour % 12 === first.hour % 12);
  return hours.length === 1 ? minuteOfDay(hours[0] ?? 0, first.minute) : null;
}

function readClock(text: string, from: number, words: TimeWords): Clock | null {
  const found = words.clock.exec(text.slice(from));
  const digits = found?.[1] ?? '';
  if (!found || digits.length > 2 || Number(digits) > 24 || Number(found[2] ?? 0) > 59) return null;
  const before = text.slice(Math.max(0, from + found.index - 24), from + found.index);
  const end = from + found.index + found[0].length;
  const after = text.slice(end, end + 24);
  const period = words.periods.find((each) => each.after.test(after) || each.before.test(before));
  const isMarked = words.hourMark !== '' && after.trimStart().startsWith(words.hourMark);
  return {
    hour: Number(digits),
    minute: found[2] === undefined ? null : Number(found[2]),
    period: period?.hours ?? null,
    isMarked,
    end,
    hasUnknownWord: !isMarked && /^\s*\p{L}/u.test(after),
  };
}

function minuteOfDay(hour: number, minute: number | null): number {
  return (hour % 24) * 60 + (minute ?? 0);
}

function timeWords(language: string): TimeWords {
  const clock = formatter(language, { hour: 'numeric', minute: '2-digit', hour12: false });
  const between = literalAfterHour(clock);
  const separator = between === '' ? ':' : `(?::|${escapeForPattern(between)})`;
  return {
    periods: dayPeriods(language),
    clock: new RegExp(`(\\d+)(?:\\s?${separator}\\s?(\\d\\d)(?!\\d))?`),
    hourMark: literalAfterHour(formatter(language, { hour: 'numeric', hour12: false })),
    read: new Map(),
  };
}

function dayPeriods(language: string): TimeWords['periods'] {
  const hoursOf = new Map<string, Set<number>>();
  // Both halves of the day and its finer parts: in Korean the page's own words are only among the latter.
  for (const finer of [{}, { dayPeriod: 'short' }] as const) {
    const format = formatter(language, { hour: 'numeric', hour12: true, ...finer });
    for (let hour = 0; hour < 24; hour++) {
      const parts = format.formatToParts(Date.UTC(2026, 0, 1, hour));
      const letters = parts
        .find(({ type }) => type === 'dayPeriod')
        ?.value.normalize('NFKC')
        .toLowerCase()
        .replace(/[\s.]/g, '');
      if (!letters) continue;
      // "a. m.", "a.m." and "am" are one word.
      const word = `${[...letters].map(escapeForPattern).join('[\\s.]*')}\\.?`;
      hoursOf.set(word, (hoursOf.get(word) ?? new Set()).add(hour));
    }
  }
  // Longest first: "p" may begin a longer word.
  const sorted = [...hoursOf].sort(([one], [other]) => other.length - one.length);
  return sorted.map(([word, hours]) => ({
    before: new RegExp(`${word}\\s*$`, 'u'),
    after: new RegExp(`^\\s*${word}(?!\\p{L})`, 'u'),
    hours: [...hours],
  }));
}

function literalAfterHour(format: Intl.DateTimeFormat): string {
  const parts = format.formatToParts(Date.UTC(2026, 0, 1, 9));
  const next = parts[parts.findIndex(({ type }) => type === 'hour') + 1];
  return next?.type === 'literal' ? next.value.trim().toLowerCase() : '';
}

function escapeForPattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

function formatter(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
  } catch (error) {
    // The page's own names of languages are not all well formed: then English is the best guess.
    if (error instanceof RangeError) return new Intl.DateTimeFormat('en', { ...options, timeZone: 'UTC' });
    throw error;
  }
}
