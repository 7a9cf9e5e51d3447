import { describe, expect, test } from 'vitest';
import type { Archive } from '../../../utils/archive/archive';
import { checkArchive } from '../../../utils/archive/check-archive';
import { importArchive } from '../../../utils/archive/import-archive';
import { planRestore } from '../../../utils/archive/restore-plan';
import { habitOf, isLongAgo } from '../../../utils/model/talk-habit';
import type { ProposedPerson } from '../../../utils/model/talk-import';

const NOW = '2026-11-23T12:00:00.000Z';
const day = (day: string) => `2026-${day}T09:00:00.000Z`;
const talk = (eventId: string, startsAt: string) => ({
  eventId: `dana@example.com ${eventId}`,
  startsAt,
  minutes: 30,
});

const ada: ProposedPerson = {
  address: 'ada@example.com',
  name: 'Ada Byron',
  held: [
    talk('a1', day('10-26')),
    talk('a2', day('11-02')),
    talk('a3', day('11-09')),
    talk('a4', day('11-16')),
  ],
  nextAt: day('11-30'),
  seriesIds: ['dana@example.com a'],
};
const nothing: Archive = importArchive(empty(), [], null, ids()).archive;

function empty(): Archive {
  return {
    format: 'aside-notebook',
    version: 2,
    exportedAt: NOW,
    people: [],
    meetings: [],
    items: [],
    series: [],
    coverage: [],
    revisions: [],
  };
}

function ids() {
  let number = 0;
  return { now: NOW, newId: () => `id-${++number}-${Math.random()}` };
}

/** The notebook after these were added. */
function add(here: Archive, person: ProposedPerson, since: string | null = null) {
  const { archive, ...counts } = importArchive(here, [{ person, relationship: 'peer' }], since, ids());
  return { notebook: planRestore(here, checkArchive(archive), 'add', NOW), counts };
}

describe('what is imported', () => {
  test('is an archive: a person with a cadence, their talks without a note, their series', () => {
    const { notebook, counts } = add(nothing, ada);
    expect(counts).toEqual({ people: 1, talks: 4 });
    expect(notebook.people).toMatchObject([
      {
        name: 'Ada Byron',
        addresses: ['ada@example.com'],
        relationship: 'peer',
        cadence: { ideal: 7, latest: 14 },
      },
    ]);
    expect(
      notebook.meetings.map(({ eventId, startsAt, minutes }) => ({ eventId, startsAt, minutes })),
    ).toEqual(ada.held);
    expect(notebook.meetings.every(({ note, state }) => note === '' && state === 'planned')).toBe(true);
    expect(notebook.series).toMatchObject([
      { id: 'dana@example.com a', verdict: 'one-on-one', declared: false },
    ]);
  });

  test('reaches back as far as was chosen', () => {
    expect(add(nothing, ada, day('11-05')).counts).toEqual({ people: 1, talks: 2 });
  });

  test('a second time adds nothing', () => {
    const { notebook } = add(nothing, ada);
    const again = add(notebook, ada);
    expect(again.counts).toEqual({ people: 0, talks: 0 });
    expect(again.notebook).toEqual(notebook);
  });
});

describe('what is here stays', () => {
  const { notebook } = add(nothing, ada);

  test('a person who is known, and what the user made of them', () => {
    const [person] = notebook.people;
    const known = {
      ...notebook,
      people: person ? [{ ...person, name: 'Ada L.', relationship: 'report' as const }] : [],
    };
    expect(add(known, { ...ada, held: [...ada.held, talk('a5', day('11-20'))] }).notebook).toMatchObject({
      people: known.people,
      meetings: { length: 5 },
    });
  });

  test('the talk of an event, and the talk with that person at that time, with its note', () => {
    const [first, ...others] = notebook.meetings;
    const noted = { ...notebook, meetings: first ? [{ ...first, note: 'Liked it.' }, ...others] : [] };
    const moved = {
      ...ada,
      held: ada.held.map((held) => ({ ...held, startsAt: held.startsAt.replace('09', '10') })),
    };
    const recreated = { ...ada, held: ada.held.map((held) => ({ ...held, eventId: `${held.eventId}x` })) };
    for (const again of [ada, moved, recreated])
      expect(add(noted, again).notebook.meetings).toEqual(noted.meetings);
  });

  test('what the user said of a series', () => {
    const declared = {
      ...notebook,
      series: notebook.series.map((series) => ({
        ...series,
        verdict: 'not-one-on-one' as const,
        personId: null,
        declared: true,
        updatedAt: '2020-01-01T00:00:00.000Z',
      })),
    };
    expect(add(declared, ada).notebook.series).toEqual(declared.series);
  });

  test('one person with two addresses that both are proposed is one', () => {
    const two = {
      ...notebook,
      people: notebook.people.map((person) => ({
        ...person,
        addresses: ['ada@example.com', 'ada@home.example'],
      })),
    };
    const home = { ...ada, address: 'ada@home.example', held: [talk('h1', day('11-18'))], seriesIds: [] };
    const chosen = [ada, home].map((person) => ({ person, relationship: 'peer' as const }));
    const { archive, ...counts } = importArchive(two, chosen, null, ids());
    expect(checkArchive(archive).people).toHaveLength(1);
    expect(counts).toEqual({ people: 0, talks: 1 });
  });
});

test('a habit is that of the last talks, and none of three', () => {
  expect(habitOf(ada.held)).toEqual({
    times: 4,
    lastAt: day('11-16'),
    minutes: 30,
    cadence: { ideal: 7, latest: 14 },
  });
  expect(habitOf(ada.held.slice(1)).cadence).toBeNull();
  expect(habitOf([]).lastAt).toBeNull();
});

test('who was not met for a year, and is not about to be, has left', () => {
  expect(isLongAgo(ada, NOW)).toBe(false);
  expect(isLongAgo({ ...ada, nextAt: null }, '2027-11-20T12:00:00.000Z')).toBe(true);
  expect(isLongAgo(ada, '2027-11-20T12:00:00.000Z')).toBe(false);
});
