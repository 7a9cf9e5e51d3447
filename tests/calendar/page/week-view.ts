import type { AccountSpec } from '../calendar-options';
import { unpaddedBase64 } from '../event-id';
import type { Occurrence } from '../expand-events';
import { dateKeyOf, dateOfDay } from '../wall-time';
import { element } from './elements';
import { layOutColumns } from './lay-out-columns';
import type { PageContext } from './page-context';
import { stackedChip, takeLine } from './stacked-chip';
import { HOUR_HEIGHT, timedChip } from './timed-chip';
import { viewFrame } from './view-frame';

/** Lines of the all-day row, in em of its chips. */
const ALL_DAY_STEP = 1.84;

const isStacked = (one: Occurrence) => one.allDay || one.end.day > one.start.day + 1;

/** The grid of one day, four days or a week: columns of real pages 2025-12, frame after a month of 2024-10. */
export function weekView(firstDay: number, days: number, context: PageContext): HTMLElement {
  const { words, formats, account } = context;
  const all = context.between(firstDay, firstDay + days - 1);
  const today = context.now().day;
  const heading =
    days === 7
      ? words.weekOf(formats.longDate(firstDay))
      : `${formats.weekday(firstDay)}, ${formats.longDate(firstDay)}${firstDay === today ? `, ${words.today}` : ''}`;
  const numbers = Array.from({ length: days }, (_, index) => firstDay + index);
  const headers = numbers.map((day) =>
    element(
      'div',
      {
        role: 'columnheader',
        class: `hdDay${day === today ? ' F262Ye' : ''}`,
        'data-dragsource-type': 8,
        tabindex: 0,
      },
      element(
        'h2',
        {
          'aria-label': `${formats.weekday(day)}, ${formats.longDate(day)}${day === today ? `, ${words.today}` : ''}`,
        },
        element('span', { class: 'hdName', 'aria-hidden': 'true' }, formats.weekday(day, 'short')),
        element(
          'button',
          { class: 'hdNumber', 'data-datekey': dateKeyOf(day), tabindex: -1 },
          formats.number(dateOfDay(day).date),
        ),
      ),
    ),
  );
  const stacked = allDayRow(all.filter(isStacked), numbers, context);
  const timed = all.filter((one) => !isStacked(one));
  const people = days === 1 && context.data.dayColumns === 'byPerson' ? peopleShown(account) : [];
  const columns =
    people.length > 0
      ? people.map((email, index) => {
          const theirs = timed.filter(({ event }) => (event.calendar ?? account.email) === email);
          return dayColumn(theirs, firstDay, index, email, context);
        })
      : numbers.map((day, index) => dayColumn(timed, day, index, account.email, context));
  const hours = Array.from({ length: 23 }, (_, hour) =>
    element(
      'div',
      { class: 'grHour', style: `top:${(hour + 1) * HOUR_HEIGHT}px` },
      element('span', {}, formats.hour(hour + 1)),
    ),
  );
  const scroller = element(
    'div',
    { class: 'grScroll', 'data-own-scroll': true },
    element(
      'div',
      { role: 'row', class: 'grRow' },
      element('div', { class: 'grHours', 'aria-hidden': 'true' }, ...hours),
      ...columns,
    ),
  );
  const grid = element(
    'div',
    {
      role: 'grid',
      'aria-readonly': 'true',
      jsname: 'KZOukd',
      'data-is-column-view-context': 'true',
      'data-start-date-key': dateKeyOf(firstDay),
      'data-end-date-key': dateKeyOf(firstDay + days - 1),
      class: 'grGrid',
    },
    element('div', { role: 'row', class: 'hdRow' }, element('div', { class: 'grHours' }), ...headers),
    stacked,
    scroller,
  );
  const period = days === 7 ? 'week' : days === 1 ? 'day' : 'custom_days';
  return viewFrame(grid, period, ` ${heading}`, all.length, context);
}

function allDayRow(stacked: Occurrence[], numbers: number[], context: PageContext): HTMLElement {
  const { words, formats } = context;
  const first = numbers[0] ?? 0;
  const last = first + numbers.length - 1;
  const today = context.now().day;
  const taken: boolean[][] = [];
  const byColumn = new Map<number, HTMLElement[]>();
  for (const one of stacked) {
    const end = one.end.minute === 0 ? one.end.day - 1 : one.end.day;
    const column = Math.max(one.start.day, first) - first;
    const lastColumn = Math.min(end, last) - first;
    const line = takeLine(taken, column, lastColumn);
    const place = {
      column,
      span: lastColumn - column + 1,
      columns: numbers.length,
      line,
      step: ALL_DAY_STEP,
    };
    byColumn.set(column, [...(byColumn.get(column) ?? []), stackedChip(one, place, context)]);
  }
  const cells = numbers.map((day, index) => {
    const chips = byColumn.get(index) ?? [];
    const suffix = day === today ? `, ${words.today}` : '';
    const label = `${words.allDayEvents(chips.length, formats.number(chips.length))}, ${formats.weekdayDate(day, dateOfDay(today).year)}${suffix}`;
    return element(
      'div',
      { role: 'gridcell', class: 'qLWd9c', 'aria-labelledby': `c${index + 90}`, tabindex: -1 },
      element('h2', { class: 'CqwSk XuJrye', id: `c${index + 90}` }, label),
      element('div', { role: 'presentation' }, ...chips),
    );
  });
  const area = element(
    'div',
    { class: 'adArea', style: `height:${Math.max(1, taken.length) * ALL_DAY_STEP + 0.25}em` },
    ...cells,
  );
  return element('div', { role: 'row', class: 'adRow' }, element('div', { class: 'grHours' }), area);
}

/** The account and the people (not groups) whose calendars are shown. */
function peopleShown(account: AccountSpec): string[] {
  const others = (account.calendars ?? [])
    .map(({ id }) => id)
    .filter((id) => !id.endsWith('calendar.google.com'));
  return [account.email, ...others];
}

/** A column of one day; `owner` is in `data-principal-ids`. Merged calendars stand in the account's own column. */
function dayColumn(
  timed: Occurrence[],
  day: number,
  index: number,
  owner: string,
  context: PageContext,
): HTMLElement {
  const { words, formats } = context;
  const now = context.now();
  const isToday = day === now.day;
  const ofDay = timed.filter(
    (one) =>
      one.start.day <= day &&
      (one.end.day > day || (one.end.day === day && (one.end.minute > 0 || one.start.day === day))),
  );
  const suffix = isToday ? `, ${words.today}` : '';
  const label = `${words.events(ofDay.length, formats.number(ofDay.length))}, ${formats.weekdayDate(day, dateOfDay(now.day).year)}${suffix}`;
  const chips = layOutColumns(ofDay).map((placed) => timedChip(placed, context, day));
  const { weekday } = dateOfDay(day);
  return element(
    'div',
    {
      role: 'gridcell',
      tabindex: -1,
      jsname: 'RjPD4e',
      'aria-labelledby': `tsc-${index}`,
      'data-column-index': index,
      'data-datekey': dateKeyOf(day),
      'data-principal-ids': unpaddedBase64(owner),
      class: `BiKU4b${isToday ? ' F262Ye' : ''}${weekday % 6 === 0 ? ' Qbfsob' : ''}`,
    },
    element('h2', { class: 'XuJrye', id: `tsc-${index}` }, label),
    element('div', { class: 'feMFof A3o4Oe' }, ...chips),
    isToday &&
      element('div', {
        class: 'grNow',
        'aria-hidden': 'true',
        style: `top:${(now.minute / 60) * HOUR_HEIGHT}px`,
      }),
  );
}
