import { asciiDigits } from './read-number';
import { remembered } from './remembered';

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
  /** Undefined for a bare hour. */
  minute: string | undefined;
  /** The hours that its word for a part of the day is used for. */
  period: number[] | undefined;
  isMarked: boolean;
  /** Letters stand behind the time that mean nothing to us. */
  hasUnknownWord: boolean;
  /** The text behind it. */
  after: string;
}

const known = new Map<string, TimeWords>();
const MOST_READ = 500;
const HOUR_MS = 3_600_000;

/**
 * Minutes after midnight of the first time in a text ("10:30am to 12pm", "午前9時～午前10:30", "15.30–16.00"), or null
 * where the text does not begin with a time or could mean two times.
 */
export function readTimeOfDay(text: string, language: string): number | null {
  const words = remembered(known, language, () => timeWords(language));
  return remembered(words.read, text, () => readRange(text, words), MOST_READ);
}

function readRange(text: string, words: TimeWords): number | null {
  const plain = asciiDigits(text.slice(0, 120).normalize('NFKC')).toLowerCase();
  const first = readClock(plain, words);
  if (first === null) return null;
  const second = readClock(first.after, words);
  // "8 – 9pm": one word for both ends of the range.
  const period = first.period ?? second?.period;
  let { hour } = first;
  if (period && hour <= 12) {
    const [only, other] = period.filter((each) => each % 12 === hour % 12);
    if (only === undefined || other !== undefined) return null;
    hour = only;
  } else if (!period) {
    if (first.minute === undefined && !first.isMarked) return null;
    const isOfHalfDay = hour > 0 && hour <= 12;
    if (isOfHalfDay && (second ?? first).hasUnknownWord) return null;
  }
  return (hour % 24) * 60 + Number(first.minute ?? 0);
}

function readClock(text: string, words: TimeWords): Clock | null {
  const found = words.clock.exec(text);
  if (!found) return null;
  const [whole, digits = '', minute] = found;
  if (digits.length > 2 || Number(digits) > 24 || Number(minute ?? 0) > 59) return null;
  const before = text.slice(0, found.index);
  const after = text.slice(found.index + whole.length);
  const isMarked = words.hourMark !== '' && after.trimStart().startsWith(words.hourMark);
  return {
    hour: Number(digits),
    minute,
    period: words.periods.find((each) => each.after.test(after) || each.before.test(before))?.hours,
    isMarked,
    hasUnknownWord: !isMarked && /^\s*\p{L}/u.test(after),
    after,
  };
}

function timeWords(language: string): TimeWords {
  const locale = knownLocale(language);
  const between = literalAfterHour(locale, { minute: '2-digit' });
  const separator = between === '' ? ':' : `(?::|${escapeForPattern(between)})`;
  return {
    periods: dayPeriods(locale),
    clock: new RegExp(`(\\d+)(?:\\s?${separator}\\s?(\\d\\d)(?!\\d))?`),
    hourMark: literalAfterHour(locale, {}),
    read: new Map(),
  };
}

/** The page's own names of languages are not all well formed: then English is the best guess. */
function knownLocale(language: string): string {
  try {
    return new Intl.Locale(language).toString();
  } catch {
    return 'en';
  }
}

function dayPeriods(locale: string): TimeWords['periods'] {
  const hoursOf = new Map<string, Set<number>>();
  // Both halves of the day and its finer parts: in Korean the page's own words are only among the latter.
  for (const finer of [{}, { dayPeriod: 'short' }] as const) {
    const format = hourFormat(locale, { hour12: true, ...finer });
    for (let hour = 0; hour < 24; hour++) {
      const letters = format
        .formatToParts(hour * HOUR_MS)
        .find(({ type }) => type === 'dayPeriod')
        ?.value.normalize('NFKC')
        .toLowerCase()
        .replace(/[\s.]/g, '');
      if (!letters) continue;
      // "a. m.", "a.m." and "am" are one word.
      const word = `${[...letters].map(escapeForPattern).join('[\\s.]*')}\\.?`;
      remembered(hoursOf, word, () => new Set()).add(hour);
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

function literalAfterHour(locale: string, options: Intl.DateTimeFormatOptions): string {
  const parts = hourFormat(locale, { hour12: false, ...options }).formatToParts(9 * HOUR_MS);
  const next = parts[parts.findIndex(({ type }) => type === 'hour') + 1];
  return next?.type === 'literal' ? next.value.trim().toLowerCase() : '';
}

function escapeForPattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

function hourFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { hour: 'numeric', timeZone: 'UTC', ...options });
}
