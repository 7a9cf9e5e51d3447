import type { Occurrence } from '../expand-events';
import { dateOfDay, dayOf, startOfWeek } from '../wall-time';
import type { createEditPage } from './edit-page';
import { element, setOwn } from './elements';
import { monthView } from './month-view';
import type { PageContext } from './page-context';
import { createPageHeader } from './page-header';
import { type Route, readRoute, type ViewName, writeRoute } from './route';
import { scheduleView } from './schedule-view';
import { createSideBar } from './side-bar';
import { HOUR_HEIGHT } from './timed-chip';
import { weekView } from './week-view';

export interface ViewHooks {
  beforeChange(): void;
  create(): void;
  editPage(eid: string | null, duplicate: boolean, leave: () => void): ReturnType<typeof createEditPage>;
}

/** Which part of time is shown, and in which view: drawn from the address, changed by history entries. */
export function createViews(context: PageContext, hooks: ViewHooks) {
  const { words, formats, data, counters } = context;
  const read = () => readRoute(new URL(location.href), context.now().day, lastView.view);
  const lastView = { page: 'view' as const, view: 'week' as ViewName, day: context.now().day };
  let route: Route = lastView;
  context.openDay = (day) => go({ page: 'view', view: 'day', day });
  let editPage: ReturnType<typeof createEditPage> | null = null;
  const main = element('div', { class: 'spMain' });
  const header = createPageHeader(
    document.getElementById('gb') ?? document.body,
    { show, step, today },
    context,
  );
  const side = createSideBar(
    context,
    (day) => go({ ...lastView, page: 'view', day }),
    () => hooks.create(),
  );

  function go(next: Route): void {
    hooks.beforeChange();
    const path = writeRoute(next, data.accountIndex);
    if (path !== location.pathname) history.pushState(null, '', path);
    route = next;
    render();
  }
  function show(view: ViewName): void {
    go({ page: 'view', view, day: lastView.day });
  }
  function today(): void {
    go({ page: 'view', view: lastView.view, day: context.now().day });
  }
  function step(direction: -1 | 1): void {
    const { view, day } = lastView;
    const { year, month, date } = dateOfDay(day);
    const lengths = { day: 1, week: 7, custom_days: 4, agenda: 1 };
    const inMonth = dayOf(year, month + direction, Math.min(date, 28));
    go({ page: 'view', view, day: view === 'month' ? inMonth : day + direction * lengths[view] });
  }

  function headingOf({ view, day }: { view: ViewName; day: number }): string {
    if (view === 'day') return formats.longDate(day);
    return formats.monthYear(view === 'week' ? startOfWeek(day, words.firstWeekday) : day);
  }

  function titleOf({ view, day }: { view: ViewName; day: number }): string {
    if (view === 'week') return words.weekOf(formats.longDate(startOfWeek(day, words.firstWeekday)));
    if (view === 'month') return formats.monthYear(day);
    return `${formats.weekday(day)}, ${formats.longDate(day)}${day === context.now().day ? `, ${words.today}` : ''}`;
  }

  function draw(): HTMLElement {
    const { view, day } = lastView;
    if (view === 'month') return monthView(day, context);
    if (view === 'agenda') return scheduleView(day, context);
    if (view === 'week') return weekView(startOfWeek(day, words.firstWeekday), 7, context);
    return weekView(day, view === 'day' ? 1 : 4, context);
  }

  function render(): void {
    counters.renders++;
    editPage?.stop();
    editPage = null;
    if (route.page === 'edit') {
      const back = () => go({ ...lastView, page: 'view' });
      editPage = hooks.editPage(route.eid, route.duplicate, back);
      setOwn(document.body, 'data-viewfamily', 'EVENT_EDIT');
      document.title = `${words.googleCalendar} - ${words.eventDetails}`;
      main.replaceChildren(editPage.root);
      setOwn(document.body, 'data-edit', 'true');
      editPage.start();
      return;
    }
    Object.assign(lastView, { view: route.view, day: route.day });
    setOwn(document.body, 'data-viewfamily', 'EVENT');
    setOwn(document.body, 'data-edit', null);
    if (hasViewKey) setOwn(document.body, 'data-viewkey', route.view.toUpperCase());
    document.title = `${words.googleCalendar} - ${titleOf(route)}`;
    header.update(route.view, headingOf(route));
    side.update(route.day);
    const scrollTop = main.querySelector('.grScroll')?.scrollTop;
    main.replaceChildren(draw());
    const scroller = main.querySelector('.grScroll');
    if (scroller) scroller.scrollTop = scrollTop ?? 7.6 * HOUR_HEIGHT;
  }

  let hasViewKey = false;
  const chips = () => [...main.querySelectorAll<HTMLElement>('*')].filter((node) => context.chips.has(node));

  return {
    go,
    show,
    step,
    today,
    render,
    start(): void {
      document.getElementById('spView')?.append(side.side, main);
      route = read();
      render();
      // The served page has no `data-viewkey` on its body; scripts add it some time later.
      setTimeout(() => {
        hasViewKey = true;
        setOwn(document.body, 'data-viewkey', lastView.view.toUpperCase());
      }, data.staging.viewKey);
      window.addEventListener('popstate', () => {
        hooks.beforeChange();
        route = read();
        render();
      });
    },
    chipOf(key: string): HTMLElement | null {
      return (
        chips().find((node) => context.chips.get(node)?.key === key) ??
        chips().find((node) => context.chips.get(node)?.event.key === key) ??
        null
      );
    },
    focusedChip(): Occurrence | null {
      for (let node = document.activeElement; node; node = node.parentElement) {
        const one = context.chips.get(node);
        if (one) return one;
      }
      return null;
    },
  };
}

export type Views = ReturnType<typeof createViews>;
