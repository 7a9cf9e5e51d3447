import type { Goal } from '../../../../utils/guide/goal-tree';
import { addDays } from '../../../../utils/model/due';
import type { GoalCheck } from '../../../../utils/model/new-item';
import { plainLine } from '../../lines/line-draft';
import { parseNumber } from './parse-number';

const NEXT_AFTER_DAYS = 14;

/** A check-in on a goal, typed and not yet kept. */
export interface CheckDraft {
  /** By measure, as typed. */
  figures: Readonly<Record<string, string>>;
  words: string;
  /** Day of the next one; empty for none. */
  next: string;
}

export function beginCheck(day: string): CheckDraft {
  return { figures: {}, words: '', next: addDays(day, NEXT_AFTER_DAYS) };
}

/** Whether there is more in it than the day it begins with. */
export function isCheckTyped({ figures, words }: CheckDraft): boolean {
  return [words, ...Object.values(figures)].some((typed) => typed.trim() !== '');
}

/** What is to be kept of it; `wrong`: the measures whose figures are none; `lacksFigure`: there are only words. */
export function readCheck(
  draft: CheckDraft,
  goal: Goal,
  day: string,
  language: string,
): { wrong: readonly string[]; lacksFigure: boolean; check: GoalCheck } {
  const words = plainLine(draft.words);
  const typed = goal.part.measures
    .map(({ id, unit }) => ({ id, unit, text: (draft.figures[id] ?? '').trim() }))
    .filter(({ text }) => text !== '')
    .map(({ id, unit, text }) => ({ measureId: id, value: parseNumber(text, language, unit), note: words }));
  return {
    wrong: typed.filter(({ value }) => value === null).map(({ measureId }) => measureId),
    lacksFigure: words !== '' && typed.length === 0,
    check: {
      id: goal.id,
      on: day,
      checks: typed.flatMap(({ value, ...rest }) => (value === null ? [] : [{ ...rest, value }])),
      checkInOn: draft.next || null,
    },
  };
}
