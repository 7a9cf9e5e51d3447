import { dateOfDay, type WallTime } from '../wall-time';
import type { Words } from './words';

const DAY_MS = 86_400_000;

/** Writes dates and times the way the page does in one language; wall times are formatted as if they were UTC. */
export function createTimeFormats(words: Words, hour12: boolean) {
  const formats = new Map<string, Intl.DateTimeFormat>();
  const withOptions = (options: Intl.DateTimeFormatOptions) => {
    const name = JSON.stringify(options);
    const known = formats.get(name) ?? new Intl.DateTimeFormat(words.locale, { timeZone: 'UTC', ...options });
    formats.set(name, known);
    return known;
  };
  const at = (time: WallTime) => new Date(time.day * DAY_MS + time.minute * 60_000);
  const ofDay = (day: number, options: Intl.DateTimeFormatOptions) =>
    withOptions(options).format(new Date(day * DAY_MS));
  const numbers = new Intl.NumberFormat(words.locale, { useGrouping: false });
  const number = (value: number) => numbers.format(value);
  const isJapanese = words.locale === 'ja-JP';
  const isEnglish = words.locale === 'en-US';
  const two = (value: number) => String(value).padStart(2, '0');

  /** '9:15am', '9am' without zero minutes (chips and sentences) or '9:00am' (popup). */
  function englishTime(time: WallTime, minutesAlways: boolean, suffix: boolean): string {
    const hour = Math.floor(time.minute / 60);
    const minute = time.minute % 60;
    const shown = minute === 0 && !minutesAlways ? `${hour % 12 || 12}` : `${hour % 12 || 12}:${two(minute)}`;
    return suffix ? `${shown}${hour < 12 ? 'am' : 'pm'}` : shown;
  }

  function time(value: WallTime, minutesAlways = false): string {
    const hour = Math.floor(value.minute / 60);
    if (hour12 && isEnglish) return englishTime(value, minutesAlways, true);
    if (hour12 && isJapanese) {
      const minute = value.minute % 60;
      const half = hour < 12 ? '午前' : '午後';
      return minute === 0 && !minutesAlways ? `${half}${hour % 12}時` : `${half}${hour % 12}:${two(minute)}`;
    }
    if (!hour12 && (isEnglish || isJapanese)) return `${two(hour)}:${two(value.minute % 60)}`;
    return withOptions({ hour: 'numeric', minute: '2-digit', hourCycle: hour12 ? 'h12' : 'h23' }).format(
      at(value),
    );
  }

  /** '8 – 9pm', '11:30am – 12:30pm', '18:00～19:00' */
  function range(start: WallTime, end: WallTime, minutesAlways = false): string {
    const sameHalf = Math.floor(start.minute / 720) === Math.floor(end.minute / 720) && start.day === end.day;
    const from =
      hour12 && isEnglish && sameHalf ? englishTime(start, minutesAlways, false) : time(start, minutesAlways);
    return `${from}${words.rangeDash}${time(end, minutesAlways)}`;
  }

  /** 'November 30, 2025', '2026年 9月 15日' */
  function longDate(day: number): string {
    const { year, month, date } = dateOfDay(day);
    if (isJapanese) return `${year}年 ${month}月 ${date}日`;
    return ofDay(day, { year: 'numeric', month: 'long', day: 'numeric' });
  }

  /** 'March 10 – 11, 2026' where the language has such a form. */
  function dateRange(first: number, last: number): string {
    if (first === last) return longDate(first);
    const a = dateOfDay(first);
    const b = dateOfDay(last);
    if (isEnglish && a.year === b.year) {
      const month = (day: number) => ofDay(day, { month: 'long' });
      return a.month === b.month
        ? `${month(first)} ${a.date} – ${b.date}, ${a.year}`
        : `${month(first)} ${a.date} – ${month(last)} ${b.date}, ${a.year}`;
    }
    return `${longDate(first)}${words.rangeDash}${longDate(last)}`;
  }

  /** The popup's first part: 'Monday, June 29', '9月 16日 (水曜日)'; the year only when it is not the current one. */
  function weekdayDate(day: number, currentYear: number): string {
    const { year, month, date } = dateOfDay(day);
    if (isJapanese) {
      const shown = `${month}月 ${date}日 (${ofDay(day, { weekday: 'long' })})`;
      return year === currentYear ? shown : `${year}年 ${shown}`;
    }
    const options: Intl.DateTimeFormatOptions = { weekday: 'long', month: 'long', day: 'numeric' };
    return ofDay(day, year === currentYear ? options : { ...options, year: 'numeric' });
  }

  return {
    time,
    range,
    longDate,
    dateRange,
    weekdayDate,
    number,
    weekday: (day: number, length: 'long' | 'short' | 'narrow' = 'long') => ofDay(day, { weekday: length }),
    monthYear: (day: number) => ofDay(day, { year: 'numeric', month: 'long' }),
    shortMonthDay: (day: number) => ofDay(day, { month: 'short', day: 'numeric' }),
    /** The label of an hour line: '8 AM', '08:00'. */
    hour: (hour: number) =>
      withOptions({
        hour: 'numeric',
        ...(hour12 ? {} : { minute: '2-digit' }),
        hourCycle: hour12 ? 'h12' : 'h23',
      }).format(at({ day: 0, minute: hour * 60 })),
  };
}

export type TimeFormats = ReturnType<typeof createTimeFormats>;
