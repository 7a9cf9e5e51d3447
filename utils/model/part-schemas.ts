import * as v from 'valibot';
import type { ItemKind } from './item';
import { GOAL_LEVELS, OPPORTUNITY_FORMS, type Parts } from './item-parts';

/*
 * What the part of each kind must be, to be stored and to be sent. Lengths are caps against floods; they are wide enough
 * for everything that is written by hand.
 */

const short = v.pipe(v.string(), v.maxLength(300, 'longer than 300 characters'));
const long = v.pipe(v.string(), v.maxLength(2_000, 'longer than 2,000 characters'));
const id = v.pipe(v.string(), v.minLength(1, 'empty'), v.maxLength(64, 'longer than 64 characters'));
const day = v.pipe(v.string(), v.isoDate('no day'));
const figure = v.pipe(v.number(), v.finite('no finite number'));
const link = v.union(
  [
    v.literal(''),
    v.pipe(
      v.string(),
      v.maxLength(2_000),
      v.regex(/^https:\/\//i),
      v.check((text) => URL.canParse(text)),
    ),
  ],
  'neither empty nor an https address of at most 2,000 characters',
);

const MOST_MEASURES = 20;
const MOST_CHECKS = 1_000;
/** Evidence of a growth, and what a goal was before. */
const MOST_DATED = 200;

const measureBasis = { id, name: short, unit: short, start: figure, target: figure };
const measure = v.strictObject({
  ...measureBasis,
  checks: v.pipe(
    v.array(v.strictObject({ on: day, value: figure, note: long })),
    v.maxLength(MOST_CHECKS, `more than ${MOST_CHECKS} check-ins`),
  ),
});
const measures = v.pipe(
  v.array(measure),
  v.maxLength(MOST_MEASURES, `more than ${MOST_MEASURES} measures`),
  v.check((list) => haveOwnIds(list), 'two measures with one id'),
);

const goalBefore = v.strictObject({
  until: day,
  why: long,
  text: long,
  dueOn: v.nullable(day),
  measures: v.pipe(v.array(v.strictObject(measureBasis)), v.maxLength(MOST_MEASURES)),
});

export const PART_SCHEMAS: { [Kind in ItemKind]: v.GenericSchema<unknown, Parts[Kind]> } = {
  action: v.strictObject({
    form: v.picklist(['promise', 'obstacle', 'conflict', 'roadblock']),
    waitingFor: v.nullable(short),
  }),
  'talking-point': v.strictObject({
    form: v.picklist(['point', 'question', 'heard', 'share']),
    questionId: v.nullable(id),
  }),
  'check-in': v.strictObject({
    score: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5))),
    kept: v.nullable(v.boolean()),
  }),
  feedback: v.strictObject({
    way: v.picklist(['give', 'receive', 'ask']),
    situation: long,
    effect: long,
    answer: long,
  }),
  goal: v.strictObject({
    level: v.picklist(GOAL_LEVELS),
    measures,
    checkInOn: v.nullable(day),
    was: v.pipe(v.array(goalBefore), v.maxLength(MOST_DATED, `adjusted more than ${MOST_DATED} times`)),
  }),
  growth: v.strictObject({
    aspect: v.picklist(['strength', 'area']),
    evidence: v.pipe(
      v.array(v.strictObject({ on: day, figure: short, text: long })),
      v.maxLength(MOST_DATED, `more than ${MOST_DATED} pieces of evidence`),
    ),
  }),
  opportunity: v.strictObject({
    form: v.picklist(OPPORTUNITY_FORMS),
    stage: v.picklist(['suggested', 'planned', 'doing']),
    link,
  }),
  dependency: v.strictObject({ stage: v.picklist(['asked', 'agreed', 'at-risk']) }),
  ask: v.strictObject({ form: v.picklist(['ask', 'offer', 'advice']), outcome: long }),
  update: v.strictObject({ answer: long }),
  insight: v.strictObject({ form: v.picklist(['lesson', 'trend', 'benchmark']), source: short }),
  agreement: v.strictObject({
    topic: v.picklist(['responsible', 'decides', 'works', 'channel']),
    confirmedOn: v.nullable(day),
  }),
  project: v.strictObject({ channel: short }),
  skill: v.strictObject({ way: v.picklist(['offers', 'wants']) }),
  communication: v.strictObject({
    audience: short,
    everyDays: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(366)),
    channel: short,
    toldOn: v.nullable(day),
  }),
};

function haveOwnIds(list: ReadonlyArray<{ id: string }>): boolean {
  return new Set(list.map((one) => one.id)).size === list.length;
}
