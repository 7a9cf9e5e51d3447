import fc from 'fast-check';
import type { ItemKind } from '../../../utils/model/item';
import { GOAL_LEVELS, OPPORTUNITY_FORMS, type Parts } from '../../../utils/model/item-parts';

const unit = fc.string({ unit: 'binary', minLength: 1, maxLength: 1 });

/** Whole characters of every script, quotes, brackets and line breaks; what a field of this length may hold. */
export const text = (minLength = 0, maxLength = 40): fc.Arbitrary<string> =>
  fc.string({
    unit: fc.oneof(fc.constantFrom('"', '\\', '\n', '{', ']', ',', '\u0000'), unit),
    minLength,
    maxLength,
  });

export const instant: fc.Arbitrary<string> = fc
  .integer({ min: Date.UTC(2020, 0), max: Date.UTC(2030, 0) })
  .map((time) => new Date(time).toISOString());
export const day = instant.map((at) => at.slice(0, 10));
const figure = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value));
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value);

const basis = { name: text(), unit: text(0, 5), start: figure, target: figure };
const check = fc.record({ on: day, value: figure, note: text() });
const numbered = <Value extends object>(list: fc.Arbitrary<Value[]>) =>
  list.map((all) => all.map((one, index) => ({ id: `m${index}`, ...one })));

/** A part of each kind as the notebook may hold it. */
export const parts: { [Kind in ItemKind]: fc.Arbitrary<Parts[Kind]> } = {
  action: fc.record({
    form: fc.constantFrom('promise', 'obstacle', 'conflict', 'roadblock'),
    waitingFor: maybe(text()),
  }),
  'talking-point': fc.record({
    form: fc.constantFrom('point', 'question', 'heard', 'share'),
    questionId: maybe(text(1)),
  }),
  'check-in': fc.record({ score: maybe(fc.integer({ min: 1, max: 5 })), kept: maybe(fc.boolean()) }),
  feedback: fc.record({
    way: fc.constantFrom('give', 'receive', 'ask'),
    situation: text(),
    effect: text(),
    answer: text(),
  }),
  goal: fc.record({
    level: fc.constantFrom(...GOAL_LEVELS),
    measures: numbered(
      fc.array(fc.record({ ...basis, checks: fc.array(check, { maxLength: 3 }) }), { maxLength: 2 }),
    ),
    checkInOn: maybe(day),
    was: fc.array(
      fc.record({
        until: day,
        why: text(),
        text: text(),
        dueOn: maybe(day),
        measures: numbered(fc.array(fc.record(basis), { maxLength: 2 })),
      }),
      { maxLength: 2 },
    ),
  }),
  growth: fc.record({
    aspect: fc.constantFrom('strength', 'area'),
    evidence: fc.array(fc.record({ on: day, figure: text(), text: text() }), { maxLength: 2 }),
  }),
  opportunity: fc.record({
    form: fc.constantFrom(...OPPORTUNITY_FORMS),
    stage: fc.constantFrom('suggested', 'planned', 'doing'),
    link: fc.constantFrom('', 'https://example.com/a?b=c'),
  }),
  dependency: fc.record({ stage: fc.constantFrom('asked', 'agreed', 'at-risk') }),
  ask: fc.record({ form: fc.constantFrom('ask', 'offer', 'advice'), outcome: text() }),
  update: fc.record({ answer: text() }),
  insight: fc.record({ form: fc.constantFrom('lesson', 'trend', 'benchmark'), source: text() }),
  agreement: fc.record({
    topic: fc.constantFrom('responsible', 'decides', 'works', 'channel'),
    confirmedOn: maybe(day),
  }),
  project: fc.record({ channel: text() }),
  skill: fc.record({ way: fc.constantFrom('offers', 'wants') }),
  communication: fc.record({
    audience: text(),
    everyDays: fc.integer({ min: 1, max: 366 }),
    channel: text(),
    toldOn: maybe(day),
  }),
};
