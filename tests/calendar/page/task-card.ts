import type { Occurrence } from '../expand-events';
import { shownTitle } from '../shown-title';
import { element, icon } from './elements';
import type { PageContext } from './page-context';
import { toolButton } from './popup-frame';
import { popupRow, whenText } from './popup-rows';

/** Tasks, the row of overdue ones and time blocked for a task are no events to the popup. */
export function opensTaskCard({ event }: Occurrence): boolean {
  return event.kind === 'task' || event.kind === 'pendingTasks' || event.kind === 'focusTime';
}

/** The inside of a task's popup: another node than an event's, without its ids (saved in 2025-12, cut off). */
export function taskCard(one: Occurrence, context: PageContext, close: () => void): HTMLElement {
  const { words, formats } = context;
  const { date, time } = whenText(one, context);
  const heading = element(
    'span',
    { role: 'heading', 'aria-level': 1, id: 'rAECCd' },
    shownTitle(one, words, formats),
  );
  const content = element(
    'div',
    { class: 'toUqff' },
    element('div', { class: 'UfeRlc' }, heading),
    element('div', { class: 'AzuXid O2VjS' }, time ? `${date}⋅${time}` : date),
  );
  const button = element('div', { class: 'pPTZAe' }, toolButton(words.close, 'close', {}, close));
  return element(
    'div',
    { class: 'FzsTU ppCard', jslog: '83087; track:impression' },
    element('div', { class: 'Tnsqdc' }, button),
    popupRow(icon('check'), content),
  );
}
