import { today } from './due';
import type { Item, ItemOf } from './item';
import { measureChange } from './measure-change';
import { isWithin, type Period } from './period';
import type { Outcome, ReviewLine } from './review-line';

/** What an item is evidence of in a period; it may be a win and a promise kept at once. Dropped lines are none. */
export function reviewLines(item: Item, period: Period, timeZone: string | null = null): ReviewLine[] {
  const day = (instant: string) => today(instant, timeZone);
  const createdOn = day(item.createdAt);
  const closedOn = item.closedAt === null ? null : day(item.closedAt);
  const lines: ReviewLine[] = [];
  const add = (part: ReviewLine['part'], on: string, more: Partial<ReviewLine> = {}) => {
    const days = isWithin(on, period) ? [on] : [];
    lines.push({ part, item, on, days, outcome: null, evidence: null, changes: [], ...more });
  };
  const addWithin = (...[part, on, more]: Parameters<typeof add>) => {
    if (isWithin(on, period)) add(part, on, more);
  };

  const stands = item.state !== 'dropped';
  if (stands && item.up?.topic === 'win') addWithin('wins', createdOn);
  if (stands && item.up?.topic === 'decision') addWithin('decisions', createdOn);
  if (item.kind === 'agreement' && stands && item.up?.topic !== 'decision') addWithin('decisions', createdOn);
  if (item.kind === 'check-in' && stands && item.part.score !== null) addWithin('check-ins', createdOn);
  if (item.kind === 'opportunity' && item.state === 'done') addWithin('growth', closedOn ?? createdOn);
  if (item.kind === 'growth' && stands) {
    addWithin('growth', createdOn);
    for (const evidence of item.part.evidence) addWithin('growth', evidence.on, { evidence });
  }
  if (item.kind === 'feedback' && stands) {
    const isAsked = item.part.way === 'ask';
    if (item.part.way === 'give') {
      const outcome = item.state === 'done' ? null : 'not-given';
      addWithin('feedback-given', outcome === null ? (closedOn ?? createdOn) : createdOn, { outcome });
    } else if (!isAsked || item.part.answer.trim() !== '') {
      addWithin('feedback-received', isAsked ? (closedOn ?? createdOn) : createdOn);
    }
  }
  if (item.kind === 'action' && item.part.form === 'promise' && item.owner !== 'third') {
    const promise = promiseOf(item, closedOn, period);
    if (promise) add(item.owner === 'me' ? 'promises-mine' : 'promises-theirs', promise.on, promise);
  }
  if (item.kind === 'goal') {
    const goal = goalOf(item, createdOn, closedOn, period);
    if (goal) add('goals', goal.days.at(-1) ?? createdOn, goal);
  }
  return lines;
}

/** Null: neither kept nor broken in the period. One that was due before it and is still open is broken in it, too. */
function promiseOf(
  { state, dueOn }: ItemOf<'action'>,
  closedOn: string | null,
  period: Period,
): { on: string; outcome: Outcome } | null {
  const isOpenAtItsEnd = state === 'open' || closedOn === null || closedOn > period.until;
  if (isOpenAtItsEnd)
    return dueOn !== null && dueOn < period.until ? { on: dueOn, outcome: 'overdue' } : null;
  if (!isWithin(closedOn, period)) return null;
  if (state === 'dropped') return { on: closedOn, outcome: 'dropped' };
  return { on: closedOn, outcome: dueOn !== null && dueOn < closedOn ? 'late' : 'kept' };
}

/** Null: it was not aimed at in the period. */
function goalOf(
  { part, state }: ItemOf<'goal'>,
  createdOn: string,
  closedOn: string | null,
  period: Period,
): Pick<ReviewLine, 'days' | 'outcome' | 'changes'> | null {
  if (createdOn > period.until || (closedOn !== null && closedOn < period.from)) return null;
  const changes = part.measures.map((measure) => measureChange(measure, period));
  const written = [
    createdOn,
    ...changes.flatMap(({ days }) => days),
    ...part.was.map(({ until }) => until),
    ...(closedOn === null ? [] : [closedOn]),
  ];
  const days = [...new Set(written)].filter((on) => isWithin(on, period)).sort();
  const closed = closedOn !== null && closedOn <= period.until;
  const outcome = !closed || state === 'open' ? null : state === 'done' ? 'reached' : 'dropped';
  return { days, outcome, changes };
}
