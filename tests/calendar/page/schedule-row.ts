import { chipSentence } from '../chip-sentence';
import type { Occurrence } from '../expand-events';
import { shownTitle } from '../shown-title';
import { element } from './elements';
import type { PageContext } from './page-context';
import { chipLog, chipState } from './timed-chip';

/** "Title (Day 1 of 3)" for events over several days. */
function titleOn(one: Occurrence, day: number, context: PageContext): string {
  const last = one.end.minute === 0 ? one.end.day - 1 : one.end.day;
  const count = last - one.start.day + 1;
  if (count <= 1) return shownTitle(one, context.words, context.formats);
  return `${one.title} ${context.words.day(day - one.start.day + 1, count)}`;
}

/**
 * A row of the schedule. Sources disagree: form 1 (ja, 2026-09) has the ids on `role=presentation`, form 2 (2026-10)
 * on the button. In both the sentence is in `aria-label`.
 */
export function scheduleRow(one: Occurrence, day: number, context: PageContext): HTMLElement {
  const { formats, words, account } = context;
  context.counters.chipsMade++;
  const sentence = chipSentence(one, account, words, formats);
  const isTask = one.event.kind === 'task';
  const time = one.allDay
    ? words.allDay
    : isTask
      ? formats.time(one.start)
      : formats.range(one.start, one.end);
  const dot = element('span', {
    class: 'scDot',
    'aria-hidden': 'true',
    style: `background-color:${context.colorOf(one)}`,
  });
  const title = element('span', { class: chipState(one).struck ? 'w9eXqe' : '' }, titleOn(one, day, context));
  const ids = { 'data-eventid': one.eventId, 'data-opens-details': 'true', jslog: chipLog(one, context) };
  if (context.data.scheduleForm === 2) {
    const row = element(
      'div',
      { role: 'button', tabindex: 0, 'aria-label': sentence, class: 'scRow', ...ids },
      dot,
      element('span', { class: 'FVj2te' }, time),
      title,
    );
    context.chips.set(row, one);
    return row;
  }
  const row = element(
    'div',
    { role: 'presentation', 'data-eventchip': true, class: 'scRow', ...ids },
    dot,
    element('div', { role: 'gridcell', class: 'FVj2te' }, time),
    element(
      'div',
      { role: 'gridcell' },
      element('div', { role: 'button', tabindex: 0, 'aria-label': sentence }, title),
    ),
  );
  context.chips.set(row, one);
  return row;
}
