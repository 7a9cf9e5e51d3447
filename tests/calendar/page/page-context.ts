import type { AccountSpec, PageData } from '../calendar-options';
import { defaultTimeZone, expandEvents, type Occurrence } from '../expand-events';
import { readWallTime, type WallTime, wallTimeAt } from '../wall-time';
import { createTimeFormats, type TimeFormats } from '../words/format-times';
import type { Words } from '../words/words';
import { wordsOf } from '../words/words-of';

/** What every part of the page is drawn from. */
export interface PageContext {
  data: PageData;
  account: AccountSpec;
  timeZone: string;
  words: Words;
  formats: TimeFormats;
  now(): WallTime;
  /** Drawn chips, rows and boxes; the page finds its events by node, never by attribute. */
  chips: WeakMap<Node, Occurrence>;
  between(firstDay: number, lastDay: number): Occurrence[];
  colorOf(one: Occurrence): string;
  counters: PageCounters;
  /** Events whose long guest list was unfolded. */
  unfolded: Set<string>;
  /** Set by the views: shows one day. */
  openDay(day: number): void;
}

/** How much the page itself has done; tests and benchmarks compare with it. */
export interface PageCounters {
  renders: number;
  chipsMade: number;
  popupsOpened: number;
  popupsClosed: number;
  stormMutations: number;
  foreignNodesStripped: number;
  shortcuts: string[];
  wheelsSwallowed: number;
}

export function createPageContext(data: PageData): PageContext {
  const { account } = data;
  const timeZone = account.timeZone ?? defaultTimeZone;
  const words = wordsOf(data.language);
  const fixed = data.now;
  const isInstant = fixed !== null && /(Z|[+-]\d\d:\d\d)$/.test(fixed);
  return {
    data,
    account,
    timeZone,
    words,
    formats: createTimeFormats(words, data.hour12),
    now() {
      if (fixed === null) return wallTimeAt(new Date(), timeZone);
      return isInstant ? wallTimeAt(new Date(fixed), timeZone) : readWallTime(fixed);
    },
    chips: new WeakMap(),
    unfolded: new Set(),
    openDay: () => undefined,
    between: (firstDay, lastDay) => expandEvents(account, firstDay, lastDay),
    colorOf(one) {
      const other = account.calendars?.find((each) => each.id === one.event.calendar);
      if (one.event.kind === 'focusTime') return one.event.color ?? '#e4c441';
      if (one.event.kind === 'birthday' || one.event.kind === 'holiday') return one.event.color ?? '#0b8043';
      return one.event.color ?? other?.color ?? account.color ?? '#039be5';
    },
    counters: {
      renders: 0,
      chipsMade: 0,
      popupsOpened: 0,
      popupsClosed: 0,
      stormMutations: 0,
      foreignNodesStripped: 0,
      shortcuts: [],
      wheelsSwallowed: 0,
    },
  };
}
