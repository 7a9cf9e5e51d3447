import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moodsOf, streakOf } from '../../../utils/guide/streak';
import { addDays } from '../../../utils/model/due';
import type { Item } from '../../../utils/model/item';
import { aGoal, anItem } from './an-item';

let made = 0;

function check(day: number, kept: boolean | null, change: Partial<Item> = {}): Item {
  const createdAt = `${addDays('2026-01-01', day)}T09:00:00.000Z`;
  const base = { id: `check ${made++}`, aboutId: 'aim', state: 'done', createdAt, ...change } as const;
  return anItem('check-in', { score: null, kept }, base);
}

function mood(day: number, score: number | null, text: string): Item {
  const createdAt = `${addDays('2026-01-01', day)}T09:00:00.000Z`;
  return anItem('check-in', { score, kept: null }, { id: text, text, createdAt, state: 'done' });
}

describe('The streak of an aim', () => {
  it('counts the check-ins in a row at which it was kept, from the newest', () => {
    expect(streakOf('aim', [check(1, true), check(2, false), check(3, true), check(4, true)])).toBe(2);
  });

  it('is all of them when it was always kept, and none without any', () => {
    expect(streakOf('aim', [check(1, true), check(2, true)])).toBe(2);
    expect(streakOf('aim', [aGoal('aim')])).toBe(0);
  });

  it('is broken by the newest', () => {
    expect(streakOf('aim', [check(1, true), check(2, false)])).toBe(0);
  });

  it('knows nothing of other aims, of how they are, or of what was deleted', () => {
    const others = [
      check(2, false, { aboutId: 'another' }),
      check(2, null),
      check(2, false, { deletedAt: '2026-02-01T09:00:00.000Z' }),
      mood(2, 4, 'Fine'),
    ];
    expect(streakOf('aim', [check(1, true), ...others, check(3, true)])).toBe(2);
  });

  it('is the same in whatever order they come', () => {
    const kept = fc.array(fc.boolean(), { maxLength: 8 });
    const checks = kept.map((some) => some.map((one, day) => check(day, one)));
    const shuffled = checks.chain((some) =>
      fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
    );
    fc.assert(
      fc.property(shuffled, ([some, other]) => {
        const before = structuredClone(other);
        expect(streakOf('aim', other)).toBe(streakOf('aim', some));
        expect(other).toEqual(before);
      }),
    );
  });

  it('grows by one with a check-in kept, and ends with one not kept', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 8 }), (kept) => {
        const checks = kept.map((one, day) => check(day, one));
        expect(streakOf('aim', [...checks, check(9, true)])).toBe(streakOf('aim', checks) + 1);
        expect(streakOf('aim', [...checks, check(9, false)])).toBe(0);
      }),
    );
  });

  it('goes by the ids, which are made in order, for check-ins of one instant', () => {
    const [first, second] = [check(1, false, { id: 'a' }), check(1, true, { id: 'b' })];
    expect(streakOf('aim', [first, second])).toBe(1);
    expect(streakOf('aim', [second, first])).toBe(1);
  });
});

it('The trend of how they were goes from the oldest to the newest, with the word for it', () => {
  const deleted = { ...mood(4, 1, 'A slip'), deletedAt: '2026-02-01T09:00:00.000Z' };
  expect(moodsOf([mood(3, 4, 'Rested'), check(2, true), deleted, mood(1, 2, 'Tired')])).toEqual([
    { at: '2026-01-02T09:00:00.000Z', score: 2, word: 'Tired' },
    { at: '2026-01-04T09:00:00.000Z', score: 4, word: 'Rested' },
  ]);
});
