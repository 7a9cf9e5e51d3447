import type { Person } from '../../../utils/model/person';
import type { AccountSpec } from '../../calendar/calendar-options';
import type { EventSpec } from '../../calendar/event-spec';
import {
  isoWallTime,
  readWallTime,
  startOfWeek,
  wallTimeAt,
  wallTimeOfMinutes,
} from '../../calendar/wall-time';

const ME = { email: 'dana@example.com', name: 'Dana Fox' };
const ZONE = 'America/New_York';
/** The series begin so many weeks ago, and go on for so many. */
const WEEKS_BEFORE = 6;
const WEEKS = 30;

/** What the series with the `index`-th of the people is called. */
export const talkWith = (index: number) => `talk-${index}`;

/**
 * A calendar with so many chips in every week, at this time of the year: a weekly 1:1 with each of these people, and for
 * the rest events of all lengths with none to six guests. The same for the same week. The 1:1s are on Monday to Wednesday,
 * where the panel does not cover them.
 */
export function busyCalendar(chips: number, people: readonly Person[]): AccountSpec {
  const monday = startOfWeek(wallTimeAt(new Date(), ZONE).day, 1) - 7 * WEEKS_BEFORE;
  const at = (weekday: number, minutes: number) =>
    isoWallTime(wallTimeOfMinutes((monday + weekday) * 1_440 + minutes));
  const repeat = { every: 'week', count: WEEKS } as const;
  const talks = people.map(({ name, addresses }, index): EventSpec => {
    const [weekday, begins] = [index % 3, 9 * 60 + 30 * Math.floor(index / 3)];
    return {
      key: talkWith(index),
      title: `${name} / Dana`,
      start: at(weekday, begins),
      end: at(weekday, begins + 30),
      repeat,
      guests: [{ email: addresses[0] ?? '', name, response: 'accepted' }],
    };
  });
  const others = Array.from({ length: chips - talks.length }, (_, index): EventSpec => {
    const [weekday, begins, lasts] = [index % 7, 7 * 60 + ((index * 25) % 720), 25 + 15 * (index % 4)];
    return {
      key: `event-${index}`,
      title: `Event ${index}`,
      start: at(weekday, begins),
      end: at(weekday, begins + lasts),
      repeat,
      guests: Array.from({ length: index % 7 }, (_, guest) => ({
        email: `guest.${index}.${guest}@example.com`,
      })),
    };
  });
  return { ...ME, timeZone: ZONE, events: [...talks, ...others] };
}

/** The key of a series' instance so many weeks from this one, which begins on Monday. */
export function keyInWeek({ events }: AccountSpec, key: string, week = 0): string {
  const series = events.find((event) => event.key === key);
  if (!series) throw new Error(`The calendar has no ${key}.`);
  const { day, minute } = readWallTime(series.start);
  return `${key}@${isoWallTime({ day: day + 7 * (WEEKS_BEFORE + week), minute })}`;
}
