import { dateOfDay, dayOf, startOfWeek } from '../wall-time';
import { element, icon } from './elements';
import type { PageContext } from './page-context';

/** The left side: the create button, a small month, the lists of calendars. Only its look is modelled. */
export function createSideBar(context: PageContext, goTo: (day: number) => void, create: () => void) {
  const { words, formats, account } = context;
  const month = element('div', { class: 'sbMonth' });
  const list = (title: string, rows: Array<{ name: string; color: string }>) =>
    element(
      'div',
      { class: 'sbList' },
      element('div', { class: 'sbTitle' }, title),
      ...rows.map(({ name, color }) =>
        element(
          'label',
          { class: 'sbRow' },
          element('span', { class: 'sbBox', style: `background-color:${color}` }, icon('check', 14)),
          name,
        ),
      ),
    );
  const createButton = element(
    'button',
    { class: 'sbCreate', type: 'button' },
    icon('plus', 22),
    words.create,
  );
  createButton.addEventListener('click', create);
  const others = account.calendars ?? [];
  const side = element(
    'div',
    { class: 'sbSide', role: 'complementary', 'data-own-scroll': true },
    createButton,
    month,
    list(words.myCalendars, [{ name: account.name, color: account.color ?? '#039be5' }]),
    others.length > 0 &&
      list(
        words.otherCalendars,
        others.map(({ name, color }) => ({ name, color: color ?? '#616161' })),
      ),
  );

  return {
    side,
    update(shown: number): void {
      const { year, month: number } = dateOfDay(shown);
      const firstOfMonth = dayOf(year, number, 1);
      const first = startOfWeek(firstOfMonth, words.firstWeekday);
      const today = context.now().day;
      const names = Array.from({ length: 7 }, (_, index) =>
        element('span', { class: 'sbName' }, formats.weekday(first + index, 'narrow')),
      );
      const days = Array.from({ length: 42 }, (_, index) => {
        const day = first + index;
        const inMonth = dateOfDay(day).month === number;
        const button = element(
          'button',
          {
            class: `sbDay${day === today ? ' F262Ye' : ''}${inMonth ? '' : ' sbOther'}`,
            type: 'button',
            tabindex: -1,
            'data-date': `${day}`,
          },
          formats.number(dateOfDay(day).date),
        );
        button.addEventListener('click', () => goTo(day));
        return button;
      });
      month.replaceChildren(
        element('div', { class: 'sbMonthName' }, formats.monthYear(firstOfMonth)),
        element('div', { class: 'sbGrid' }, ...names, ...days),
      );
    },
  };
}
