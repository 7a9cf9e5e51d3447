import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rhythmOf, USUAL_CADENCES } from '../../../utils/model/cadence';
import { today } from '../../../utils/model/due';
import type { Meeting } from '../../../utils/model/meeting';
import { UNSAID_OF_MEETING, UNSAID_OF_PERSON } from '../../../utils/model/new-records';
import type { Occurrence } from '../../../utils/model/occurrence';
import { ownTalks } from '../../../utils/model/own-talks';
import type { Person } from '../../../utils/model/person';
import { reviewEvidence } from '../../../utils/model/review-evidence';
import { countedTalks } from '../../../utils/model/seen-talks';
import { knownTalks } from '../../../utils/model/week';

const SEED = 2026;
const NOW = '2026-11-23T12:00:00.000Z';
const PERIOD = { from: '2026-09-01', until: '2026-11-23' };
const SPAN = { from: '2026-09-01T00:00:00.000Z', to: '2026-11-24T00:00:00.000Z' };
const life = { createdAt: '2026-08-01T12:00:00.000Z', updatedAt: NOW, deletedAt: null, revision: 1 };
const ada: Person = {
  ...{ id: 'ada', name: 'Ada', addresses: [], relationship: 'report' },
  ...UNSAID_OF_PERSON,
  ...life,
};
const at = (days: number) => new Date(Date.parse(NOW) + days * 86_400_000).toISOString();
const seen = (id: string, days: number, missing?: Occurrence['missing']): Occurrence => ({
  ...{ id, personId: 'ada', startsAt: at(days), minutes: null, seenAt: NOW },
  missing,
});
const met = (eventId: string, days: number, state: Meeting['state'], updatedAt = NOW): Meeting => ({
  ...{ id: `m-${eventId}`, personId: 'ada', eventId, startsAt: at(days), state, note: '' },
  ...UNSAID_OF_MEETING,
  ...life,
  updatedAt,
});

function count(meetings: Meeting[], occurrences: Occurrence[]) {
  const week = { people: [ada], talks: meetings, occurrences };
  const within = meetings.filter(({ startsAt }) => startsAt !== null && startsAt < SPAN.to);
  const counted = countedTalks(within, week, SPAN, NOW);
  const talks = ownTalks({ people: [ada], ...counted, cadences: USUAL_CADENCES }, PERIOD, 'UTC');
  return { week, counted, talks };
}

test('a talk that only the calendar showed counts as held; one that was skipped or is to come does not', () => {
  const { talks, counted } = count(
    [met('a', -14, 'held'), met('b', -7, 'skipped')],
    [seen('a', -14), seen('b', -7), seen('c', -3), seen('d', 4)],
  );
  expect(talks).toMatchObject({ all: { held: 2, skipped: 1, timed: 0 }, seen: 1 });
  expect(talks.attention).toMatchObject([{ lastOn: today(at(-3), 'UTC'), figures: { held: 2 } }]);
  // How it was can only be said of what is written down.
  expect(talks.unsaid.map(({ id }) => id)).toEqual(['m-a']);
  const { months } = reviewEvidence({ items: [], ...counted }, PERIOD, 'UTC');
  expect(months.at(-1)).toMatchObject({ month: '2026-11', talks: 2 });
});

test('what was removed from the calendar before it began does not count, written down or not', () => {
  const missing = { at: at(-9), isSure: true };
  const { talks } = count(
    [met('a', -7, 'held', at(-10)), met('b', -6, 'held')],
    [seen('a', -7, missing), seen('b', -6, missing), seen('c', -5, missing)],
  );
  expect(talks).toMatchObject({ all: { held: 1 }, seen: 0 });
});

test('the last talk held is the one that This week says one met last', () => {
  const days = fc.integer({ min: -80, max: 20 });
  const talk = fc.record({ event: fc.integer({ min: 0, max: 8 }), days, isSkipped: fc.boolean() });
  const occurrence = fc.record({
    event: fc.integer({ min: 0, max: 8 }),
    days,
    missing: fc.option(fc.record({ at: days.map(at), isSure: fc.boolean() }), { nil: undefined }),
  });
  const of = { selector: ({ event }: { event: number }) => event };
  fc.assert(
    fc.property(fc.uniqueArray(talk, of), fc.uniqueArray(occurrence, of), (written, shown) => {
      const stateOf = ({ days, isSkipped }: { days: number; isSkipped: boolean }) =>
        isSkipped ? 'skipped' : days > 0 ? 'planned' : 'held';
      const { week, talks } = count(
        written.map((each) => met(`${each.event}`, each.days, stateOf(each), at(-40))),
        shown.map(({ event, days, missing }) => seen(`${event}`, days, missing)),
      );
      const { lastAt } = rhythmOf(ada, knownTalks(week, NOW), USUAL_CADENCES.report, NOW);
      expect(talks.attention[0]?.lastOn).toBe(lastAt === null ? null : today(lastAt, 'UTC'));
    }),
    { seed: SEED, numRuns: 500 },
  );
});
