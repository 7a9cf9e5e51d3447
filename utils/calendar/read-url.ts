/** What the address of a Calendar page says. */
export interface CalendarUrl {
  /** One of Calendar's own words for a view, never free text; null where the address names none. */
  view: string | null;
  /** The event id of `…/r/eventedit/<eid>` and `…/r/eventedit?eid=<eid>`; null everywhere else, new events included. */
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
  if (!URL.canParse(href)) return { view: null, editedId: null };
  const { hostname, pathname, searchParams } = new URL(href);
  const [word = '', edited, more] = (PATH.exec(`${hostname} ${pathname}`)?.[1] ?? '').split('/');
  // Longer paths (`…/duplicate/<eid>`) make a new event.
  const isEdited = word === 'eventedit' && !more;
  return {
    view: VIEWS.includes(word) ? word : null,
    editedId: (isEdited && (edited || searchParams.get('eid'))) || null,
  };
}

/** Host and path, of which what follows `/r/` counts. */
const PATH = /^calendar\.google\.com \/calendar(?:\/u\/\d{1,2})?(?:\/b\/\d+)?(?:\/r(?:\/(.*))?)?\/?$/;
