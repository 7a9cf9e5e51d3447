import type { Item } from '../../model/item';
import type { MeasureCheck } from '../../model/item-parts';
import type { GoalCheck } from '../../model/new-item';
import type { Context } from '../context';
import { needGoal } from '../finders';
import type { OperationId } from '../notebook';
import { NotebookError } from '../notebook-error';
import { putItem } from '../put-item';
import { changed } from '../rows';
import { write } from '../write';

/** See `Notebook.checkGoal`. */
export function checkGoal(context: Context, op: OperationId, input: GoalCheck): Promise<Item> {
  return write(context, op, ['items', 'coverage'], async (work) => {
    const goal = await needGoal(work, input.id);
    const { on, checkInOn } = input;
    const given = new Map(
      input.checks.map(({ measureId, value, note }) => [measureId, { on, value, note: note.trim() }]),
    );
    const measures = goal.part.measures.map((measure) => {
      const check = given.get(measure.id);
      given.delete(measure.id);
      return check ? { ...measure, checks: withCheck(measure.checks, check) } : measure;
    });
    if (given.size > 0) throw new NotebookError('invalid', 'The goal has no such measure.');
    const next = changed(goal, { part: { ...goal.part, measures, checkInOn } }, work.now);
    await putItem(work, next);
    return next;
  });
}

/** Oldest first, one for each day. */
function withCheck(checks: readonly MeasureCheck[], check: MeasureCheck): MeasureCheck[] {
  const others = checks.filter(({ on }) => on !== check.on);
  return [...others, check].sort((a, b) => (a.on < b.on ? -1 : 1));
}
