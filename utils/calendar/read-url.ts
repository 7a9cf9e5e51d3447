/** What the address of a Calendar page says. */
export interface CalendarUrl {
  /** The N of `/u/N/`; null where the address names no account. */
  accountIndex: number | null;
  /** One of Calendar's own words for a view, never free text; null where the address names none. */
  view: string | null;
  /** The event id of `…/r/eventedit/<eid>`; null everywhere else, new events included. */
  editedId: string | null;
}

const VIEWS = [
  'day',
  'week',
  'month',
  'year',
  'agenda',
  'customday',
  'custom_days',
  'customweek',
  'search',
  'eventedit',
  'settings',
];

/** Reads an address; any text is allowed, an address of another site says nothing. */
export function readUrl(href: string): CalendarUrl {
  const nothing: CalendarUrl = { accountIndex: null, view: null, editedId: null };
  if (!URL.canParse(href)) return nothing;
  const url = new URL(href);
  if (url.hostname !== 'calendar.google.com') return nothing;
  const path = /^\/calendar(?:\/u\/(\d{1,2}))?(?:\/b\/\d+)?(?:\/r(?:\/(.*))?)?\/?$/.exec(url.pathname);
  if (!path) return nothing;
  const [word = '', ...rest] = (path[2] ?? '').split('/');
  const view = VIEWS.includes(word) ? word : null;
  return {
    accountIndex: path[1] === undefined ? null : Number(path[1]),
    view,
    editedId: view === 'eventedit' ? editedId(rest, url.searchParams) : null,
  };
}

/** `eventedit/<eid>` and `eventedit?eid=<eid>`; longer paths (`…/duplicate/<eid>`) make a new event. */
function editedId(rest: string[], query: URLSearchParams): string | null {
  const [inPath = '', more = ''] = rest;
  if (more !== '') return null;
  return inPath || query.get('eid') || null;
}
