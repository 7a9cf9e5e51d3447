import { describe, expect, it } from 'vitest';
import { wantsDecision } from '../../../utils/guide/decision';
import { addDays } from '../../../utils/model/due';
import type { OpenItem } from '../../../utils/model/item';
import { anItem, TODAY } from './an-item';

const promise = anItem('action', { form: 'promise', waitingFor: null });
const carried = (times: number, change: Partial<OpenItem> = {}) =>
  ({ ...promise, carried: times, from: null, ...change }) as OpenItem;

describe('A decision is wanted', () => {
  it('from the third carry on', () => {
    expect([0, 1, 2, 3, 4, 30].map((times) => wantsDecision(carried(times), TODAY))).toEqual([
      ...[false, false, false],
      ...[true, true, true],
    ]);
  });

  it('about what I owe and what they owe', () => {
    expect(wantsDecision(carried(3, { owner: 'them' }), TODAY)).toBe(true);
  });

  it('about what stands in the way as well', () => {
    const part = { form: 'obstacle', waitingFor: null } as const;
    expect(wantsDecision({ ...carried(3), kind: 'action', part }, TODAY)).toBe(true);
  });

  // Each of the ways out ends the asking; what was dropped is no longer open.
  it('not once a day was set, until that has passed', () => {
    const until = (days: number) => wantsDecision(carried(5, { dueOn: addDays(TODAY, days) }), TODAY);
    expect([-1, 0, 1].map(until)).toEqual([true, false, false]);
  });

  it('not once a third one has it', () => {
    expect(wantsDecision(carried(5, { owner: 'third' }), TODAY)).toBe(false);
  });

  it('not about what is only to be said', () => {
    const point = anItem('talking-point', { form: 'point', questionId: null });
    expect(wantsDecision({ ...point, carried: 5, from: null }, TODAY)).toBe(false);
  });
});
