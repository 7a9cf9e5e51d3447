import type { AccountSpec } from './calendar-options';
import type { Occurrence } from './expand-events';
import { shownTitle } from './shown-title';
import type { TimeFormats } from './words/format-times';
import type { Words } from './words/words';

/**
 * The screen-reader sentence of a chip: `<time>, <title>, <owner | Calendar: name>, [status], <location>, [Color: …],
 * <date>`; seen in en 2025-12 and 2026-06, ja 2026-09, it 2024-10. It never says who the guests are. Events over
 * midnight begin with their dates (seen in en).
 */
export function chipSentence(
  one: Occurrence,
  account: AccountSpec,
  words: Words,
  formats: TimeFormats,
): string {
  const { event } = one;
  const lastDay = one.end.minute === 0 ? one.end.day - 1 : one.end.day;
  const date = formats.dateRange(one.start.day, Math.max(one.start.day, lastDay));
  const range = words.spokenRange(formats.time(one.start), formats.time(one.end));
  if (event.kind === 'pendingTasks') return shownTitle(one, words, formats);
  if (event.kind === 'task' || event.kind === 'focusTime') {
    const { prefix, state } = words.task(event.completed ?? false);
    const when = event.kind === 'focusTime' ? range : one.allDay ? words.allDay : formats.time(one.start);
    return [`${prefix}${one.title}`, state, date, when].join(words.separator);
  }
  const ownId = event.calendar === undefined || event.calendar === account.email;
  const other = account.calendars?.find((each) => each.id === event.calendar);
  const isPerson = other !== undefined && !other.id.endsWith('calendar.google.com');
  const owner = ownId
    ? account.name
    : isPerson
      ? other.name
      : words.calendarNamed(other?.name ?? event.calendar ?? '');
  const title = event.kind === 'workingLocation' ? words.workingLocation(one.title) : words.quoted(one.title);
  const place = [event.location, ...(event.rooms ?? []).map((room) => room.name)].filter(Boolean).join(', ');
  const isHoliday = event.kind === 'holiday' || event.kind === 'birthday';
  const crossesDays = !one.allDay && lastDay > one.start.day;
  const at = (time: typeof one.start) => `${formats.longDate(time.day)} at ${formats.time(time)}`;
  const parts = [
    crossesDays ? words.spokenRange(at(one.start), at(one.end)) : one.allDay ? words.allDay : range,
    title,
    owner,
    one.myResponse === null ? '' : words.responses[one.myResponse],
    place ? words.location(place) : isHoliday || event.kind === 'workingLocation' ? '' : words.noLocation,
    event.colorLabel === undefined ? '' : words.color(event.colorLabel),
  ].filter(Boolean);
  return crossesDays ? `${parts.join(words.separator)},` : [...parts, date].join(words.separator);
}
