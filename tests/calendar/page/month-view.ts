import type { Occurrence } from '../expand-events';
import { dateKeyOf, dateOfDay, dayOf, startOfWeek } from '../wall-time';
import { element } from './elements';
import type { PageContext } from './page-context';
import { stackedChip, takeLine } from './stacked-chip';
import { viewFrame } from './view-frame';

const LINE = 1.75;

/** The month: per week a layer of day numbers with `data-datekey` and gridcells without (it 2024-10). */
export function monthView(day: number, context: PageContext): HTMLElement {
  const { words, formats } = context;
  const { year, month } = dateOfDay(day);
  const first = startOfWeek(dayOf(year, month, 1), words.firstWeekday);
  const afterMonth = dayOf(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1);
  const weeks = Math.ceil((afterMonth - first) / 7);
  const all = context.between(first, first + weeks * 7 - 1);
  // The page fits its rows to the window: as many chips as there is room for, the rest behind "N more".
  const rowHeight = Math.max(90, (window.innerHeight - 110) / weeks);
  const lines = Math.max(2, Math.floor((rowHeight - 34) / (LINE * 12)));
  const headers = Array.from({ length: 7 }, (_, index) =>
    element(
      'div',
      { role: 'columnheader', 'data-dragsource-type': 8, tabindex: 0, class: 'w6FdBf ChfiMc' },
      element('span', { class: 'XuJrye' }, formats.weekday(first + index)),
      element('span', { 'aria-hidden': 'true', class: 'EeuFAf' }, formats.weekday(first + index, 'short')),
    ),
  );
  const rows = Array.from({ length: weeks }, (_, week) =>
    weekRow(first + week * 7, month, lines, all, context),
  );
  const grid = element(
    'div',
    {
      role: 'grid',
      'aria-readonly': 'true',
      jsname: 'KZOukd',
      'data-is-column-view-context': 'false',
      'data-start-date-key': dateKeyOf(first),
      'data-end-date-key': dateKeyOf(first + weeks * 7 - 1),
      'data-chip-rows': lines,
      class: 'RAaXne moGrid',
    },
    element('div', { role: 'row', class: 'wuX2hf' }, ...headers),
    element('div', { role: 'presentation', class: 'kbf0gd' }, ...rows),
  );
  return viewFrame(grid, 'month', ` ${formats.monthYear(day)}`, all.length, context);
}

function weekRow(
  first: number,
  month: number,
  lines: number,
  all: Occurrence[],
  context: PageContext,
): HTMLElement {
  const { words, formats } = context;
  const today = context.now().day;
  const days = Array.from({ length: 7 }, (_, index) => first + index);
  const lastOf = (one: Occurrence) =>
    one.end.minute === 0 && one.end.day > one.start.day ? one.end.day - 1 : one.end.day;
  const ofWeek = all.filter((one) => one.start.day <= first + 6 && lastOf(one) >= first);
  const longFirst = [...ofWeek].sort((a, b) => Number(b.allDay) - Number(a.allDay));
  const taken: boolean[][] = [];
  const cells = days.map(() => ({ chips: [] as HTMLElement[], count: 0, hidden: 0 }));
  for (const one of longFirst) {
    const column = Math.max(one.start.day, first) - first;
    const lastColumn = Math.min(lastOf(one), first + 6) - first;
    const line = takeLine(taken, column, lastColumn);
    for (let each = column; each <= lastColumn; each++) {
      const cell = cells[each];
      if (!cell) continue;
      cell.count++;
      if (line >= lines - 1) cell.hidden++;
    }
    const place = { column, span: lastColumn - column + 1, columns: 7, line, step: LINE };
    if (line < lines - 1) cells[column]?.chips.push(stackedChip(one, place, context));
  }
  const gridcells = cells.map(({ chips, count, hidden }, index) => {
    const day = first + index;
    const id = `c${4200 + day - first + (first % 60)}`;
    const label = `${words.events(count, formats.number(count))}, ${formats.weekday(day)}, ${formats.shortMonthDay(day)}`;
    const style = `${words.rtl ? 'right' : 'left'}:${(index * 100) / 7}%;width:${100 / 7}%;top:${(lines - 1) * LINE}em`;
    const more =
      hidden > 0 &&
      element(
        'button',
        { class: 'moMore', 'data-opens-day-overview': 'true', 'data-date-key': dateKeyOf(day), style },
        words.more(formats.number(hidden)),
      );
    if (more) more.addEventListener('click', () => context.openDay(day));
    return element(
      'div',
      { role: 'gridcell', class: 'qLWd9c', 'aria-labelledby': id, tabindex: 0 },
      element('h2', { class: 'CqwSk XuJrye', id }, label),
      element('div', { role: 'presentation' }, ...chips),
      more,
    );
  });
  const squares = days.map((day) =>
    element('div', {
      class: 'MGaLHf ChfiMc',
      jsname: 'LF4U9b',
      'data-dragsource-type': 8,
      'data-datekey': dateKeyOf(day),
    }),
  );
  const numbers = days.map((day) =>
    element(
      'div',
      { class: 'RCXPcd' },
      element(
        'h2',
        {
          'aria-hidden': 'true',
          jsname: 'KpB2Ud',
          jslog: '184671',
          'data-datekey': dateKeyOf(day),
          class: `w48V4c${day === today ? ' F262Ye' : ''}${dateOfDay(day).month === month ? '' : ' moOther'}`,
        },
        formats.number(dateOfDay(day).date),
      ),
    ),
  );
  return element(
    'div',
    { role: 'row', class: 'FLFkR' },
    element('div', { 'aria-hidden': 'true', jsname: 'GkYald', class: 'sLvTye' }, ...squares),
    element('div', { 'aria-hidden': 'true', class: 'umyEjb' }, ...numbers),
    element(
      'div',
      { class: 'T3BIT' },
      element('div', { role: 'presentation', 'data-dragsource-type': 8, class: 'PTdDEc' }, ...gridcells),
    ),
  );
}
