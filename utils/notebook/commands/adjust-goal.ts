import type { Item } from '../../model/item';
import type { GoalBefore, Measure } from '../../model/item-parts';
import type { GoalAdjustment } from '../../model/new-item';
import { checkText, ITEM_LENGTH } from '../check-text';
import type { Context } from '../context';
import { needGoal } from '../finders';
import { keepRevision } from '../keep-revision';
import type { OperationId } from '../notebook';
import { putItem } from '../put-item';
import { changed } from '../rows';
import { write } from '../write';

type MeasureBasis = GoalBefore['measures'][number];

/** See `Notebook.adjustGoal`. What changes nothing is no adjustment. */
export function adjustGoal(context: Context, op: OperationId, input: GoalAdjustment): Promise<Item> {
  return write(context, op, ['items', 'revisions', 'coverage'], async (work) => {
    const goal = await needGoal(work, input.id);
    const text = checkText('The goal', input.text, ITEM_LENGTH);
    const { on, dueOn } = input;
    const before = goal.part.measures.map(toBasis);
    const after = input.measures.map(toBasis);
    const isSame = text === goal.text && dueOn === goal.dueOn && areSame(before, after);
    if (isSame) return goal;
    const was: GoalBefore = {
      until: on,
      why: input.why.trim(),
      text: goal.text,
      dueOn: goal.dueOn,
      measures: before,
    };
    const part = {
      ...goal.part,
      measures: after.map((basis) => ({ ...basis, checks: checksOf(goal.part.measures, basis.id) })),
      was: [...goal.part.was, was],
    };
    const next = changed(goal, { text, dueOn, part }, work.now);
    await putItem(work, next);
    if (text !== goal.text) await keepRevision(work, goal.id, goal.text);
    return next;
  });
}

function toBasis({ id, name, unit, start, target }: MeasureBasis): MeasureBasis {
  return { id, name, unit, start, target };
}

function areSame(before: readonly MeasureBasis[], after: readonly MeasureBasis[]): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}

function checksOf(measures: readonly Measure[], id: string): Measure['checks'] {
  return measures.find((measure) => measure.id === id)?.checks ?? [];
}
