import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../utils/model/due';
import type { Item, ItemBase } from '../../../utils/model/item';
import { isWithin, monthsOf, type Period } from '../../../utils/model/period';
import { reviewEvidence } from '../../../utils/model/review-evidence';
import type { ReviewPart } from '../../../utils/model/review-line';
import { randomArchive } from '../archive/random-archive';
import { anItem } from '../guide/an-item';

const SEED = 2026;
const HALF: Period = { from: '2026-05-01', until: '2026-11-23' };
const at = (day: string) => `${day}T12:00:00.000Z`;
const written = (day: string, closedOn: string | null = day) => ({
  createdAt: at(day),
  closedAt: closedOn === null ? null : at(closedOn),
  state: closedOn === null ? ('open' as const) : ('done' as const),
});

function linesOf(part: ReviewPart, ...items: Item[]) {
  const { parts } = reviewEvidence({ items, meetings: [] }, HALF, 'UTC');
  return parts.find((one) => one.part === part)?.lines ?? [];
}

const promise = (more: Partial<ItemBase>) =>
  anItem('action', { form: 'promise', waitingFor: null }, { owner: 'me', ...more });

describe('promises', () => {
  it('are kept, kept late, dropped, or not kept once their day is over', () => {
    const outcomeOf = (more: Partial<ItemBase>) => linesOf('promises-mine', promise(more))[0]?.outcome;
    expect(outcomeOf({ ...written('2026-06-01', '2026-06-05'), dueOn: '2026-06-05' })).toBe('kept');
    expect(outcomeOf({ ...written('2026-06-01', '2026-06-05') })).toBe('kept');
    expect(outcomeOf({ ...written('2026-06-01', '2026-06-06'), dueOn: '2026-06-05' })).toBe('late');
    expect(outcomeOf({ ...written('2026-06-01'), state: 'dropped' })).toBe('dropped');
    expect(outcomeOf({ ...written('2026-06-01', null), dueOn: '2026-11-22' })).toBe('overdue');
    expect(outcomeOf({ ...written('2026-06-01', null), dueOn: '2026-11-23' })).toBeUndefined();
    expect(outcomeOf({ ...written('2026-06-01', null) })).toBeUndefined();
    expect(outcomeOf({ ...written('2026-01-01', '2026-04-30') })).toBeUndefined();
  });

  it('that were due before and are still open count as not kept, in no month', () => {
    const item = promise({ ...written('2026-01-01', null), dueOn: '2026-02-01' });
    expect(linesOf('promises-mine', item)).toMatchObject([{ outcome: 'overdue', days: [] }]);
  });

  it('stand with whose they are; those of a third one with nobody', () => {
    expect(linesOf('promises-theirs', promise({ ...written('2026-06-01'), owner: 'them' }))).toHaveLength(1);
    const third = promise({ ...written('2026-06-01'), owner: 'third' });
    expect([...linesOf('promises-mine', third), ...linesOf('promises-theirs', third)]).toEqual([]);
  });
});

describe('feedback', () => {
  const feedback = (way: 'give' | 'receive' | 'ask', answer: string, more: Partial<ItemBase>) =>
    anItem('feedback', { way, situation: '', effect: '', answer }, more);

  it('that was not given yet says so; asked for, it counts once it was answered', () => {
    expect(linesOf('feedback-given', feedback('give', '', written('2026-06-01')))[0]?.outcome).toBeNull();
    expect(linesOf('feedback-given', feedback('give', '', written('2026-06-01', null)))[0]?.outcome).toBe(
      'not-given',
    );
    expect(linesOf('feedback-received', feedback('ask', ' ', written('2026-06-01')))).toEqual([]);
    expect(linesOf('feedback-received', feedback('ask', 'fine', written('2026-06-01')))).toHaveLength(1);
  });
});

describe('goals', () => {
  const checks = [
    { on: '2026-03-01', value: 8, note: '' },
    { on: '2026-06-01', value: 6, note: '' },
    { on: '2026-12-01', value: 1, note: '' },
  ];
  const measure = { id: 'm', name: 'Time', unit: 'days', start: 9, target: 2, checks };
  const part = { level: 'person' as const, measures: [measure], checkInOn: null, was: [] };

  it('tell how their figures moved within the period, from where they stood when it began', () => {
    const [line] = linesOf('goals', anItem('goal', part, written('2026-01-01', null)));
    expect(line).toMatchObject({ on: '2026-06-01', days: ['2026-06-01'], outcome: null });
    expect(line?.changes).toMatchObject([{ from: 8, to: 6 }]);
  });

  it('are left out where they were closed before the period, or begun after it', () => {
    const closed = anItem('goal', part, written('2026-01-01', '2026-04-01'));
    const later = anItem('goal', part, written('2026-12-01', null));
    expect(linesOf('goals', closed, later)).toEqual([]);
  });
});

it('counts every month of the period, and each line once, whatever was written', () => {
  const day = fc.integer({ min: 0, max: 12_000 }).map((days) => addDays('2000-01-01', days));
  fc.assert(
    fc.property(randomArchive, day, fc.integer({ min: 0, max: 800 }), ({ items, meetings }, from, days) => {
      const period = { from, until: addDays(from, days) };
      const { parts, months } = reviewEvidence({ items, meetings }, period, 'UTC');
      const lines = parts.flatMap((part) => part.lines);
      expect(months.map(({ month }) => month)).toEqual(monthsOf(period));
      const distinct = new Set(lines.flatMap((line) => line.days.map((on) => `${line.item.id} ${on}`)));
      expect(months.reduce((sum, month) => sum + month.written, 0)).toBe(distinct.size);
      for (const line of lines) {
        expect(line.days.every((on) => isWithin(on, period))).toBe(true);
        expect(parts.find(({ part }) => part === line.part)?.lines).toContain(line);
      }
      for (const { lines: ofPart } of parts)
        expect(ofPart.map(({ on }) => on)).toEqual(ofPart.map(({ on }) => on).toSorted());
    }),
    { seed: SEED, numRuns: 200 },
  );
});

it('of what is left out nothing is counted', () => {
  const secret = anItem(
    'update',
    { answer: '' },
    { ...written('2026-06-01'), up: { topic: 'win', toldAt: null }, privacy: 'confidential' },
  );
  const months = (items: Item[]) => reviewEvidence({ items, meetings: [] }, HALF, 'UTC').months;
  expect(months([secret]).some((month) => month.written === 1)).toBe(true);
  expect(months([]).every((month) => month.written === 0)).toBe(true);
});
