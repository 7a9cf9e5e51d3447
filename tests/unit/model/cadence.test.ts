import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Rhythm, rhythmOf, rhythms, USUAL_CADENCES } from '../../../utils/model/cadence';
import { addDays } from '../../../utils/model/due';
import { UNSAID_OF_PERSON } from '../../../utils/model/new-records';
import type { Person } from '../../../utils/model/person';
import type { KnownTalk } from '../../../utils/model/week';

const NOW = '2026-11-23T12:00:00.000Z';
const TODAY = '2026-11-23';
const CADENCE = { ideal: 14, latest: 30 };

const robin: Person = {
  id: 'robin',
  name: 'Robin',
  addresses: [],
  relationship: 'peer',
  ...UNSAID_OF_PERSON,
  createdAt: '2025-01-01T12:00:00.000Z',
  updatedAt: NOW,
  deletedAt: null,
  revision: 1,
};

/** So many days from now, at noon. */
function talk(days: number, state: KnownTalk['state'] = days < 0 ? 'unsaid' : 'planned'): KnownTalk {
  const startsAt = `${addDays(TODAY, days)}T12:00:00.000Z`;
  return { personId: 'robin', startsAt, eventId: `${days}`, meetingId: null, isMissing: false, state };
}

const rhythm = (talks: KnownTalk[], change: Partial<Person> = {}, cadence = CADENCE): Rhythm =>
  rhythmOf({ ...robin, ...change }, talks, cadence, NOW);

test('last met 24 days ago, target 14, next in 6: drifting', () => {
  expect(rhythm([talk(-24), talk(6)])).toMatchObject({
    verdict: 'drifting',
    idle: 24,
    lastAt: talk(-24).startsAt,
    nextAt: talk(6).startsAt,
    skipped: 0,
  });
});

test('the ideal and the latest day themselves are kept', () => {
  expect(rhythm([talk(-14)]).verdict).toBe('fine');
  expect(rhythm([talk(-15)]).verdict).toBe('drifting');
  expect(rhythm([talk(-30)]).verdict).toBe('drifting');
  expect(rhythm([talk(-31)]).verdict).toBe('too-long');
});

test('who was met lately drifts when the next talk will be too late', () => {
  expect(rhythm([talk(-5), talk(25)]).verdict).toBe('fine');
  expect(rhythm([talk(-5), talk(26)]).verdict).toBe('drifting');
});

test('what was skipped was no talk, and those in a row are counted', () => {
  const skipped = [talk(-21, 'skipped'), talk(-14, 'skipped'), talk(-7, 'skipped')];
  expect(rhythm([talk(-28, 'held'), ...skipped, talk(3)])).toMatchObject({ idle: 28, skipped: 3 });
  expect(rhythm([...skipped, talk(-3)])).toMatchObject({ idle: 3, skipped: 0 });
  expect(rhythm([talk(-28), talk(4, 'skipped'), talk(11)])).toMatchObject({
    nextAt: talk(11).startsAt,
    skipped: 0,
  });
});

test('nobody is late during a leave, and its days do not count afterwards', () => {
  const talks = [talk(-60), talk(-20, 'skipped'), talk(-13, 'skipped'), talk(-6, 'skipped')];
  expect(rhythm(talks, { awayUntil: TODAY }).verdict).toBe('away');
  expect(rhythm(talks, { awayUntil: addDays(TODAY, -3) })).toMatchObject({
    verdict: 'fine',
    idle: 3,
    skipped: 0,
    lastAt: talk(-60).startsAt,
  });
  expect(rhythm([talk(-2)], { awayUntil: addDays(TODAY, -40) }).idle).toBe(2);
});

test('who was never met is waited for since they were added', () => {
  expect(rhythm([], { createdAt: `${addDays(TODAY, -2)}T12:00:00.000Z` })).toMatchObject({
    verdict: 'fine',
    lastAt: null,
    nextAt: null,
    idle: 2,
  });
  expect(rhythm([]).verdict).toBe('too-long');
});

test('a person’s own cadence comes before the relationship’s; who is archived is left out', () => {
  const people = [
    robin,
    { ...robin, id: 'kim', cadence: { ideal: 3, latest: 5 } },
    { ...robin, id: 'lee', archivedAt: NOW },
  ];
  const talks = [talk(-10), { ...talk(-10), personId: 'kim' }, { ...talk(-90), personId: 'lee' }];
  const found = rhythms(people, talks, USUAL_CADENCES, NOW);
  expect(found.map(({ person, verdict }) => [person.id, verdict])).toEqual([
    ['kim', 'too-long'],
    ['robin', 'fine'],
  ]);
});

const anyTalk = fc
  .record({
    days: fc.integer({ min: -200, max: 200 }),
    state: fc.constantFrom('held' as const, 'skipped' as const, 'unsaid' as const),
  })
  .map(({ days, state }) => talk(days, days >= 0 && state !== 'skipped' ? 'planned' : state));
const anyCadence = fc
  .tuple(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 0, max: 90 }))
  .map(([ideal, more]) => ({ ideal, latest: ideal + more }));
const anyTalks = fc.array(anyTalk, { maxLength: 12 });

test('whatever the talks: their order and their doubles change nothing', () => {
  fc.assert(
    fc.property(anyTalks, anyCadence, (talks, cadence) => {
      const once = rhythm(talks, {}, cadence);
      expect(rhythm([...talks].reverse(), {}, cadence)).toEqual(once);
      const twice = rhythm([...talks, ...talks], {}, cadence);
      expect({ ...twice, skipped: 0 }).toEqual({ ...once, skipped: 0 });
    }),
  );
});

test('whatever the talks: a talk held today leaves nobody too long, and a laxer cadence is no stricter', () => {
  const order = ['fine', 'drifting', 'too-long'];
  fc.assert(
    fc.property(anyTalks, anyCadence, fc.nat(60), (talks, cadence, more) => {
      expect(rhythm([...talks, talk(0, 'held')], {}, cadence)).toMatchObject({ idle: 0, skipped: 0 });
      expect(rhythm([...talks, talk(0, 'held')], {}, cadence).verdict).not.toBe('too-long');
      const lax = { ideal: cadence.ideal + more, latest: cadence.latest + more };
      const [strict, laxer] = [rhythm(talks, {}, cadence), rhythm(talks, {}, lax)];
      expect(order.indexOf(laxer.verdict)).toBeLessThanOrEqual(order.indexOf(strict.verdict));
    }),
  );
});

test('whatever the talks: skipping one more never makes anybody look better met', () => {
  fc.assert(
    fc.property(anyTalks, anyCadence, fc.integer({ min: -200, max: 200 }), (talks, cadence, days) => {
      const before = rhythm(talks, {}, cadence);
      const after = rhythm([...talks, talk(days, 'skipped')], {}, cadence);
      expect(after.idle).toBe(before.idle);
      expect(after.verdict).toBe(before.verdict);
      expect(after.skipped).toBeGreaterThanOrEqual(before.skipped);
    }),
  );
});
