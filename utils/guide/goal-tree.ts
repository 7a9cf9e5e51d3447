import type { Item, ItemOf } from '../model/item';
import type { Measure } from '../model/item-parts';

export type Goal = ItemOf<'goal'>;

export interface GoalNode {
  goal: Goal;
  /** The goals that serve it, in the order given. */
  servedBy: GoalNode[];
}

export function isGoal(item: Item): item is Goal {
  return item.kind === 'goal';
}

/**
 * Goals as the tree they form by what each serves (`aboutId`). A goal that serves none of these, or that would close a
 * circle, is a root.
 */
export function goalTree(goals: readonly Goal[]): GoalNode[] {
  const nodes = new Map(goals.map((goal) => [goal.id, { goal, servedBy: [] } as GoalNode]));
  const roots: GoalNode[] = [];
  for (const node of nodes.values()) {
    const parent = closesCircle(node.goal, nodes) ? undefined : nodes.get(node.goal.aboutId ?? '');
    (parent?.servedBy ?? roots).push(node);
  }
  return roots;
}

/** The goals above one, the nearest first. Stops where it would come round again. */
export function goalsAbove(goal: Goal, all: readonly Goal[]): Goal[] {
  const byId = new Map(all.map((one) => [one.id, one]));
  const above: Goal[] = [];
  const seen = new Set([goal.id]);
  for (let next = byId.get(goal.aboutId ?? ''); next && !seen.has(next.id); ) {
    seen.add(next.id);
    above.push(next);
    next = byId.get(next.aboutId ?? '');
  }
  return above;
}

/** Which goals a goal may serve: any but itself and those that (further up) serve it. */
export function goalsItMayServe(goal: Goal | null, all: readonly Goal[]): Goal[] {
  if (goal === null) return [...all];
  return all.filter((one) => one.id !== goal.id && !goalsAbove(one, all).some(({ id }) => id === goal.id));
}

/** Goals of mine (`mine`) above which there is none of `theirs`. */
export function servingNone(mine: readonly Goal[], theirs: readonly Goal[], all: readonly Goal[]): Goal[] {
  const wanted = new Set(theirs.map(({ id }) => id));
  return mine.filter((goal) => !goalsAbove(goal, all).some(({ id }) => wanted.has(id)));
}

/** Where a measure stands now: its last check-in, or where it began. */
export function valueNow(measure: Measure): number {
  return measure.checks.at(-1)?.value ?? measure.start;
}

/** How far a measure has come, from 0 (where it began, or behind that) to 1 (its target, or beyond). */
export function progressOf(measure: Measure): number {
  const { start, target } = measure;
  const now = valueNow(measure);
  if (target === start) return now === target ? 1 : 0;
  return Math.min(Math.max((now - start) / (target - start), 0), 1);
}

/** The mean of its measures; null for a goal without measures. */
export function goalProgress(goal: Goal): number | null {
  const { measures } = goal.part;
  if (measures.length === 0) return null;
  return measures.reduce((sum, measure) => sum + progressOf(measure), 0) / measures.length;
}

function closesCircle(goal: Goal, nodes: ReadonlyMap<string, GoalNode>): boolean {
  const seen = new Set<string>();
  for (let at: Goal | undefined = goal; at; at = nodes.get(at.aboutId ?? '')?.goal) {
    if (seen.has(at.id)) return at.id === goal.id && isFirstOfCircle(goal, seen);
    seen.add(at.id);
  }
  return false;
}

/** Of the goals in a circle one has to be the root, whichever is looked at first: the one with the lowest id. */
function isFirstOfCircle(goal: Goal, circle: ReadonlySet<string>): boolean {
  return [...circle].every((id) => goal.id <= id);
}
