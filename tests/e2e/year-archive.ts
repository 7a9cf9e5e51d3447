import { generateNKeysBetween } from 'fractional-indexing';
import { type Archive, type ArchivedMeeting, FORMAT } from '../../utils/archive/archive';
import { VERSION } from '../../utils/archive/upgrade-archive';
import { addDays } from '../../utils/model/due';
import type { Item, ItemKind } from '../../utils/model/item';
import type { Parts } from '../../utils/model/item-parts';
import { SPOKE, WORTH } from '../../utils/model/meeting';
import { UNSAID_OF_PERSON } from '../../utils/model/new-records';
import type { Person, Relationship } from '../../utils/model/person';
import { type Random, seeded } from '../faults/random';

/** A word that only confidential lines hold. */
export const SECRET = 'Kestrel';

/** Noon in New York, where the tests' browser stands. */
const at = (day: string) => `${day}T17:00:00.000Z`;

/** A year of 1:1s and notes up to a day, the same for the same seed. In the months `empty` nothing is written of Ada. */
export function yearArchive(today: string, empty: readonly string[], seed = 5): Archive {
  const random = seeded(seed);
  const begun = addDays(today, -400);
  const person = (
    id: string,
    name: string,
    relationship: Relationship,
    more: Partial<Person> = {},
  ): Person => ({
    id,
    name,
    addresses: [`${id}@example.com`],
    relationship,
    ...UNSAID_OF_PERSON,
    ...life(begun),
    ...more,
  });
  const people = [
    person('ada', 'Ada Byron', 'report', { cadence: { ideal: 7, latest: 14 } }),
    person('ben', 'Ben Li', 'report', { cadence: { ideal: 7, latest: 14 } }),
    person('cleo', 'Cleo Marsh', 'report', { archivedAt: at(addDays(today, -60)) }),
    person('mo', 'Mo Field', 'manager'),
  ];
  const meetings = [
    ...talks('ada', 7, today, random),
    ...talks('ben', 45, today, random),
    ...talks('cleo', 14, addDays(today, -70), random),
    ...talks('mo', 14, today, random),
  ];
  const written = adasItems(today, random).filter((item) => !empty.includes(item.createdAt.slice(0, 7)));
  const ranks = generateNKeysBetween(null, null, written.length);
  const meetingId = meetings.find(({ personId, note }) => personId === 'ada' && note !== '')?.id ?? null;
  const items = written.map((item, index) => ({ ...item, meetingId, rank: ranks[index] ?? '' }));
  return {
    format: FORMAT,
    version: VERSION,
    exportedAt: at(today),
    people,
    meetings,
    items,
    series: [],
    coverage: [],
    revisions: [],
  };
}

function life(day: string) {
  return { createdAt: at(day), updatedAt: at(day), deletedAt: null, revision: 1 };
}

function talks(personId: string, everyDays: number, until: string, random: Random): ArchivedMeeting[] {
  return Array.from({ length: Math.floor(365 / everyDays) }, (_, index) => {
    const day = addDays(until, -1 - index * everyDays);
    const said = random.below(3) > 0;
    const skipped = random.below(6) === 0;
    return {
      id: `${personId}-talk-${day}`,
      personId,
      eventId: `dana@example.com ${personId}-${day}`,
      startsAt: at(day),
      state: skipped ? 'skipped' : 'planned',
      note: skipped ? '' : `What we spoke of on ${day}.`,
      minutes: 30 + 15 * random.below(3),
      moved: random.below(5) === 0 ? 1 : 0,
      spoke: said ? random.pick(SPOKE) : null,
      worth: said ? random.pick(WORTH) : null,
      movedTo: null,
      adopted: false,
      ...life(day),
    };
  });
}

/** Something of every kind of evidence, in every month. */
function adasItems(today: string, random: Random): Item[] {
  const items: Item[] = [];
  const add = <Kind extends ItemKind>(
    kind: Kind,
    day: string,
    text: string,
    part: Parts[Kind],
    more: Partial<Item> = {},
  ) =>
    items.push({
      id: `item-${items.length}`,
      personId: 'ada',
      meetingId: null,
      kind,
      part,
      text,
      owner: 'them',
      state: 'done',
      dueOn: null,
      rank: '',
      practice: null,
      privacy: 'private',
      up: null,
      aboutId: null,
      source: null,
      involves: [],
      closedAt: more.state === 'open' ? null : at(day),
      ...life(day),
      ...more,
    } as Item);

  for (let month = 0; month < 12; month++) {
    // In its first days, so that every month has some, the one that runs too.
    const planned = `${monthsBack(today, month)}-0${1 + random.below(9)}`;
    const day = planned < today ? planned : today;
    const said = { situation: 'In the review', effect: 'Others dared to ask', answer: '' };
    add(
      'update',
      day,
      `Release ${month} went out on time`,
      { answer: '' },
      { up: { topic: 'win', toldAt: null } },
    );
    add('feedback', day, `Explained the trade-offs of plan ${month}`, { way: 'give', ...said });
    add('feedback', day, `My agenda for talk ${month} came too late`, {
      way: 'receive',
      ...said,
      effect: '',
    });
    add('check-in', day, 'Fine', { score: 1 + random.below(5), kept: null });
    add('action', day, `Draft ${month} of the design`, { form: 'promise', waitingFor: null });
    add('agreement', day, `Decide ${month} in writing`, { topic: 'works', confirmedOn: null });
    if (month % 2 === 0)
      add(
        'feedback',
        day,
        `${SECRET} ${month}: thinks of leaving`,
        { way: 'receive', ...said },
        { privacy: 'confidential' },
      );
    if (month % 3 === 0)
      add(
        'action',
        day,
        `Ask for budget ${month}`,
        { form: 'promise', waitingFor: null },
        { owner: 'me', state: 'open', dueOn: day },
      );
  }
  const began = `${monthsBack(today, 5)}-02`;
  const checks = [5, 4].map((month, index) => ({
    on: `${monthsBack(today, month)}-10`,
    value: 8 - index * 3,
    note: '',
  }));
  const measure = { id: 'm', name: 'Time to answer', unit: 'days', start: 9, target: 2, checks };
  add(
    'goal',
    began,
    'Answer customers sooner',
    { level: 'person', measures: [measure], checkInOn: null, was: [] },
    { state: 'open' },
  );
  const evidence = [{ on: `${monthsBack(today, 5)}-12`, figure: '14 reviews', text: 'in one week' }];
  add('growth', began, 'Reviews with care', { aspect: 'strength', evidence }, { state: 'open' });
  return items;
}

/** `YYYY-MM`, so many months before the day's. */
export function monthsBack(day: string, months: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 - months, 1)).toISOString().slice(0, 7);
}
