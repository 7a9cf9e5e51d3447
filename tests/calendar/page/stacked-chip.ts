import { chipSentence } from '../chip-sentence';
import type { Occurrence } from '../expand-events';
import { shownTitle } from '../shown-title';
import { element, icon } from './elements';
import type { PageContext } from './page-context';
import { chipLog, chipState } from './timed-chip';

export interface StackedPlace {
  /** First column and number of columns, in sevenths (or whatever the row has). */
  column: number;
  span: number;
  columns: number;
  /** Line in the row, in steps of its chips. */
  line: number;
  /** Em per line. */
  step: number;
}

/**
 * A chip in the all-day row and in the month, after real ones of 2025-12 (all-day) and 2024-10 (month): the container
 * carries the ids and has no role, the button inside has no id.
 */
export function stackedChip(one: Occurrence, place: StackedPlace, context: PageContext): HTMLElement {
  const { words, formats, account } = context;
  context.counters.chipsMade++;
  const color = context.colorOf(one);
  const { struck, hollow } = chipState(one);
  const isTask = one.event.kind === 'task' || one.event.kind === 'pendingTasks';
  const filled = (one.allDay || one.event.kind === 'focusTime') && !hollow && !isTask;
  const percent = (part: number) => Math.round((part / place.columns) * 10_000) / 100;
  const side = words.rtl ? 'right' : 'left';
  const style = `${side}:${percent(place.column)}%;width:${percent(place.span)}%;top:${place.line * place.step}em;border-color:${color};`;
  const struckClass = struck ? ' w9eXqe' : '';
  const button = element(
    'div',
    {
      role: 'button',
      'data-stacked-layout-chip': 'true',
      class: `KF4T6b jKgTF QGRmIf${filled ? ' smECzc' : ''}`,
      tabindex: 0,
      style: filled ? `background-color:${color}` : hollow ? `color:${color}` : '',
    },
    isTask && element('span', { class: 'notranslate CPXyj', 'aria-hidden': 'true' }, icon('check', 12)),
    !one.allDay &&
      !isTask &&
      element('div', { class: 'ZWOtn' }, element('div', { class: 'VlNR9e', style: `border-color:${color}` })),
    element(
      'span',
      { 'aria-hidden': 'true', class: 'nHqeVd' },
      !one.allDay && element('span', { class: 'DvyQhe' }, formats.time(one.start)),
      element('span', { class: `WBi6vc${struckClass}` }, shownTitle(one, words, formats)),
    ),
    element('span', { class: 'XuJrye' }, chipSentence(one, account, words, formats)),
  );
  const container = element(
    'div',
    {
      'data-eventchip': true,
      'data-opens-details': 'true',
      'data-stacked-layout-chip-container': 'true',
      'data-eventid': one.eventId,
      'data-keyboardactiontype': '0;1',
      jslog: chipLog(one, context),
      class: 'vEJ0bc ChfiMc rFUW1c',
      'data-dragsource-type': 9,
      style,
    },
    button,
  );
  context.chips.set(container, one);
  return container;
}

/** Gives each event that covers the columns `first` to `last` the first free line. */
export function takeLine(taken: boolean[][], first: number, last: number): number {
  for (let line = 0; ; line++) {
    const row = taken[line] ?? [];
    taken[line] = row;
    if (row.slice(first, last + 1).some(Boolean)) continue;
    for (let column = first; column <= last; column++) row[column] = true;
    return line;
  }
}
