import { describe, expect, test } from 'vitest';
import { UNSAID_OF_MEETING, UNSAID_OF_PERSON } from '../../../utils/model/new-records';
import { isMove, type Occurrence } from '../../../utils/model/occurrence';
import type { Person } from '../../../utils/model/person';
import { knownTalks, type WeekRecords, weekAround } from '../../../utils/model/week';

const NOW = '2026-11-23T12:00:00.000Z';
const at = (days: number, minutes = 0) =>
  new Date(Date.parse(NOW) + (days * 24 * 60 + minutes) * 60_000).toISOString();

const life = { createdAt: NOW, updatedAt: NOW, deletedAt: null, revision: 1 };
const someone = (id: string): Person => ({
  id,
  name: id,
  addresses: [],
  relationship: 'report',
  ...UNSAID_OF_PERSON,
  ...life,
});
const seen = (id: string, startsAt: string, personId = 'ada'): Occurrence => ({
  id,
  personId,
  startsAt,
  minutes: null,
  seenAt: NOW,
});
const met = (
  eventId: string | null,
  startsAt: string | null,
  state: WeekRecords['talks'][number]['state'],
) => ({ id: `m-${eventId}`, personId: 'ada', eventId, startsAt, state, ...UNSAID_OF_MEETING, ...life });

const records = (given: Partial<WeekRecords>): WeekRecords => ({
  people: [someone('ada'), someone('ben')],
  occurrences: [],
  talks: [],
  ...given,
});

describe('known talks', () => {
  test('what was written down comes before what the calendar showed of the same event', () => {
    const talks = knownTalks(
      records({
        occurrences: [seen('a', at(-7)), seen('b', at(-1)), seen('c', at(2))],
        talks: [met('a', at(-7), 'skipped'), met(null, null, 'planned')],
      }),
      NOW,
    );
    expect(talks.map(({ eventId, state }) => [eventId, state])).toEqual([
      ['a', 'skipped'],
      ['b', 'unsaid'],
      ['c', 'planned'],
    ]);
  });

  test('two events at one time with one person are one talk, with two people two', () => {
    const occurrences = [seen('old', at(1)), seen('new', at(1)), seen('other', at(1), 'ben')];
    expect(knownTalks(records({ occurrences }), NOW).map(({ eventId }) => eventId)).toEqual(['old', 'other']);
    const talks = [met('kept', at(1), 'planned'), met('kept', at(1), 'planned')];
    expect(knownTalks(records({ occurrences, talks }), NOW).map(({ eventId }) => eventId)).toEqual([
      'kept',
      'other',
    ]);
  });

  test('nobody is shown who is deleted or archived', () => {
    const people = [{ ...someone('ada'), archivedAt: NOW }, someone('ben')];
    const occurrences = [seen('a', at(1)), seen('b', at(1), 'ben'), seen('c', at(1), 'gone')];
    expect(knownTalks(records({ people, occurrences }), NOW).map(({ eventId }) => eventId)).toEqual(['b']);
  });
});

describe('the week', () => {
  const around = (given: Partial<WeekRecords>) => weekAround(knownTalks(records(given), NOW), NOW);

  test('has today even when nothing is left of it, and the coming seven days', () => {
    expect(around({})).toEqual({ days: [{ day: '2026-11-23', talks: [] }], past: [] });
    const { days } = around({ occurrences: [seen('a', at(7)), seen('b', at(8)), seen('c', at(0, 30))] });
    expect(days.map(({ day, talks }) => [day, talks.length])).toEqual([
      ['2026-11-23', 1],
      ['2026-11-30', 1],
    ]);
  });

  test('a talk is over an hour and a half after it began, and asked about for seven days', () => {
    const { days, past } = around({
      occurrences: [
        seen('under way', at(0, -90)),
        seen('over', at(0, -91)),
        seen('last', at(-7)),
        seen('x', at(-8)),
      ],
    });
    expect(days[0]?.talks.map(({ eventId }) => eventId)).toEqual(['under way']);
    expect(past.map(({ eventId }) => eventId)).toEqual(['over', 'last']);
  });

  test('what is skipped is not to come, and is told once it is past', () => {
    const { days, past } = around({
      talks: [met('later', at(1), 'skipped'), met('before', at(0, -5), 'skipped')],
    });
    expect(days).toEqual([{ day: '2026-11-23', talks: [] }]);
    expect(past.map(({ eventId }) => eventId)).toEqual(['before']);
  });
});

test('an event is moved when a time of a calendar’s became another one by more than rounding', () => {
  expect(isMove(null, at(1))).toBe(false);
  expect(isMove(at(1), at(1, 10))).toBe(false);
  expect(isMove(at(1), at(1, 15))).toBe(true);
  expect(isMove(at(1), at(0))).toBe(true);
  // When it was opened, for want of better.
  expect(isMove('2026-11-23T12:00:07.123Z', at(1))).toBe(false);
});
