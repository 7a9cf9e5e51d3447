/**
 * Wall times without a zone, as a calendar draws them: a day number (days since 1970-01-01) and minutes of that day.
 * Only event ids and `#xGmtOffset` need real instants.
 */
export interface WallTime {
  day: number;
  minute: number;
}

const MINUTES_A_DAY = 1440;
const MS_A_DAY = 86_400_000;

export function dayOf(year: number, month: number, date: number): number {
  return Math.floor(Date.UTC(year, month - 1, date) / MS_A_DAY);
}

export function dateOfDay(day: number): { year: number; month: number; date: number; weekday: number } {
  const at = new Date(day * MS_A_DAY);
  return {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    date: at.getUTCDate(),
    weekday: at.getUTCDay(),
  };
}

/** Reads 'YYYY-MM-DD' or 'YYYY-MM-DDTHH:MM'. */
export function readWallTime(text: string): WallTime {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?/.exec(text);
  if (!match) throw new Error(`not a wall time: ${text}`);
  const [, year, month, date, hour = '0', minute = '0'] = match;
  return {
    day: dayOf(Number(year), Number(month), Number(date)),
    minute: Number(hour) * 60 + Number(minute),
  };
}

export function isWholeDay(text: string): boolean {
  return !text.includes('T');
}

export function minutesOf(time: WallTime): number {
  return time.day * MINUTES_A_DAY + time.minute;
}

export function wallTimeOfMinutes(minutes: number): WallTime {
  const day = Math.floor(minutes / MINUTES_A_DAY);
  return { day, minute: minutes - day * MINUTES_A_DAY };
}

const two = (value: number) => String(value).padStart(2, '0');

export function isoDay(day: number): string {
  const { year, month, date } = dateOfDay(day);
  return `${year}-${two(month)}-${two(date)}`;
}

export function isoWallTime(time: WallTime): string {
  return `${isoDay(time.day)}T${two(Math.floor(time.minute / 60))}:${two(time.minute % 60)}`;
}

/** Making a format is slow, and a busy week needs thousands of conversions. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  clocks.set(timeZone, clock);
  return clock;
}

/** The wall clock of a zone at an instant. */
export function wallTimeAt(instant: Date, timeZone: string): WallTime {
  const parts = clockOf(timeZone).formatToParts(instant);
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value ?? 0);
  return { day: dayOf(part('year'), part('month'), part('day')), minute: part('hour') * 60 + part('minute') };
}

/** The instant at which a zone's clock shows a wall time (the later try settles the hours around a change of clocks). */
export function instantOf(time: WallTime, timeZone: string): Date {
  const wanted = minutesOf(time);
  let guess = wanted;
  for (let turn = 0; turn < 2; turn++) {
    guess += wanted - minutesOf(wallTimeAt(new Date(guess * 60_000), timeZone));
  }
  return new Date(guess * 60_000);
}

/** '20251130T190000Z' */
export function utcStamp(instant: Date): string {
  return `${instant.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** `[data-datekey]`: year since 1970, month and day in one number. Seen on real pages from 2019 to 2026. */
export function dateKeyOf(day: number): number {
  const { year, month, date } = dateOfDay(day);
  return ((year - 1970) << 9) | (month << 5) | date;
}

/** The first day of the week a day lies in. */
export function startOfWeek(day: number, firstWeekday: number): number {
  return day - ((dateOfDay(day).weekday - firstWeekday + 7) % 7);
}
