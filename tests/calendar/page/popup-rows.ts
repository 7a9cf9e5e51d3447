import type { RoomSpec } from '../event-spec';
import type { Occurrence } from '../expand-events';
import { dateOfDay } from '../wall-time';
import { element, icon } from './elements';
import { guestBlock } from './guest-tree';
import type { PageContext } from './page-context';

/** One row of the popup's list: an icon, a content node with the id that has lasted for years, maybe buttons. */
export function popupRow(
  mark: Node,
  content: HTMLElement,
  attributes: Record<string, string | number> = {},
): HTMLElement {
  return element(
    'div',
    { class: 'nBzcnc OcVpRe', ...attributes },
    element('div', { 'aria-hidden': 'true', class: 'zZj8Pb EaVNbc' }, mark),
    content,
  );
}

const text = (id: string, first: Node | string, second?: Node | string) =>
  element(
    'div',
    { class: 'toUqff', id },
    element(
      'div',
      { class: 'bgOWSb' },
      element('div', { class: 'UfeRlc' }, first),
      element('div', { class: 'AzuXid O2VjS' }, second),
    ),
  );

/** 'Monday, June 29' and '12:00 – 1:00pm'. */
export function whenText(one: Occurrence, context: PageContext): { date: string; time: string } {
  const { formats } = context;
  const year = dateOfDay(context.now().day).year;
  const last = one.end.minute === 0 ? one.end.day - 1 : one.end.day;
  const date = formats.weekdayDate(one.start.day, year);
  if (one.allDay)
    return { date: last > one.start.day ? formats.dateRange(one.start.day, last) : date, time: '' };
  if (one.event.kind === 'task') return { date, time: formats.time(one.start, true) };
  return { date, time: formats.range(one.start, one.end, true) };
}

/** The first row: colour, heading and time (en 2026-06, ja 2026-09). */
export function whenRow(one: Occurrence, context: PageContext): HTMLElement {
  const { date, time } = whenText(one, context);
  const dot = element('div', { class: 'xnWuge', style: `background-color:${context.colorOf(one)}` });
  const heading = element(
    'span',
    { role: 'heading', 'aria-level': 1, id: 'rAECCd', class: one.cancelled ? 'w9eXqe' : null },
    one.title,
  );
  const content = element(
    'div',
    { class: 'toUqff', id: 'xDetDlgWhen' },
    element(
      'div',
      { class: 'JEx5le bgOWSb' },
      element('div', { class: 'UfeRlc', 'data-text': one.title }, heading),
      element(
        'div',
        { class: 'AzuXid O2VjS CyPPBf' },
        date,
        time && element('span', { class: 'grQv0' }, '⋅'),
        time && element('span', {}, time),
      ),
    ),
  );
  return popupRow(dot, content, { 'data-row': 'when' });
}

function videoRow(one: Occurrence, code: string, context: PageContext): HTMLElement {
  const { words } = context;
  const { date, time } = whenText(one, context);
  const link = `https://meet.google.com/${code}`;
  const details = [
    one.title,
    `${date}${time ? ` · ${time}` : ''}`,
    `${words.timeZoneLine}: ${context.timeZone}`,
  ];
  const button = element(
    'a',
    {
      class: 'goktNc',
      target: '_blank',
      rel: 'noreferrer noopener',
      href: `${link}?authuser=${context.data.accountIndex}&hs=122`,
    },
    words.joinMeet,
  );
  return element(
    'div',
    {
      class: 'nBzcnc OjZ2cc',
      id: 'xDetDlgVideo',
      'data-details': [...details, 'Google Meet joining info', `Video call link: ${link}`].join('\n'),
    },
    element('div', { 'aria-hidden': 'true', class: 'zZj8Pb EaVNbc' }, icon('video')),
    element(
      'div',
      { class: 'toUqff' },
      element(
        'div',
        { class: 'bgOWSb' },
        element('div', { class: 'UfeRlc' }, button),
        element('div', { class: 'AzuXid O2VjS' }, `meet.google.com/${code}`),
      ),
    ),
  );
}

/** Rooms are rows of their own, the id on the first only (June 2026). They are never in the guests' tree. */
function roomRow(room: RoomSpec, isFirst: boolean, context: PageContext): HTMLElement {
  const building = room.building ?? '';
  const link = element(
    'a',
    {
      class: 'a1YAZe',
      href: 'https://example.com/?q=',
      'aria-label': context.words.roomLink(room.name, building),
    },
    room.name,
  );
  const name = element(
    'span',
    { class: 'iGpjxc' },
    building && element('span', { class: 'muGyXc' }, `${building} `),
    link,
  );
  return popupRow(
    icon('room'),
    element(
      'div',
      { class: 'toUqff', id: isFirst ? 'xDetDlgRoom' : null },
      element('div', { class: 'UfeRlc' }, element('span', { 'data-is-tooltip-wrapper': 'true' }, name)),
      room.capacity !== undefined &&
        element('div', { class: 'AzuXid' }, context.formats.number(room.capacity)),
    ),
  );
}

/** All rows below the first. `guestRows` is how many rows of the tree are there yet. */
export function detailRows(one: Occurrence, context: PageContext, guestRows: number): HTMLElement[] {
  const { words, account } = context;
  const { event } = one;
  const other = account.calendars?.find((each) => each.id === event.calendar);
  const calendarName = other?.name ?? account.name;
  const organiserName =
    one.guests.find((guest) => guest.email === one.organiserEmail)?.name ??
    event.organiser?.name ??
    calendarName;
  const rows: HTMLElement[] = [];
  if (event.meet) rows.push(videoRow(one, event.meet, context));
  if (event.location) {
    const content = text('xDetDlgLoc', event.location);
    content.setAttribute('data-text', event.location);
    content.prepend(element('span', { class: 'XuJrye' }, words.location('')));
    rows.push(popupRow(icon('place'), content, { role: 'button', tabindex: 0 }));
  }
  for (const [index, room] of (event.rooms ?? []).entries()) rows.push(roomRow(room, index === 0, context));
  if (one.guests.length > 0) rows.push(guestBlock(one, context, guestRows));
  if (event.description) rows.push(popupRow(icon('text'), text('xDetDlgDesc', event.description)));
  if (event.kind === undefined || event.kind === 'event') {
    const notifications = element(
      'ol',
      { class: 'oIOto', 'aria-label': words.notifications },
      element('li', {}, words.reminder),
    );
    rows.push(popupRow(icon('bell'), element('div', { class: 'toUqff', id: 'xDetDlgNot' }, notifications)));
  }
  const shown = element(
    'span',
    {},
    element('span', { class: 'XuJrye' }, words.organiserNamed(organiserName)),
    element(
      'div',
      { 'aria-hidden': 'true', class: 'Bw8As' },
      one.guests.length > 0 ? organiserName : calendarName,
    ),
  );
  const calendarContent = text('xDetDlgCal', shown);
  calendarContent.setAttribute('data-hovercard-id', one.organiserEmail);
  rows.push(
    popupRow(icon('calendar'), calendarContent, {
      'data-hovercard-id': one.organiserEmail,
      role: 'button',
      tabindex: 0,
    }),
  );
  return rows;
}
