import type { GuestResponse, GuestSpec } from '../event-spec';
import type { Occurrence } from '../expand-events';
import { element, icon } from './elements';
import type { PageContext } from './page-context';

/** Guests whose rows the page shows at all: a hidden list leaves the organiser and the viewer. */
function shownGuests(one: Occurrence, context: PageContext): GuestSpec[] {
  if (!one.event.guestsHidden) return one.guests;
  return one.guests.filter(({ email }) => email === one.organiserEmail || email === context.account.email);
}

export function guestRowCount(one: Occurrence, context: PageContext): number {
  const shown = shownGuests(one, context).length;
  return context.unfolded.has(one.eventId) ? shown : Math.min(shown, one.event.guestRowsShown ?? shown);
}

/**
 * The guests (en 2026-06): a line that states how many, the organiser included, then a tree with the organiser first.
 * The viewer is an ordinary row. Addresses stand in `data-hovercard-id` three times a row, in `data-email` once.
 */
export function guestBlock(one: Occurrence, context: PageContext, rowsThere: number): HTMLElement {
  const { words, formats } = context;
  const shown = shownGuests(one, context);
  const limit = guestRowCount(one, context);
  const count = one.guests.length;
  const states: GuestResponse[] = ['accepted', 'declined', 'tentative', 'needsAction'];
  const lines = states.flatMap((state) => {
    const answered = one.guests.filter((guest) => (guest.response ?? 'needsAction') === state).length;
    return answered > 0
      ? [element('div', { class: 'AzuXid CyPPBf' }, words.answered[state](formats.number(answered)))]
      : [];
  });
  const stated = one.event.guestsHidden ? words.listHidden : words.guests(count, formats.number(count));
  const summary = element(
    'div',
    { class: 'nBzcnc OjZ2cc UcCkOc', jsname: 'bA8IK' },
    element('div', { 'aria-hidden': 'true', class: 'zZj8Pb EaVNbc' }, icon('people')),
    element(
      'div',
      { class: 'toUqff', id: 'xDetDlgAtt' },
      element(
        'div',
        { class: 'bgOWSb' },
        element('div', { class: 'UfeRlc' }, stated),
        ...(one.event.guestsHidden ? [] : lines),
      ),
    ),
  );
  const rows = shown.slice(0, Math.min(limit, rowsThere)).map((guest) => guestRow(guest, one, context));
  const tree = element(
    'div',
    { jsname: 'MsyPn', class: 'uej9Ud', role: 'tree', 'aria-label': words.guestTree },
    ...rows,
  );
  const isCut = shown.length > limit && rowsThere >= limit;
  const more =
    isCut &&
    element(
      'button',
      { type: 'button', class: 'gtMore', jsname: 'zK6Yzd' },
      words.more(formats.number(count - limit)),
    );
  if (more) {
    more.addEventListener('click', () => {
      context.unfolded.add(one.eventId);
      tree.append(...shown.slice(limit).map((guest) => guestRow(guest, one, context)));
      more.remove();
    });
  }
  return element(
    'div',
    { class: 'jBPJ1e euKSHb', 'data-is-selection-enabled': 'false', 'data-is-expanded': 'true' },
    summary,
    tree,
    more,
  );
}

/** One guest; the same row is used on the edit page. */
export function guestRow(
  guest: GuestSpec,
  one: Occurrence,
  { words }: PageContext,
  isEditPage = false,
): HTMLElement {
  const isOrganiser = guest.email === one.organiserEmail;
  const name = guest.name ?? guest.email;
  const roles = [isOrganiser ? words.organiser : '', guest.optional ? words.optional : ''].filter(Boolean);
  const label = [name, words.guestStates[guest.response ?? 'needsAction'], ...roles]
    .filter(Boolean)
    .join(', ');
  const card = { 'data-hovercard-id': guest.email, 'data-hovercard-keyboard-triggering': 'enabled' };
  const badge =
    guest.response === 'accepted' &&
    element('span', { class: 'gtBadge', 'aria-hidden': 'true' }, icon('check', 10));
  return element(
    'div',
    {
      class: 'nBzcnc Zce9sc lW9BTc X4Mf1d',
      ...card,
      'data-email': guest.email,
      role: 'treeitem',
      tabindex: isOrganiser ? 0 : null,
      'data-id': guest.email,
      'aria-label': label,
      jsname: 'OLRBPb',
      id: isOrganiser && !isEditPage ? 'xDtlDlgOrg' : null,
      'data-is-expandable': guest.isGroup ? 'true' : null,
      'aria-expanded': guest.isGroup ? 'false' : null,
    },
    element(
      'div',
      { class: 'zZj8Pb EaVNbc' },
      element(
        'div',
        { class: 'LSJzI', ...card, style: `background-color:${faceColor(guest.email)}` },
        element('span', { 'aria-hidden': 'true' }, initial(name)),
        badge,
      ),
    ),
    element(
      'div',
      { class: 'toUqff DbpAnb', ...card },
      element(
        'div',
        { class: 'CVKLNd bgOWSb' },
        element(
          'div',
          { class: 'UfeRlc' },
          element(
            'div',
            { class: 'ddPise' },
            element('span', { class: 'SDqFWd' }, element('span', {}, name)),
          ),
        ),
        element(
          'div',
          { class: 'AzuXid O2VjS' },
          element('div', { class: 'PxRbs' }, element('div', { class: 'IlJwl' }, roles.join(', '))),
        ),
      ),
    ),
  );
}

function initial(name: string): string {
  return [...name][0]?.toLocaleUpperCase() ?? '';
}

function faceColor(email: string): string {
  const colors = ['#5c6bc0', '#00897b', '#8e24aa', '#d81b60', '#6d4c41', '#3949ab', '#558b2f', '#ef6c00'];
  let sum = 0;
  for (const character of email) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 9973;
  return colors[sum % colors.length] ?? '#5c6bc0';
}
