import { dateKeyOf, dateOfDay } from '../wall-time';
import { element } from './elements';
import type { PageContext } from './page-context';
import { scheduleRow } from './schedule-row';
import { viewFrame } from './view-frame';

/** How far the schedule reaches; the real page loads more while scrolling. */
const DAYS = 30;

export function scheduleView(firstDay: number, context: PageContext): HTMLElement {
  const { formats, words } = context;
  const today = context.now().day;
  const all = context.between(firstDay, firstDay + DAYS - 1);
  const groups: HTMLElement[] = [];
  for (let day = firstDay; day < firstDay + DAYS; day++) {
    const ofDay = all.filter(
      (one) =>
        one.start.day <= day &&
        (one.end.day > day || (one.end.day === day && (one.end.minute > 0 || one.start.day === day))),
    );
    if (ofDay.length === 0) continue;
    const label = `${formats.weekdayDate(day, dateOfDay(today).year)}${day === today ? `, ${words.today}` : ''}`;
    groups.push(
      element(
        'div',
        { role: 'rowgroup', 'data-datekey': dateKeyOf(day), class: 'scDay' },
        element(
          'div',
          { role: 'row', class: 'scDayRow' },
          element(
            'h2',
            { class: day === today ? 'F262Ye' : '' },
            element('button', { 'aria-label': label, class: 'scDate' }, formats.number(dateOfDay(day).date)),
            element(
              'span',
              { 'aria-hidden': 'true', class: 'scName' },
              `${formats.shortMonthDay(day)} · ${formats.weekday(day, 'short')}`,
            ),
          ),
          element('div', { class: 'scRows' }, ...ofDay.map((one) => scheduleRow(one, day, context))),
        ),
      ),
    );
  }
  const grid = element('div', { role: 'grid', class: 'scGrid', 'data-own-scroll': true }, ...groups);
  return viewFrame(
    grid,
    'agenda',
    ` ${formats.dateRange(firstDay, firstDay + DAYS - 1)}`,
    all.length,
    context,
  );
}
