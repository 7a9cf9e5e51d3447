import { type Item, isListed } from '../../utils/model/item';
import type { PersonView, PracticesView } from '../../utils/model/views';

/** The items a talk is about: all that is open with the person, and what was closed since the last one or written now. */
export function talkItems(
  { meeting, openItems, doneItems }: Pick<PersonView, 'meeting' | 'openItems' | 'doneItems'>,
  practices: Pick<PracticesView, 'open' | 'closed'> | null,
): Item[] {
  if (!practices) return [...openItems, ...doneItems];
  // What is listed and closed is among `doneItems` already.
  const recorded = practices.closed.filter((item) => !isListed(item) && item.meetingId === meeting.id);
  return [...practices.open, ...doneItems, ...recorded];
}
