import fc from 'fast-check';
import { PRACTICE_IDS } from '../../../utils/guide/practice';
import {
  ITEM_KINDS,
  ITEM_STATES,
  type Item,
  type ItemBase,
  type ItemKind,
  type ItemOf,
  OWN,
  OWNERS,
  PRIVACIES,
  UP_TOPICS,
} from '../../../utils/model/item';
import { GOAL_LEVELS, type Measure, OPPORTUNITY_FORMS, type Parts } from '../../../utils/model/item-parts';

export const TODAY = '2026-11-20';
const NOW = `${TODAY}T09:30:00.000Z`;

/** An item with Dana, open and written now, unless `change` says otherwise. */
export function anItem<Kind extends ItemKind>(
  kind: Kind,
  part: Parts[Kind],
  change: Partial<ItemBase> = {},
): ItemOf<Kind> {
  return {
    id: 'an-item',
    personId: 'dana',
    meetingId: null,
    text: 'Some words',
    owner: 'me',
    state: 'open',
    dueOn: null,
    rank: 'a',
    practice: null,
    privacy: 'private',
    up: null,
    aboutId: null,
    source: null,
    involves: [],
    createdAt: NOW,
    updatedAt: NOW,
    closedAt: null,
    deletedAt: null,
    revision: 1,
    ...change,
    kind,
    part,
  };
}

/** A goal by its id and what it serves. */
export function aGoal(id: string, aboutId: string | null = null, measures: Measure[] = []): ItemOf<'goal'> {
  return anItem('goal', { level: 'person', measures, checkInOn: null, was: [] }, { id, aboutId });
}

export const anyDay = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2028-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anyInstant = anyDay.map((day) => `${day}T09:30:00.000Z`);
const perhaps = <Value>(some: fc.Arbitrary<Value>) => fc.option(some, { nil: null });
/** What a person may come to type, and far beyond. */
const figure = fc.double({ noNaN: true, min: -1e300, max: 1e300 });

export const anyMeasure: fc.Arbitrary<Measure> = fc.record({
  id: fc.uuid(),
  name: fc.string(),
  unit: fc.constantFrom('', '%', 'days'),
  start: figure,
  target: figure,
  checks: fc.array(fc.record({ on: anyDay, value: figure, note: fc.constant('') }), { maxLength: 4 }),
});

/** Every part that an item of its kind can have. */
const ANY_PART: { [Kind in ItemKind]: fc.Arbitrary<Parts[Kind]> } = {
  action: fc.record({
    form: fc.constantFrom('promise', 'obstacle', 'conflict', 'roadblock'),
    waitingFor: perhaps(fc.constant('Legal')),
  }),
  'talking-point': fc.record({
    form: fc.constantFrom('point', 'question', 'heard', 'share'),
    questionId: perhaps(fc.constant('trust_1')),
  }),
  'check-in': fc.record({ score: perhaps(fc.integer({ min: 1, max: 5 })), kept: perhaps(fc.boolean()) }),
  feedback: fc.record({
    way: fc.constantFrom('give', 'receive', 'ask'),
    situation: fc.string(),
    effect: fc.string(),
    answer: fc.string(),
  }),
  goal: fc.record({
    level: fc.constantFrom(...GOAL_LEVELS),
    measures: fc.array(anyMeasure, { maxLength: 3 }),
    checkInOn: perhaps(anyDay),
    was: fc.constant([]),
  }),
  growth: fc.record({ aspect: fc.constantFrom('strength', 'area'), evidence: fc.constant([]) }),
  opportunity: fc.record({
    form: fc.constantFrom(...OPPORTUNITY_FORMS),
    stage: fc.constantFrom('suggested', 'planned', 'doing'),
    link: fc.constantFrom('', 'https://example.com/'),
  }),
  dependency: fc.record({ stage: fc.constantFrom('asked', 'agreed', 'at-risk') }),
  ask: fc.record({ form: fc.constantFrom('ask', 'offer', 'advice'), outcome: fc.string() }),
  update: fc.record({ answer: fc.string() }),
  insight: fc.record({ form: fc.constantFrom('lesson', 'trend', 'benchmark'), source: fc.string() }),
  agreement: fc.record({
    topic: fc.constantFrom('responsible', 'decides', 'works', 'channel'),
    confirmedOn: perhaps(anyDay),
  }),
  project: fc.record({ channel: fc.string() }),
  skill: fc.record({ way: fc.constantFrom('offers', 'wants') }),
  communication: fc.record({
    audience: fc.string(),
    everyDays: fc.integer({ min: 1, max: 366 }),
    channel: fc.string(),
    toldOn: perhaps(anyDay),
  }),
};

const anyBase = fc.record({
  id: fc.uuid(),
  personId: fc.constantFrom('dana', OWN),
  owner: fc.constantFrom(...OWNERS),
  state: fc.constantFrom(...ITEM_STATES),
  dueOn: perhaps(anyDay),
  practice: perhaps(fc.constantFrom(...PRACTICE_IDS)),
  privacy: fc.constantFrom(...PRIVACIES),
  up: perhaps(fc.record({ topic: fc.constantFrom(...UP_TOPICS), toldAt: perhaps(anyInstant) })),
  createdAt: anyInstant,
  deletedAt: perhaps(anyInstant),
});

/** An item of one of these kinds, or of any. */
export function anyItem(...kinds: readonly ItemKind[]): fc.Arbitrary<Item> {
  const chosen = kinds.length > 0 ? kinds : ITEM_KINDS;
  return fc.constantFrom(...chosen).chain((kind) =>
    // The compiler cannot see that kind and part go together while the kind is open.
    fc
      .tuple(ANY_PART[kind] as fc.Arbitrary<never>, anyBase)
      .map(([part, base]) => anItem(kind, part, base) as Item),
  );
}
