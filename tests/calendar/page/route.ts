import { dateOfDay, dayOf } from '../wall-time';

export type ViewName = 'day' | 'week' | 'month' | 'agenda' | 'custom_days';

export type Route =
  | { page: 'view'; view: ViewName; day: number }
  | { page: 'edit'; eid: string | null; duplicate: boolean };

const pathNames: Record<ViewName, string> = {
  day: 'day',
  week: 'week',
  month: 'month',
  agenda: 'agenda',
  custom_days: 'customday',
};

/** Reads `/calendar/u/N/r/<view>/Y/M/D` and `/calendar/u/N/r/eventedit/<eid>` (also `?eid=`). */
export function readRoute(url: URL, today: number, fallback: ViewName): Route {
  const [first = '', ...rest] = (/\/r\/(.+)$/.exec(url.pathname)?.[1] ?? '').split('/');
  if (first === 'eventedit') {
    const duplicate = rest[0] === 'duplicate';
    return { page: 'edit', eid: rest[duplicate ? 1 : 0] ?? url.searchParams.get('eid'), duplicate };
  }
  const view = (Object.keys(pathNames) as ViewName[]).find((name) => pathNames[name] === first) ?? fallback;
  const [year, month, date] = rest.map(Number);
  return { page: 'view', view, day: year && month && date ? dayOf(year, month, date) : today };
}

export function writeRoute(route: Route, accountIndex: number): string {
  const base = `/calendar/u/${accountIndex}/r`;
  if (route.page === 'view') {
    const { year, month, date } = dateOfDay(route.day);
    return `${base}/${pathNames[route.view]}/${year}/${month}/${date}`;
  }
  if (route.eid === null) return `${base}/eventedit`;
  return `${base}/eventedit/${route.duplicate ? 'duplicate/' : ''}${route.eid}`;
}
