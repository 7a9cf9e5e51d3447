import { expect, test } from 'vitest';
import type { ChipSighting } from '../../../utils/model/event';
import { type Missing, missingIn, type ShownView } from '../../../utils/model/missing';
import { UNSAID_OF_MEETING, UNSAID_OF_PERSON } from '../../../utils/model/new-records';
import { knownTalks, type WeekRecords } from '../../../utils/model/week';

const VIEWER = 'dana@example.com';
const TEAM = 'team@group.calendar.google.com';
const chip = (event: string, calendarId = VIEWER): ChipSighting => ({
  key: { id: `${calendarId} ${event}`, seriesId: `${calendarId} ${event}`, calendarId, originalStart: null },
  when: null,
});
const known = (calendarId = VIEWER, startsAt = '2026-11-24T15:00:00.000Z') => ({
  id: `${calendarId} talk`,
  startsAt,
});
const view = (more: Partial<ShownView> = {}): ShownView => ({
  viewer: VIEWER,
  timeZone: 'America/New_York',
  days: ['2026-11-23', '2026-11-24'],
  chips: [chip('other')],
  ...more,
});

test('what is not there beside other events of its calendar is surely missing', () => {
  expect(missingIn(view(), known())).toEqual({ isSure: true });
});

test('where no event of its calendar is in view, that may be hidden: it is doubtful', () => {
  expect(missingIn(view({ chips: [] }), known())).toEqual({ isSure: false });
  expect(missingIn(view({ chips: [chip('team', TEAM)] }), known())).toEqual({ isSure: false });
});

test.each<[string, ShownView, ReturnType<typeof known>]>([
  ['it is in view, wherever', view({ chips: [chip('other'), chip('talk')] }), known()],
  ['its day is not', view({ days: ['2026-11-25'] }), known()],
  ['the view has not come to rest', view({ days: [] }), known()],
  ['its day is another one in the page’s zone', view(), known(VIEWER, '2026-11-25T06:00:00.000Z')],
  ['the page does not say its zone', view({ timeZone: null }), known()],
  ['the page does not say its account', view({ viewer: null }), known()],
  ['it is of a group’s calendar', view({ chips: [chip('other', TEAM)] }), known(TEAM)],
  ['it is of another account', view({ viewer: 'kim@example.com' }), known()],
])('nothing is missing where %s', (_, shown, occurrence) => {
  expect(missingIn(shown, occurrence)).toBeNull();
});

const NOW = '2026-11-23T12:00:00.000Z';
const life = { createdAt: NOW, updatedAt: NOW, deletedAt: null, revision: 1 };
const ada = {
  id: 'ada',
  name: 'Ada',
  addresses: [],
  relationship: 'report' as const,
  ...UNSAID_OF_PERSON,
  ...life,
};
const seen = (id: string, startsAt: string, missing?: Missing): WeekRecords['occurrences'][number] => ({
  id,
  personId: 'ada',
  startsAt,
  minutes: null,
  seenAt: NOW,
  ...(missing && { missing }),
});
const met = (
  eventId: string,
  startsAt: string,
  state: 'planned' | 'held',
  updatedAt: string,
): WeekRecords['talks'][number] => ({
  ...{ id: `m-${eventId}`, personId: 'ada', eventId, startsAt, state },
  ...UNSAID_OF_MEETING,
  ...life,
  updatedAt,
});
const talksOf = (given: Partial<WeekRecords>) =>
  knownTalks({ people: [ada], occurrences: [], talks: [], ...given }, NOW).map(
    ({ eventId, state, isMissing }) => [eventId, state, isMissing],
  );

const [EARLIER, LONG_AGO] = ['2026-11-20T12:00:00.000Z', '2026-11-01T12:00:00.000Z'];
const [PAST, COMING] = ['2026-11-22T15:00:00.000Z', '2026-11-26T15:00:00.000Z'];
const sure = { at: EARLIER, isSure: true };

test('what was surely removed before it began is no talk, be it to come or past', () => {
  expect(talksOf({ occurrences: [seen('a', COMING, sure), seen('b', PAST, sure)] })).toEqual([]);
  const talks = [met('a', COMING, 'planned', NOW), met('b', PAST, 'held', LONG_AGO)];
  expect(talksOf({ occurrences: [seen('a', COMING, sure), seen('b', PAST, sure)], talks })).toEqual([]);
});

test('what was only perhaps removed stays, and is marked', () => {
  const missing = { at: EARLIER, isSure: false };
  expect(talksOf({ occurrences: [seen('a', COMING, missing), seen('b', PAST, missing)] })).toEqual([
    ['b', 'unsaid', true],
    ['a', 'planned', true],
  ]);
});

test('a talk that was over when its event was removed took place, and so did one of which something was said since', () => {
  const later = { at: NOW, isSure: true };
  expect(talksOf({ occurrences: [seen('a', PAST, later)] })).toEqual([['a', 'unsaid', false]]);
  const talks = [met('b', PAST, 'held', NOW)];
  expect(talksOf({ occurrences: [seen('b', PAST, sure)], talks })).toEqual([['b', 'held', true]]);
});

test('of two at one time the one that is still there is the talk', () => {
  const occurrences = [seen('old', COMING, { at: EARLIER, isSure: false }), seen('new', COMING)];
  expect(talksOf({ occurrences })).toEqual([['new', 'planned', false]]);
});
