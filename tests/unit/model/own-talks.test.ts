import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareOf } from '../../../utils/model/attention';
import { USUAL_CADENCES } from '../../../utils/model/cadence';
import { addDays } from '../../../utils/model/due';
import type { Meeting } from '../../../utils/model/meeting';
import { UNSAID_OF_MEETING, UNSAID_OF_PERSON } from '../../../utils/model/new-records';
import { ownTalks } from '../../../utils/model/own-talks';
import type { Period } from '../../../utils/model/period';
import type { Person } from '../../../utils/model/person';
import { averageMinutes } from '../../../utils/model/talk-figures';
import { randomArchive } from '../archive/random-archive';

const SEED = 2026;
const HALF: Period = { from: '2026-05-01', until: '2026-11-23' };
const life = { createdAt: '2026-01-01T12:00:00.000Z', updatedAt: '', deletedAt: null, revision: 1 };

function somebody(id: string, more: Partial<Person> = {}): Person {
  return { id, name: id, addresses: [], relationship: 'report', ...UNSAID_OF_PERSON, ...life, ...more };
}

let talks = 0;
function aTalk(personId: string, day: string, more: Partial<Meeting> = {}): Meeting {
  const startsAt = `${day}T12:00:00.000Z`;
  const id = `talk-${talks++}`;
  return {
    id,
    personId,
    eventId: null,
    startsAt,
    state: 'held',
    note: '',
    ...UNSAID_OF_MEETING,
    ...life,
    ...more,
  };
}

const CADENCES = { ...USUAL_CADENCES, report: { ideal: 14, latest: 28 }, peer: { ideal: 28, latest: 60 } };
const lookBack = (people: Person[], meetings: Meeting[]) =>
  ownTalks({ people, meetings, cadences: CADENCES }, HALF, 'UTC');

describe('figures', () => {
  it('count talks held, skipped and moved; those to come count for nothing', () => {
    const { all, months } = lookBack(
      [somebody('ada')],
      [
        aTalk('ada', '2026-06-01', { minutes: 30, spoke: 'me', worth: 'yes' }),
        aTalk('ada', '2026-06-08', { minutes: 45, moved: 2 }),
        aTalk('ada', '2026-06-15', { state: 'skipped', moved: 1, minutes: 30, spoke: 'them' }),
        aTalk('ada', '2026-11-23', { state: 'planned', minutes: 30 }),
        aTalk('ada', '2026-04-30'),
        aTalk('nobody', '2026-06-01'),
      ],
    );
    expect(all).toMatchObject({ held: 2, skipped: 1, moved: 2, timed: 2, minutes: 75 });
    expect(averageMinutes(all)).toBe(38);
    expect(all.spoke).toEqual({ me: 1, both: 0, them: 0 });
    expect(months.map(({ figures }) => figures.held)).toEqual([0, 2, 0, 0, 0, 0, 0]);
  });

  it('of every month and of every relationship add up to those of all', () => {
    const day = fc.integer({ min: 0, max: 12_000 }).map((days) => addDays('2000-01-01', days));
    fc.assert(
      fc.property(randomArchive, day, fc.integer({ min: 0, max: 3000 }), (archive, from, days) => {
        const meetings = archive.meetings.map((meeting, index) =>
          index % 2 === 0 && meeting.state === 'planned' ? { ...meeting, state: 'held' as const } : meeting,
        );
        const period = { from, until: addDays(from, days) };
        const { all, months, relationships, attention } = ownTalks(
          { people: archive.people, meetings, cadences: USUAL_CADENCES },
          period,
        );
        const sum = (parts: Array<{ figures: typeof all }>, of: (figures: typeof all) => number) =>
          parts.reduce((count, { figures }) => count + of(figures), 0);
        for (const parts of [months, relationships, attention]) {
          expect(sum(parts, ({ held }) => held)).toBe(all.held);
          expect(sum(parts, ({ minutes }) => minutes)).toBe(all.minutes);
          expect(sum(parts, ({ worth }) => worth.partly)).toBe(all.worth.partly);
        }
        const shares = attention.map(shareOf);
        expect(shares).toEqual(shares.toSorted((a, b) => a - b));
      }),
      { seed: SEED, numRuns: 200 },
    );
  });
});

describe('attention', () => {
  const expectedOf = (person: Person, meetings: Meeting[] = []) =>
    lookBack([person], meetings).attention[0]?.expected;

  it('begins with who got least of what they should have got', () => {
    const weekly = { cadence: { ideal: 7, latest: 14 } };
    const meetings = [
      ...[1, 2, 3, 4].map((month) => aTalk('ada', `2026-0${month + 4}-10`)),
      ...[1, 2].map((month) => aTalk('ben', `2026-0${month + 4}-10`)),
    ];
    const { attention } = lookBack(
      [somebody('ada', weekly), somebody('ben', { relationship: 'peer' })],
      meetings,
    );
    expect(attention.map(({ person, figures, expected }) => [person.id, figures.held, expected])).toEqual([
      ['ada', 4, 29],
      ['ben', 2, 7],
    ]);
    expect(attention[0]?.lastOn).toBe('2026-08-10');
  });

  it('expects nothing from before somebody was known or after they were put away', () => {
    expect(expectedOf(somebody('ada'))).toBe(14);
    expect(expectedOf(somebody('ada', { createdAt: '2026-11-01T12:00:00.000Z' }))).toBe(1);
    expect(expectedOf(somebody('ada', { archivedAt: '2026-05-28T12:00:00.000Z' }))).toBe(2);
  });

  it('counts somebody as known from the first talk, where that was imported', () => {
    const late = somebody('ada', { createdAt: '2026-11-20T12:00:00.000Z' });
    expect(expectedOf(late)).toBe(0);
    expect(expectedOf(late, [aTalk('ada', '2026-11-10')])).toBe(1);
  });

  it('leaves out who was put away before, and lets nobody lack what they should not have got yet', () => {
    const gone = somebody('cleo', { archivedAt: '2026-01-28T12:00:00.000Z' });
    const fresh = somebody('dan', { createdAt: '2026-11-22T12:00:00.000Z' });
    const { attention } = lookBack([gone, fresh, somebody('ada')], []);
    expect(attention.map(({ person }) => person.id)).toEqual(['ada', 'dan']);
  });
});

it('asks about talks held of which nothing was said, the latest first', () => {
  const said = aTalk('ada', '2026-06-20', { worth: 'no' });
  const [first, last] = [aTalk('ada', '2026-06-01'), aTalk('ada', '2026-06-08')];
  const skipped = aTalk('ada', '2026-06-15', { state: 'skipped' });
  expect(lookBack([somebody('ada')], [said, first, last, skipped]).unsaid).toEqual([last, first]);
});
