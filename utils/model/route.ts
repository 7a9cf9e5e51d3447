/** A place in the notebook page. Where something is null, it is none in particular. */
export type NotebookRoute =
  | { view: 'week' }
  | { view: 'people'; personId: string | null }
  | { view: 'search'; query: string }
  | { view: 'look-back'; personId: string | null }
  | { view: 'import' }
  | { view: 'house'; part: string | null };

export type NotebookView = NotebookRoute['view'];
export const NOTEBOOK_VIEWS = [
  'week',
  'people',
  'search',
  'look-back',
  'import',
  'house',
] as const satisfies NotebookView[];

/** The route as it stands behind the `#` of the page's address. */
export function writeRoute(route: NotebookRoute): string {
  const detail = detailOf(route);
  return detail === null || detail === '' ? route.view : `${route.view}/${encodeURIComponent(detail)}`;
}

/** The route in a `#…`; null when it names none. */
export function readRoute(hash: string): NotebookRoute | null {
  const [, name, written = ''] = /^#?([a-z-]+)(?:\/(.*))?$/s.exec(hash) ?? [];
  const view = NOTEBOOK_VIEWS.find((one) => one === name);
  if (view === undefined) return null;
  const detail = decoded(written);
  if (view === 'search') return { view, query: detail };
  if (view === 'house') return { view, part: detail || null };
  if (view === 'people' || view === 'look-back') return { view, personId: detail || null };
  return { view };
}

/** Whether both are shown in one view. What is looked for and the parts of the house stand in one; each person has their own. */
export function isSameView(one: NotebookRoute, other: NotebookRoute): boolean {
  return one.view === other.view && whose(one) === whose(other);
}

function whose(route: NotebookRoute): string | null {
  return 'personId' in route ? route.personId : null;
}

function detailOf(route: NotebookRoute): string | null {
  if (route.view === 'search') return route.query;
  if (route.view === 'house') return route.part;
  return route.view === 'people' || route.view === 'look-back' ? route.personId : null;
}

function decoded(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    // Cut off in the middle of a character: an address that somebody has edited.
    return '';
  }
}
