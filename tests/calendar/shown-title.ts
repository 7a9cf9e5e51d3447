import type { Occurrence } from './expand-events';
import type { TimeFormats } from './words/format-times';
import type { Words } from './words/words';

/** The title as shown: for the collected row of overdue tasks a sentence around their number, which is its title here. */
export function shownTitle(one: Occurrence, words: Words, formats: TimeFormats): string {
  if (one.event.kind !== 'pendingTasks') return one.title;
  return words.pendingTasks(formats.number(Number(one.title)));
}
