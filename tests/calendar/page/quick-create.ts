import { element, icon } from './elements';
import type { PageContext } from './page-context';

/**
 * The small dialog for a new event that a click on an empty place of the grid opens: another dialog than the event
 * popup, with tabs (2026-06, by name only). It saves nothing.
 */
export function createQuickCreate(root: HTMLElement, { words }: PageContext, moreOptions: () => void) {
  const title = element('input', {
    type: 'text',
    class: 'edInput',
    'aria-label': words.addTitle,
    placeholder: words.addTitle,
    'data-initial-value': '',
  });
  const close = element(
    'button',
    { type: 'button', class: 'ppTool', 'aria-label': words.close, 'data-use-native-focus-logic': 'true' },
    icon('close'),
  );
  const more = element('button', { type: 'button', class: 'hbButton' }, words.eventDetails);
  const dialog = element(
    'div',
    { role: 'dialog', 'aria-label': words.create, class: 'ppCard qcDialog', hidden: true, tabindex: -1 },
    element('div', { class: 'Tnsqdc' }, close),
    element(
      'div',
      { role: 'tablist', class: 'edTabs' },
      element(
        'button',
        { role: 'tab', type: 'button', id: 'tabEvent', 'aria-selected': 'true' },
        words.eventTab,
      ),
      element(
        'button',
        { role: 'tab', type: 'button', id: 'tabTask', 'aria-selected': 'false' },
        words.taskTab,
      ),
    ),
    element('div', { role: 'tabpanel', 'aria-labelledby': 'tabEvent', class: 'qcPanel' }, title, more),
  );
  const hide = () => {
    dialog.hidden = true;
    dialog.remove();
  };
  close.addEventListener('click', hide);
  more.addEventListener('click', () => {
    hide();
    moreOptions();
  });
  return {
    isOpen: () => !dialog.hidden,
    hide,
    open(x: number, y: number): void {
      root.append(dialog);
      dialog.hidden = false;
      dialog.style.left = `${Math.max(8, Math.min(x + 12, window.innerWidth - 456))}px`;
      dialog.style.top = `${Math.max(8, Math.min(y - 40, window.innerHeight - 240))}px`;
      title.focus();
    },
    contains: (node: EventTarget) => node === dialog,
  };
}
