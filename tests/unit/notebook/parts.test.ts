import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { ITEM_KINDS, type ItemKind } from '../../../utils/model/item';
import { PART_SCHEMAS } from '../../../utils/model/part-schemas';
import { BEGINNINGS } from './start-notebook';

function fits(kind: ItemKind, change: object): boolean {
  return v.is(PART_SCHEMAS[kind], { ...BEGINNINGS[kind], ...change });
}

function many<Value>(count: number, make: (index: number) => Value): Value[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

const check = { on: '2026-11-22', value: 1, note: '' };
const basis = { id: 'm', name: 'n', unit: '', start: 0, target: 1 };
const measure = { ...basis, checks: [] };
const before = { until: '2026-11-22', why: '', text: 't', dueOn: null, measures: [] };
const evidence = { on: '2026-11-22', figure: '', text: '' };

describe.each(ITEM_KINDS)('the part of %s', (kind) => {
  test('is taken as it begins, with every key that it has and no other', () => {
    expect(fits(kind, {})).toBe(true);
    expect(fits(kind, { other: 1 })).toBe(false);
    for (const key of Object.keys(BEGINNINGS[kind])) {
      const { [key]: _left, ...rest } = BEGINNINGS[kind] as unknown as Record<string, unknown>;
      expect(v.is(PART_SCHEMAS[kind], rest), key).toBe(false);
      expect(fits(kind, { [key]: { wrong: true } }), key).toBe(false);
    }
  });

  test('is not that of another kind', () => {
    for (const other of ITEM_KINDS) {
      if (other !== kind) expect(v.is(PART_SCHEMAS[other], BEGINNINGS[kind]), other).toBe(false);
    }
  });
});

test.each<[ItemKind, object, object]>([
  ['action', { waitingFor: 'x'.repeat(300) }, { waitingFor: 'x'.repeat(301) }],
  ['check-in', { score: 5 }, { score: 6 }],
  ['check-in', { score: 1 }, { score: 0 }],
  ['check-in', { score: null }, { score: 2.5 }],
  ['feedback', { effect: 'x'.repeat(2_000) }, { effect: 'x'.repeat(2_001) }],
  ['goal', { checkInOn: '2026-12-01' }, { checkInOn: 'soon' }],
  ['goal', { measures: many(20, (n) => ({ ...measure, id: `${n}` })) }, { measures: [measure, measure] }],
  ['goal', { measures: [measure] }, { measures: many(21, (n) => ({ ...measure, id: `${n}` })) }],
  ['goal', { measures: [{ ...measure, checks: many(1_000, () => check) }] }, { measures: [basis] }],
  ['goal', { measures: [] }, { measures: [{ ...measure, checks: many(1_001, () => check) }] }],
  ['goal', { measures: [] }, { measures: [{ ...measure, target: Number.POSITIVE_INFINITY }] }],
  ['goal', { measures: [] }, { measures: [{ ...measure, checks: [{ ...check, value: Number.NaN }] }] }],
  ['goal', { was: many(200, () => before) }, { was: many(201, () => before) }],
  ['growth', { evidence: many(200, () => evidence) }, { evidence: many(201, () => evidence) }],
  ['opportunity', { link: '' }, { link: 'http://example.com' }],
  ['opportunity', { link: 'https://example.com/a?b#c' }, { link: 'javascript:alert(1)' }],
  ['opportunity', { link: 'HTTPS://example.com' }, { link: 'https://' }],
  ['communication', { everyDays: 1 }, { everyDays: 0 }],
  ['communication', { everyDays: 366 }, { everyDays: 367 }],
  ['communication', { toldOn: null }, { everyDays: 1.5 }],
])('the bounds of %s hold: %o fits', (kind, fitting, unfit) => {
  expect(fits(kind, fitting)).toBe(true);
  expect(fits(kind, unfit)).toBe(false);
});
