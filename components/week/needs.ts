import { wantsDecision } from '../../utils/guide/decision';
import type { PracticeId } from '../../utils/guide/practice';
import { isOverdue, today } from '../../utils/model/due';
import type { OpenItem } from '../../utils/model/item';
import type { TalkToCome } from './week-props';

/** What a talk needs, counted. */
export interface Needs {
  open: number;
  /** The open item that presses most; null: none does. */
  first: OpenItem | null;
  /** Promises due on the day of the talk or before, by whose they are. */
  mine: number;
  theirs: number;
  toRaise: number;
  /** Practices in which something is due, the most pressing first. */
  waiting: PracticeId[];
}

export function needsOf({ talk, openItems, due }: TalkToCome): Needs {
  const day = today(talk.startsAt);
  const promises = openItems.filter(({ kind, dueOn }) => kind === 'action' && dueOn !== null && dueOn <= day);
  return {
    open: openItems.length,
    first: mostPressing(openItems, day),
    mine: promises.filter(({ owner }) => owner === 'me').length,
    theirs: promises.filter(({ owner }) => owner === 'them').length,
    toRaise: openItems.filter(({ kind }) => kind === 'talking-point').length,
    waiting: [...new Set(due.map(({ practice }) => practice.id))],
  };
}

/** What is late comes first, then what has to be decided about, then what is due soonest, then what stands highest. */
export function mostPressing(items: readonly OpenItem[], day: string): OpenItem | null {
  const placed = items.map((item) => {
    const late = isOverdue(item.dueOn, day) ? 0 : 1;
    const undecided = wantsDecision(item, day) ? 0 : 1;
    return { item, key: `${late}${undecided}${item.dueOn ?? '9999'}` };
  });
  placed.sort((a, b) => (a.key === b.key ? 0 : a.key < b.key ? -1 : 1));
  return placed[0]?.item ?? null;
}
