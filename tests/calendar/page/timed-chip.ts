import { chipSentence } from '../chip-sentence';
import type { Occurrence } from '../expand-events';
import { minutesOf } from '../wall-time';
import { element, icon } from './elements';
import type { Placed } from './lay-out-columns';
import type { PageContext } from './page-context';

export const HOUR_HEIGHT = 48;

/** `jslog` repeats the event id and the viewer's address in clear; 35463 for events since 2019, others for tasks. */
export function chipLog(one: Occurrence, context: PageContext): string {
  const nulls = 'null,'.repeat(22);
  const tracks = 'track:impression,click,dblclick,rfjeo,Hu9wEd';
  if (one.event.kind === 'pendingTasks') return '139091; track:impression,click,dblclick';
  if (one.event.kind === 'task') return `185434; ${tracks}`;
  if (one.event.kind === 'focusTime') return `185338;2:["${one.bareId}",${nulls}19];${tracks}`;
  return `35463; 2:["${one.bareId}",${nulls}6];1:["${context.account.email}",1];${tracks}; mutable:true`;
}

/** How an event's answer shows: struck through by class (declined, cancelled, done), hollow (no answer yet). */
export function chipState(one: Occurrence): { struck: boolean; hollow: boolean } {
  const declined = one.myResponse === 'declined';
  const done = one.event.completed ?? false;
  return { struck: declined || one.cancelled || done, hollow: declined || one.myResponse === 'needsAction' };
}

/**
 * A chip in the day and week grid, after real ones of 2025-12 and 2026-06: no `aria-label`, the sentence first, the
 * visible text hidden from assistive technology, and a resize handle that carries the same `data-eventid`.
 */
export function timedChip({ one, column, columns }: Placed, context: PageContext, day: number): HTMLElement {
  const { formats, account, words } = context;
  context.counters.chipsMade++;
  const from = Math.max(0, minutesOf(one.start) - day * 1440);
  const to = Math.min(1440, minutesOf(one.end) - day * 1440);
  const isTask = one.event.kind === 'task';
  const height = isTask ? 22 : Math.max(22, ((to - from) / 60) * HOUR_HEIGHT - 2);
  const color = context.colorOf(one);
  const { struck, hollow } = chipState(one);
  const isPale = one.event.kind === 'focusTime';
  const declined = one.myResponse === 'declined';
  const side = words.rtl ? 'right' : 'left';
  const fill =
    declined || isTask
      ? ''
      : isPale
        ? 'background-color:#fcf8e8;'
        : hollow
          ? ''
          : `background-color:${color};`;
  const ink = hollow ? `color:${color};` : '';
  const share = 100 / columns;
  const style =
    `top:${(from / 60) * HOUR_HEIGHT - 1}px;height:${height}px;${side}:calc(${column * share}% + 0px);` +
    `width:calc(${share}% + 0px);z-index:${5 + column};${fill}border-color:${color};${ink}`;
  const struckClass = struck ? ' w9eXqe' : '';
  const time = isTask ? formats.time(one.start) : formats.range(one.start, one.end);
  const place = one.event.location ?? one.event.rooms?.[0]?.name;
  const title = element('span', { class: 'I0UMhf' }, one.title);
  const oneLine = height < 40;
  const lines = oneLine
    ? [
        element(
          'div',
          { class: `lhydbb RIOtYe cpCWFd PKhkGc${struckClass}`, style: 'max-height:15px' },
          element(
            'span',
            { class: 'KcY3wb' },
            title,
            element('span', { class: 'pttLke' }, ', '),
            element(
              'span',
              { class: 'EWOIrf' },
              place && !isTask ? `${formats.time(one.start)}, ${place}` : formats.time(one.start),
            ),
          ),
        ),
      ]
    : [
        element(
          'div',
          {
            class: `lhydbb RIOtYe${height < 60 ? ' cpCWFd' : ''}${struckClass}`,
            style: `max-height:${height < 60 ? 15 : Math.floor((height - 34) / 15) * 15}px`,
          },
          element('span', { class: 'KcY3wb' }, title),
        ),
        element('div', { class: `lhydbb gVNoLb${struckClass}` }, time),
        height >= 60 && element('div', { class: 'lhydbb K9QN7e' }, place),
      ];
  const chip = element(
    'div',
    {
      role: 'button',
      'data-eventchip': true,
      'data-opens-details': 'true',
      tabindex: 0,
      'data-eventid': one.eventId,
      'data-keyboardactiontype': '0;1',
      'data-focusable': true,
      jslog: chipLog(one, context),
      'data-dragsource-type': 2,
      class: `GTG3wb ChfiMc rFUW1c EiZ8Dd${isPale ? ' LLspoc' : ''}${isTask ? ' TaskInk' : ''}${hollow || isTask ? ' UflSff' : ' afiDFd'}`,
      style,
    },
    one.event.color &&
      one.event.kind === undefined &&
      element(
        'div',
        { class: 'QZVPzb', 'aria-hidden': 'true' },
        element('div', { class: 'jSrjCf', style: `background-color:${account.color ?? '#039be5'}` }),
      ),
    element('div', { class: 'XuJrye' }, chipSentence(one, account, words, formats)),
    element(
      'div',
      { 'aria-hidden': 'true', class: 'Jcb6qd' },
      (isTask || isPale) && taskMark(one, context),
      element('div', { class: 'fFwDnf' }, ...lines),
    ),
    !isTask &&
      element('div', {
        'aria-hidden': 'true',
        class: 'leOeGd ChfiMc',
        'data-eventid': one.eventId,
        'data-dragsource-type': 3,
      }),
  );
  context.chips.set(chip, one);
  return chip;
}

function taskMark(one: Occurrence, context: PageContext): HTMLElement {
  const mark = element(
    'span',
    { class: 'notranslate CPXyj qeMtzb', 'aria-hidden': 'true' },
    icon('check', 14),
  );
  if (one.event.kind === 'task') return element('div', { class: 'FGo' }, mark);
  const button = element(
    'button',
    {
      'data-use-native-focus-logic': 'true',
      jsname: 'nWuQKb',
      'aria-label': context.words.markComplete,
      tabindex: -1,
      'aria-hidden': 'true',
    },
    mark,
  );
  return element(
    'div',
    { class: 'FGo' },
    element('div', { class: 'bgr46c', jslog: '87527; track:click', 'data-eventid': one.eventId }, button),
  );
}
