import type { Goal } from '../../../../utils/guide/goal-tree';
import type { GoalBefore, Measure } from '../../../../utils/model/item-parts';
import { plainLine } from '../../lines/line-draft';
import { numberEntry } from './number-text';
import { parseNumber } from './parse-number';

const DAY_MS = 86_400_000;

type MeasureBasis = GoalBefore['measures'][number];

/** One measure as it stands in the fields. */
export interface MeasureDraft {
  id: string;
  name: string;
  unit: string;
  start: string;
  target: string;
}

/** A goal's changes, typed and not yet kept. */
export interface GoalDraft {
  text: string;
  /** Empty for none. */
  dueOn: string;
  why: string;
  measures: readonly MeasureDraft[];
}

/** Fields that have to be mended: of the goal, or `<measure's id> <field>`. */
export type WrongField = string;

/** What the goal was and stopped being for a reason. Without one it was only being written down. */
export function pastOf(goal: Goal): GoalBefore[] {
  return goal.part.was.filter(({ why }) => why !== '');
}

/** Just written down: it is still being found out what it is, and no change of it needs a reason. */
export function isFresh(goal: Goal, now: string): boolean {
  return pastOf(goal).length === 0 && Date.parse(now) - Date.parse(goal.createdAt) < DAY_MS;
}

export function beginAdjusting(goal: Goal, language: string): GoalDraft {
  const measures = goal.part.measures.map(({ id, name, unit, start, target }) => ({
    id,
    name,
    unit,
    start: numberEntry(start, language),
    target: numberEntry(target, language),
  }));
  const draft: GoalDraft = { text: goal.text, dueOn: goal.dueOn ?? '', why: '', measures };
  return measures.length === 0 ? withOneMore(draft, goal) : draft;
}

/** Whether anything in the fields is other than what they began with. */
export function isAdjusted(draft: GoalDraft, goal: Goal, language: string): boolean {
  return JSON.stringify(draft) !== JSON.stringify(beginAdjusting(goal, language));
}

/** With the fields for another measure, under an id that no measure of this goal has or had. */
export function withOneMore(draft: GoalDraft, goal: Goal): GoalDraft {
  const before = goal.part.was.flatMap(({ measures }) => measures);
  const taken = new Set([...before, ...goal.part.measures, ...draft.measures].map(({ id }) => id));
  let number = taken.size + 1;
  while (taken.has(`m${number}`)) number++;
  const measure = { id: `m${number}`, name: '', unit: '', start: '', target: '' };
  return { ...draft, measures: [...draft.measures, measure] };
}

/** What the goal is to become, and what has to be mended first. Empty fields for a measure are none. */
export function readAdjustment(
  draft: GoalDraft,
  goal: Goal,
  language: string,
): {
  wrong: readonly WrongField[];
  changed: boolean;
  text: string;
  dueOn: string | null;
  why: string;
  measures: MeasureBasis[];
} {
  const wrong: WrongField[] = [];
  const measures = draft.measures.filter(isFilled).map((measure) => readMeasure(measure, language, wrong));
  const text = plainLine(draft.text);
  const dueOn = draft.dueOn || null;
  if (text === '') wrong.push('text');
  const before = goal.part.measures.map(basisOf);
  const changed =
    text !== goal.text || dueOn !== goal.dueOn || JSON.stringify(measures) !== JSON.stringify(before);
  return { wrong, changed, text, dueOn, why: plainLine(draft.why), measures };
}

function readMeasure(measure: MeasureDraft, language: string, wrong: WrongField[]): MeasureBasis {
  const { id } = measure;
  const name = plainLine(measure.name);
  const unit = plainLine(measure.unit);
  if (name === '') wrong.push(`${id} name`);
  // What is not said starts from nothing.
  const start = measure.start.trim() === '' ? 0 : parseNumber(measure.start, language, unit);
  const target = parseNumber(measure.target, language, unit);
  if (start === null) wrong.push(`${id} start`);
  if (target === null) wrong.push(`${id} target`);
  return { id, name, unit, start: start ?? 0, target: target ?? 0 };
}

function isFilled({ name, unit, start, target }: MeasureDraft): boolean {
  return [name, unit, start, target].some((typed) => typed.trim() !== '');
}

function basisOf({ id, name, unit, start, target }: Measure): MeasureBasis {
  return { id, name, unit, start, target };
}
