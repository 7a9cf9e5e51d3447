import { addDays, daysBetween, isOverdue } from '../model/due';
import type { Item, ItemOf } from '../model/item';

/** Why an item of a practice wants attention now. Its text is `due_<why>`. */
export const DUE_REASONS = [
  'give',
  'check_in',
  'late',
  'soon',
  'at_risk',
  'confirm',
  'tell',
  'answer',
  'read_back',
] as const;
export type DueNow = (typeof DUE_REASONS)[number];

/** After so many days an agreement is worth reading again. */
export const CONFIRM_AFTER_DAYS = 90;
/** What is due within so many days is spoken of in this talk. */
const SOON_DAYS = 7;

/**
 * Why an open item is due now, `day` being today (`YYYY-MM-DD`); null when it can wait. Promises and talking points
 * stand in the list of open items and are not repeated.
 */
export function dueNow(item: Item, day: string): DueNow | null {
  if (item.state !== 'open') return null;
  switch (item.kind) {
    case 'feedback':
      if (item.part.way === 'give') return 'give';
      return item.part.way === 'ask' && item.part.answer === '' ? 'answer' : null;
    case 'goal':
      if (item.part.checkInOn !== null && item.part.checkInOn <= day) return 'check_in';
      return byDay(item.dueOn, day);
    case 'dependency':
      return byDay(item.dueOn, day) ?? (item.part.stage === 'at-risk' ? 'at_risk' : null);
    case 'agreement': {
      // Writing it down was the first confirming. That instant's day in UTC is near enough.
      const since = item.part.confirmedOn ?? item.createdAt.slice(0, 10);
      return daysBetween(since, day) >= CONFIRM_AFTER_DAYS ? 'confirm' : null;
    }
    case 'communication':
      return (nextTelling(item.part) ?? day) <= day ? 'tell' : null;
    case 'talking-point':
      return item.part.form === 'heard' ? 'read_back' : null;
    case 'action':
      return null;
    case 'ask':
    case 'check-in':
    case 'growth':
    case 'insight':
    case 'opportunity':
    case 'project':
    case 'skill':
      return byDay(item.dueOn, day);
    case 'update':
      return byDay(item.dueOn, day) ?? (isUnanswered(item) ? 'answer' : null);
  }
}

/** The day on which they are to be told again; null when they never were. */
export function nextTelling(part: { everyDays: number; toldOn: string | null }): string | null {
  return part.toldOn === null ? null : addDays(part.toldOn, part.everyDays);
}

/** A decision that my manager was told of, and has given no guidance on yet. */
function isUnanswered({ up, part }: ItemOf<'update'>): boolean {
  return up?.topic === 'decision' && up.toldAt !== null && part.answer === '';
}

function byDay(dueOn: string | null, day: string): DueNow | null {
  if (dueOn === null) return null;
  if (isOverdue(dueOn, day)) return 'late';
  return dueOn <= addDays(day, SOON_DAYS) ? 'soon' : null;
}
