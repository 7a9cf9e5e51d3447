import { expect, test } from 'vitest';
import { OCCURRENCE_DAYS } from '../../../utils/model/occurrence';
import type { PersonSummary } from '../../../utils/model/person-page';
import { metInTalks, removedTalks } from '../../../utils/model/removed-talks';
import type { WeekRecords } from '../../../utils/model/week';
import { dana, ivo, meetingWith } from '../components/examples';

const NOW = '2026-11-23T12:00:00.000Z';
const day = (days: number) => new Date(Date.parse(NOW) + days * 24 * 60 * 60_000).toISOString();
const talk = (id: string, days: number, change: Partial<WeekRecords['talks'][number]> = {}) => ({
  ...meetingWith(dana, { id, eventId: `event ${id}`, startsAt: day(days), updatedAt: day(-40) }),
  state: days < 0 ? ('held' as const) : ('planned' as const),
  ...change,
});
const missing = (id: string, days: number, isSure = true): WeekRecords['occurrences'][number] => ({
  id: `event ${id}`,
  personId: dana.id,
  startsAt: day(days),
  minutes: null,
  seenAt: day(-30),
  missing: { at: day(days - 1), isSure },
});
const records = (given: Partial<WeekRecords>): WeekRecords => ({
  people: [dana, ivo],
  occurrences: [],
  talks: [],
  ...given,
});
const person = { ...dana, open: 0 };
const people: PersonSummary[] = [
  { ...person, metAt: day(-1) },
  { ...person, id: ivo.id, metAt: day(-300) },
];

test('a talk whose event was removed before it began is none any more, past or to come', () => {
  const talks = [talk('before', -8), talk('past', -1), talk('coming', 2)];
  const occurrences = [missing('past', -1), missing('coming', 2)];
  expect([...removedTalks(records({ talks, occurrences }), NOW)]).toEqual(['past', 'coming']);
});

test('one of which something was said since, or that may only be hidden, is one', () => {
  const talks = [
    talk('said', -1, { updatedAt: day(0) }),
    talk('hidden', -2),
    talk('lunch', -3, { eventId: null }),
  ];
  const occurrences = [missing('said', -1), missing('hidden', -2, false)];
  expect(removedTalks(records({ talks, occurrences }), NOW).size).toBe(0);
});

test('one in whose place another event stands is one', () => {
  const { missing: _, ...again } = missing('again', -1);
  const occurrences = [missing('past', -1), again];
  expect(removedTalks(records({ talks: [talk('past', -1)], occurrences }), NOW).size).toBe(0);
});

test('people were met last when there was a talk, however long ago', () => {
  const long = talk('long ago', -OCCURRENCE_DAYS - 180, { personId: ivo.id, startsAt: day(-300) });
  const talks = [
    talk('before', -8),
    talk('skipped', -4, { state: 'skipped' }),
    talk('past', -1),
    long,
    talk('next', 3),
  ];
  const given = records({ talks, occurrences: [missing('past', -1)] });
  expect(metInTalks(people, given, NOW).map(({ metAt }) => metAt)).toEqual([day(-8), day(-300)]);
  const only = records({ talks: [talk('past', -1), long], occurrences: [missing('past', -1)] });
  expect(metInTalks(people, only, NOW).map(({ metAt }) => metAt)).toEqual([null, day(-300)]);
  expect(metInTalks(people, records({ talks }), NOW)).toBe(people);
});
