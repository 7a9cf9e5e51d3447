import type { GuestResponse } from '../event-spec';
import type { Occurrence } from '../expand-events';
import { element, icon } from './elements';
import type { PageContext } from './page-context';

export interface PopupActions {
  close(): void;
  edit(one: Occurrence): void;
  duplicate(one: Occurrence): void;
  remove(one: Occurrence): void;
  answer(one: Occurrence, response: GuestResponse): void;
}

/** `jslog` of popup and footer: event id, calendar's address and Meet code in clear (2026-06). */
export function popupLog(number: string, one: Occurrence, context: PageContext): string {
  const calendar = one.event.calendar ?? context.account.email;
  const parts = `"${one.bareId}","${calendar}",0,null,${one.guests.length || 'null'},0,null,null,0,0,[],null,null,0,null,null,null,null,1,1`;
  return `${number}; 2:[${parts},${one.event.meet ? `"${one.event.meet}"` : 'null'},null,null,6,null,[2],0,null,5];1:["${context.account.email}",1]; track:impression`;
}

export function toolButton(
  label: string,
  mark: Parameters<typeof icon>[0],
  more: Record<string, string>,
  run: () => void,
): HTMLElement {
  const button = element(
    'button',
    { type: 'button', class: 'ppTool', 'data-use-native-focus-logic': 'true', 'aria-label': label, ...more },
    icon(mark),
  );
  button.addEventListener('click', run);
  return button;
}

/** Edit, delete, the options menu with "Duplicate", close. */
export function popupToolbar(one: Occurrence, context: PageContext, actions: PopupActions): HTMLElement {
  const { words, account } = context;
  const calendar = one.event.calendar ?? account.email;
  const canEdit = calendar === account.email && one.event.kind !== 'holiday' && one.event.kind !== 'birthday';
  const duplicate = element(
    'li',
    { role: 'menuitem', tabindex: -1, jsname: 'lbYRR', class: 'hbItem' },
    words.duplicate,
  );
  duplicate.addEventListener('click', () => actions.duplicate(one));
  const menu = element('ul', { role: 'menu', class: 'hbMenu', hidden: true }, duplicate);
  const wrap = (button: Node) => element('div', { class: 'pPTZAe' }, button);
  return element(
    'div',
    { class: 'Tnsqdc' },
    canEdit && wrap(toolButton(words.editEvent, 'edit', { jsname: 'DyVDA' }, () => actions.edit(one))),
    canEdit &&
      wrap(toolButton(words.deleteEvent, 'trash', { id: 'xDetDlgDelBu' }, () => actions.remove(one))),
    wrap(
      element(
        'div',
        { class: 'XyKLOd' },
        toolButton(words.options, 'dots', { 'aria-haspopup': 'menu' }, () => {
          menu.hidden = !menu.hidden;
        }),
        menu,
      ),
    ),
    wrap(toolButton(words.close, 'close', { id: 'xDetDlgCloseBu' }, () => actions.close())),
  );
}

/** "Going?": three buttons. The only language-free sign of the answer is the class on the parent (2026-06). */
export function rsvpFooter(one: Occurrence, context: PageContext, actions: PopupActions): HTMLElement {
  const { words } = context;
  const { rsvp } = words;
  const choices = [
    { id: 'xRsvpYesBu', jsname: 'lezaG', log: '122571', text: rsvp.yes, response: 'accepted' },
    { id: 'xRsvpNoBu', jsname: 'TtJ8Me', log: '71781', text: rsvp.no, response: 'declined' },
    { id: 'xRsvpMaybeBu', jsname: 'EVpSp', log: '71782', text: rsvp.maybe, response: 'tentative' },
  ] as const;
  const buttons = choices.map(({ id, jsname, log, text, response }) => {
    const isChosen = one.myResponse === response;
    const label = isChosen ? `${rsvp.respond(text)}, ${rsvp.selected}` : rsvp.respond(text);
    const button = element(
      'button',
      {
        type: 'button',
        class: 'uD9fyd',
        id,
        jsname,
        'aria-label': label,
        jslog: popupLog(log, one, context),
      },
      element('span', { 'aria-hidden': 'true' }, text),
    );
    button.addEventListener('click', () => actions.answer(one, response));
    return element('div', { class: `XsYse${isChosen ? ' KKjvXb' : ''}` }, button);
  });
  return element(
    'div',
    { class: 'FKqJcf' },
    one.myResponse !== null &&
      element(
        'div',
        { jsname: 'lHDFj', class: 'YWILgc ldpAcc' },
        element('span', { class: 'sgEL6b', 'aria-hidden': 'true' }, words.going),
        element('div', { class: 'Ovgvvb' }, element('div', { class: 'JT0oKf' }, ...buttons)),
      ),
  );
}
