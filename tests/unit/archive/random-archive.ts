import fc from 'fast-check';
import { generateNKeysBetween } from 'fractional-indexing';
import { type Archive, FORMAT } from '../../../utils/archive/archive';
import { VERSION } from '../../../utils/archive/upgrade-archive';
import { emptyCoverage } from '../../../utils/model/coverage';
import {
  ITEM_KINDS,
  ITEM_STATES,
  type Item,
  OWN,
  OWNERS,
  PRIVACIES,
  UP_TOPICS,
} from '../../../utils/model/item';
import { SPOKE, WORTH } from '../../../utils/model/meeting';
import { RELATIONSHIPS } from '../../../utils/model/person';
import { day, instant, parts, text } from './random-parts';

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value);
const life = {
  createdAt: instant,
  updatedAt: instant,
  deletedAt: maybe(instant),
  revision: fc.integer({ min: 1, max: 1000 }),
};
const instants = fc
  .dictionary(fc.constantFrom('trust', 'goals', 'trust_7', 'strategy_1'), instant, { maxKeys: 3 })
  .map((all) => ({ ...all }));

const cadence = fc.record({
  ideal: fc.integer({ min: 1, max: 30 }),
  latest: fc.integer({ min: 30, max: 366 }),
});

/** A notebook of any content. Ids are counted, so that they are unique; what they point to is chosen among them. */
export const randomArchive: fc.Arbitrary<Archive> = fc
  .record({
    people: fc.array(
      fc.record({
        name: text(1),
        addresses: fc.uniqueArray(fc.emailAddress(), { maxLength: 2 }),
        relationship: fc.constantFrom(...RELATIONSHIPS),
        team: text(0),
        aliases: fc.uniqueArray(text(1), { maxLength: 2 }),
        cadence: maybe(cadence),
        awayUntil: maybe(day),
        archivedAt: maybe(instant),
        ...life,
      }),
      { minLength: 1, maxLength: 4 },
    ),
    meetings: fc.array(
      fc.record({
        personId: fc.nat(),
        eventId: maybe(text(1)),
        startsAt: maybe(instant),
        state: fc.constantFrom('planned' as const, 'skipped' as const),
        note: text(0, 200),
        minutes: maybe(fc.integer({ min: 1, max: 600 })),
        moved: fc.nat(9),
        spoke: maybe(fc.constantFrom(...SPOKE)),
        worth: maybe(fc.constantFrom(...WORTH)),
        adopted: fc.boolean(),
        movedTo: maybe(fc.nat()),
        ...life,
      }),
      { maxLength: 5 },
    ),
    items: fc.array(
      fc.constantFrom(...ITEM_KINDS).chain((kind) =>
        fc.record({
          kind: fc.constant(kind),
          part: parts[kind],
          personId: maybe(fc.nat()),
          meetingId: maybe(fc.nat()),
          text: text(1),
          owner: fc.constantFrom(...OWNERS),
          state: fc.constantFrom(...ITEM_STATES),
          dueOn: maybe(day),
          practice: maybe(fc.constantFrom('trust', 'goals', 'upward')),
          privacy: fc.constantFrom(...PRIVACIES),
          up: maybe(fc.record({ topic: fc.constantFrom(...UP_TOPICS), toldAt: maybe(instant) })),
          aboutId: maybe(fc.nat()),
          source: maybe(fc.record({ itemId: maybe(fc.nat()), personId: maybe(fc.nat()) })),
          involves: fc.uniqueArray(fc.nat(3), { maxLength: 2 }),
          closedAt: maybe(instant),
          ...life,
        }),
      ),
      { maxLength: 10 },
    ),
    series: fc.array(
      fc.record({
        verdict: fc.constantFrom('one-on-one' as const, 'not-one-on-one' as const),
        personId: maybe(fc.nat()),
        declared: fc.boolean(),
        updatedAt: instant,
      }),
      { maxLength: 3 },
    ),
    coverage: fc.array(
      fc.record({ touched: instants, asked: instants, passed: instants, restsIn: maybe(text(1)) }),
      { maxLength: 3 },
    ),
    cadences: maybe(fc.dictionary(fc.constantFrom(...RELATIONSHIPS), cadence).map((all) => ({ ...all }))),
    revisions: fc.array(fc.record({ recordId: fc.nat(), at: instant, text: text(0, 100) }), { maxLength: 5 }),
    exportedAt: instant,
  })
  .map(({ exportedAt, ...given }): Archive => {
    const person = (index: number) => `p${index % given.people.length}`;
    const meeting = (index: number) => `m${index}`;
    const item = (index: number) => `i${index}`;
    const ranks = generateNKeysBetween(null, null, given.items.length);
    return {
      format: FORMAT,
      version: VERSION,
      exportedAt,
      people: given.people.map((one, index) => ({ ...one, id: person(index) })),
      meetings: given.meetings.map((one, index) => ({
        ...one,
        id: meeting(index),
        personId: person(one.personId),
        movedTo: one.movedTo === null ? null : meeting(one.movedTo % given.meetings.length),
      })),
      items: given.items.map(
        (one, index) =>
          ({
            ...one,
            id: item(index),
            rank: ranks[index],
            personId: one.personId === null ? OWN : person(one.personId),
            meetingId: one.meetingId === null ? null : meeting(one.meetingId),
            aboutId: one.aboutId === null ? null : item(one.aboutId),
            source: one.source && {
              itemId: one.source.itemId === null ? null : item(one.source.itemId),
              personId: one.source.personId === null ? OWN : person(one.source.personId),
            },
            involves: [...new Set(one.involves.map(person))],
          }) as Item,
      ),
      series: given.series.map((one, index) => ({
        ...one,
        id: `s${index}`,
        personId: one.personId === null ? null : person(one.personId),
      })),
      coverage: [
        ...given.coverage
          .slice(0, given.people.length)
          .map((one, index) => ({ ...one, personId: person(index) })),
        ...(given.cadences === null ? [] : [{ ...emptyCoverage(OWN), cadences: given.cadences }]),
      ],
      revisions: given.revisions.map((one, index) => ({
        ...one,
        id: `r${index}`,
        recordId: item(one.recordId),
      })),
    };
  });
