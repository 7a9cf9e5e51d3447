import type { Occurrence } from '../expand-events';
import { isoDay } from '../wall-time';
import { element, icon } from './elements';
import { guestRow } from './guest-tree';
import type { PageContext } from './page-context';
import { fillInStages } from './staged-filling';

export interface EditActions {
  leave(): void;
  save(one: Occurrence | null, title: string): void;
}

/**
 * The full edit page. No whole real one was ever seen: ids and `data-is-create` come from what many extensions rely on
 * (2018 to 2026), the arrangement is ours. It fills in two stages: the form, then the guests.
 */
export function createEditPage(
  one: Occurrence | null,
  eid: string | null,
  duplicate: boolean,
  context: PageContext,
  actions: EditActions,
) {
  const { words, formats } = context;
  const isNew = eid === null || duplicate;
  const field = (id: string, value: string, label: string, more: Record<string, string> = {}) =>
    element('input', {
      id,
      type: 'text',
      value,
      'aria-label': label,
      'data-initial-value': value,
      autocomplete: 'off',
      class: 'edInput',
      ...more,
    });
  const title = field('xTiIn', one?.title ?? '', words.addTitle, {
    placeholder: words.addTitle,
  }) as HTMLInputElement;
  const save = element('button', { id: 'xSaveBu', type: 'button', class: 'edSave' }, words.save);
  save.addEventListener('click', () => actions.save(one, title.value));
  const cancel = element(
    'button',
    {
      id: 'xCancelBu',
      type: 'button',
      class: 'hbRound',
      'aria-label': words.cancel,
      'data-use-native-focus-logic': 'true',
    },
    icon('close'),
  );
  cancel.addEventListener('click', () => {
    if (title.value === (one?.title ?? '')) actions.leave();
    else discard.hidden = false;
  });
  const discardButton = element(
    'button',
    { id: 'xDiscDiscBu', type: 'button', class: 'edSave' },
    words.discard,
  );
  discardButton.addEventListener('click', actions.leave);
  const discard = element(
    'div',
    { role: 'alertdialog', class: 'edDiscard', 'aria-label': words.unsaved, hidden: true },
    element('p', {}, words.unsaved),
    discardButton,
  );

  const day = (value: number) => ({ 'data-date': isoDay(value).replaceAll('-', '') });
  const start = one?.start ?? context.now();
  const end = one?.end ?? start;
  const allDay = element('input', { id: 'xAlDaCbx', type: 'checkbox' }) as HTMLInputElement;
  allDay.checked = one?.allDay ?? false;
  const when = element(
    'div',
    { class: 'edWhen' },
    element(
      'span',
      { id: 'xStDaRo', ...day(start.day) },
      field('xStDaIn', formats.longDate(start.day), 'Start date', day(start.day)),
    ),
    field('xStTiIn', formats.time(start), 'Start time'),
    element('span', {}, words.rangeDash),
    field('xEnTiIn', formats.time(end), 'End time'),
    element(
      'span',
      { id: 'xEnDaRo', ...day(end.day) },
      field('xEnDaIn', formats.longDate(end.day), 'End date', day(end.day)),
    ),
    element('label', { class: 'edCheck' }, allDay, words.allDayBox),
  );
  const row = (mark: Parameters<typeof icon>[0], content: Node, id: string | null = null) =>
    element('div', { class: 'edRow', id }, icon(mark), content);
  const details = element(
    'div',
    { role: 'tabpanel', 'aria-labelledby': 'tabEvent', class: 'edPanel' },
    element(
      'div',
      { class: 'edTabs', role: 'tablist' },
      element(
        'button',
        { role: 'tab', id: 'tabEvent', type: 'button', 'aria-selected': 'true' },
        words.eventDetails,
      ),
    ),
    row(
      'place',
      element(
        'div',
        { id: 'xLocIn' },
        field('edLoc', one?.event.location ?? '', words.addLocation, {
          jsname: 'YPqjbf',
          role: 'combobox',
          placeholder: words.addLocation,
        }),
      ),
    ),
    row('bell', element('div', { id: 'xNtList' }, element('span', {}, words.reminder))),
    row(
      'calendar',
      element(
        'div',
        { id: 'xOnCal' },
        context.account.calendars?.find(({ id }) => id === one?.event.calendar)?.name ?? context.account.name,
      ),
    ),
    row(
      'text',
      element(
        'div',
        {
          id: 'xDescIn',
          role: 'textbox',
          'aria-multiline': 'true',
          contenteditable: 'true',
          class: 'edText',
          'aria-label': words.addDescription,
        },
        one?.event.description ?? '',
      ),
    ),
  );
  const guests = element(
    'div',
    { class: 'edGuests' },
    element('div', { jsname: 'g7cnnb', class: 'edFree' }),
    field('edGuest', '', words.addGuests, { placeholder: words.addGuests, role: 'combobox' }),
    element('div', { id: 'xGstLst' }),
  );
  const root = element(
    'div',
    {
      class: 'edPage',
      'data-is-create': isNew ? 'true' : 'false',
      'data-eventid': isNew ? null : eid,
      'data-own-scroll': true,
    },
    element('div', { class: 'edHead' }, cancel, element('div', { class: 'UXzdrb edTitle' }, title), save),
    discard,
  );
  let stop: () => void = () => undefined;

  return {
    root,
    /** Starts the stages; the same storm as the popup's, at the same pace. */
    start(): void {
      const tree = () => {
        const rows = one ? one.guests.map((guest) => guestRow(guest, one, context, true)) : [];
        return element('div', { role: 'tree', 'aria-label': words.invitedTree, class: 'uej9Ud' }, ...rows);
      };
      const body = element('div', { class: 'edBody' }, details, guests);
      const guestList = guests.querySelector('#xGstLst') ?? guests;
      stop = fillInStages(
        root,
        context.data.staging,
        context.data.staging.seed,
        {
          header: () => root.append(when),
          rows: () => root.append(body),
          guests: () => guestList.replaceChildren(tree()),
          redraw: () => undefined,
          done: () => undefined,
          late: () => undefined,
        },
        context.counters,
      );
      title.focus();
    },
    stop: () => stop(),
  };
}
