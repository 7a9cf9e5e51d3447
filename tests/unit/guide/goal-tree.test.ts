import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Goal,
  type GoalNode,
  goalProgress,
  goalsAbove,
  goalsItMayServe,
  goalTree,
  progressOf,
  servingNone,
  valueNow,
} from '../../../utils/guide/goal-tree';
import type { Measure } from '../../../utils/model/item-parts';
import { aGoal, anyMeasure } from './an-item';

const ids = (goals: readonly Goal[]) => goals.map(({ id }) => id);

/** A tree as it can be read: `{ company: { team: { person: {} } } }`. */
interface Shape {
  [id: string]: Shape;
}
function shapeOf(nodes: readonly GoalNode[]): Shape {
  return Object.fromEntries(nodes.map(({ goal, servedBy }) => [goal.id, shapeOf(servedBy)]));
}

function goalsIn(nodes: readonly GoalNode[]): Goal[] {
  return nodes.flatMap(({ goal, servedBy }) => [goal, ...goalsIn(servedBy)]);
}

/** Goals that serve one another in any way, circles and goals that are not there included. */
const anyGoals: fc.Arbitrary<Goal[]> = fc
  .array(fc.option(fc.nat({ max: 9 }), { nil: null }), { maxLength: 9 })
  .map((serves) => serves.map((to, index) => aGoal(`goal ${index}`, to === null ? null : `goal ${to}`)));
const someGoals = anyGoals.filter((goals) => goals.length > 0);

const measure = (start: number, target: number, ...values: number[]): Measure => ({
  id: 'm',
  name: 'Reviews',
  unit: '',
  start,
  target,
  checks: values.map((value, index) => ({ on: `2026-11-${10 + index}`, value, note: '' })),
});

describe('The tree of goals', () => {
  it('puts each under the one it serves', () => {
    const goals = [aGoal('person', 'team'), aGoal('team', 'company'), aGoal('company'), aGoal('other')];
    expect(shapeOf(goalTree(goals))).toEqual({ company: { team: { person: {} } }, other: {} });
  });

  it('begins with a goal whose own is not there', () => {
    expect(shapeOf(goalTree([aGoal('person', 'deleted')]))).toEqual({ person: {} });
  });

  it('keeps the order given', () => {
    const goals = [aGoal('b', 'top'), aGoal('z'), aGoal('a', 'top'), aGoal('top')];
    expect(ids(goalsIn(goalTree(goals)))).toEqual(['z', 'top', 'b', 'a']);
  });

  it('opens a circle at the same goal, whichever comes first', () => {
    const circle = [aGoal('a', 'c'), aGoal('b', 'a'), aGoal('c', 'b'), aGoal('outside', 'c')];
    const shape = { a: { b: { c: { outside: {} } } } };
    expect(shapeOf(goalTree(circle))).toEqual(shape);
    expect(shapeOf(goalTree(circle.toReversed()))).toEqual(shape);
  });

  it('has every goal exactly once, whatever serves what', () => {
    fc.assert(
      fc.property(anyGoals, (goals) => {
        expect(ids(goalsIn(goalTree(goals))).sort()).toEqual(ids(goals).sort());
      }),
    );
  });

  it('puts no goal where it does not belong', () => {
    const servers = (nodes: readonly GoalNode[]): Array<[string | null, string]> =>
      nodes.flatMap(({ goal, servedBy }) => [
        ...servedBy.map((one): [string | null, string] => [one.goal.aboutId, goal.id]),
        ...servers(servedBy),
      ]);
    fc.assert(
      fc.property(anyGoals, (goals) => {
        for (const [serves, above] of servers(goalTree(goals))) expect(serves).toBe(above);
      }),
    );
  });
});

describe('The goals above one', () => {
  it('are the nearest first', () => {
    const goals = [aGoal('person', 'team'), aGoal('team', 'company'), aGoal('company')];
    expect(goals.map((goal) => ids(goalsAbove(goal, goals)))).toEqual([['team', 'company'], ['company'], []]);
  });

  it('come to an end in a circle', () => {
    const goals = [aGoal('a', 'b'), aGoal('b', 'a')];
    expect(goals.map((goal) => ids(goalsAbove(goal, goals)))).toEqual([['b'], ['a']]);
  });
});

describe('The goals that a goal may serve', () => {
  const goals = [aGoal('person', 'team'), aGoal('team', 'company'), aGoal('company'), aGoal('other')];

  it('are neither itself nor those that serve it', () => {
    const team = goals.find(({ id }) => id === 'team') ?? null;
    expect(ids(goalsItMayServe(team, goals))).toEqual(['company', 'other']);
  });

  it('are all for one that is still to be written', () => {
    expect(goalsItMayServe(null, goals)).toEqual(goals);
  });

  it('never make a circle', () => {
    fc.assert(
      fc.property(someGoals, fc.nat(), (goals, place) => {
        const goal = goals[place % goals.length] ?? aGoal('none');
        for (const chosen of goalsItMayServe(goal, goals)) {
          const serving = { ...goal, aboutId: chosen.id };
          const after = goals.map((one) => (one.id === goal.id ? serving : one));
          expect(chosen.id).not.toBe(goal.id);
          expect(ids(goalsAbove(chosen, after))).not.toContain(goal.id);
        }
      }),
    );
  });
});

it('Goals of mine that serve none of theirs are those with none of theirs above them, however far', () => {
  const theirs = [aGoal('company')];
  const mine = [aGoal('near', 'company'), aGoal('far', 'near'), aGoal('loose'), aGoal('looser', 'loose')];
  expect(ids(servingNone(mine, theirs, [...mine, ...theirs]))).toEqual(['loose', 'looser']);
});

describe('The progress of a measure', () => {
  it.each([
    ['has not begun without a check-in', measure(10, 20), 0],
    ['goes by the last check-in', measure(10, 20, 18, 15), 0.5],
    ['goes down where less is better', measure(100, 20, 40), 0.75],
    ['is not less than nothing', measure(10, 20, 5), 0],
    ['is not more than all', measure(10, 20, 25), 1],
    ['is all where there was no way to go and it was kept', measure(0, 0), 1],
    ['is nothing where there was no way to go and it was left', measure(0, 0, 3), 0],
  ])('%s', (_, one, progress) => expect(progressOf(one)).toBe(progress));

  it('lies between 0 and 1, whatever the figures', () => {
    fc.assert(
      fc.property(anyMeasure, (one) => {
        expect(progressOf(one)).toBeGreaterThanOrEqual(0);
        expect(progressOf(one)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is all at the target', () => {
    fc.assert(
      fc.property(anyMeasure, (one) => {
        const there = { ...one, checks: [{ on: '2026-11-20', value: one.target, note: '' }] };
        expect(valueNow(there)).toBe(one.target);
        expect(progressOf(there)).toBe(1);
      }),
    );
  });
});

describe('The progress of a goal', () => {
  it('is the mean of its measures', () => {
    expect(goalProgress(aGoal('a', null, [measure(0, 10, 5), measure(0, 10, 10)]))).toBe(0.75);
  });

  it('is unknown without measures', () => {
    expect(goalProgress(aGoal('a'))).toBeNull();
  });
});
