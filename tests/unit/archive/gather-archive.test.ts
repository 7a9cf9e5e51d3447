import { expect, test } from 'vitest';
import { LISTS } from '../../../utils/archive/archive';
import { gatherArchive, type Slice, type SlicePlace } from '../../../utils/archive/gather-archive';
import { UNSAID_OF_PERSON } from '../../../utils/model/new-records';
import type { Person } from '../../../utils/model/person';
import type { Series } from '../../../utils/model/series';

const NOW = '2026-11-23T09:00:00.000Z';
const person = (id: string): Person => ({
  id,
  name: `Somebody ${id}`,
  addresses: [],
  relationship: 'peer',
  ...UNSAID_OF_PERSON,
  createdAt: NOW,
  updatedAt: NOW,
  deletedAt: null,
  revision: 1,
});
const series = (id: string, personId: string): Series => ({
  id,
  verdict: 'one-on-one',
  personId,
  declared: false,
  updatedAt: NOW,
});

/** A notebook that answers one record at a time and counts its writes. */
function notebook() {
  const lists = new Map<string, Slice['records']>(LISTS.map((list) => [list, []]));
  const asked: SlicePlace[] = [];
  const state: { lastWrite: number; meanwhile: () => void } = { lastWrite: 1, meanwhile: () => undefined };
  async function readSlice(place: SlicePlace): Promise<Slice> {
    asked.push(place);
    state.meanwhile();
    const all = lists.get(place.list) ?? [];
    const at = place.after === null ? 0 : Number(place.after);
    const isLast = at + 1 >= all.length;
    const records = all.slice(at, at + 1);
    return { records, unreadable: 0, next: isLast ? null : String(at + 1), lastWrite: state.lastWrite };
  }
  return { lists, asked, state, readSlice };
}

test('every slice of every list is asked for, what names others before them', async () => {
  const { lists, asked, readSlice } = notebook();
  lists.set('people', [person('a'), person('b'), person('c')]);
  lists.set('series', [series('s', 'a')]);
  const { archive, unreadable } = await gatherArchive(readSlice, NOW);
  expect(archive.people.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(archive.series).toHaveLength(1);
  expect(archive.exportedAt).toBe(NOW);
  expect(unreadable).toBe(0);
  const order = [...new Set(asked.map(({ list }) => list))];
  expect(order).toEqual(['revisions', 'coverage', 'series', 'items', 'meetings', 'people']);
  expect(asked.filter(({ list }) => list === 'people').map(({ after }) => after)).toEqual([null, '1', '2']);
});

test('what was written meanwhile is read with everything else of its state', async () => {
  const { lists, asked, state, readSlice } = notebook();
  lists.set('people', [person('a')]);
  state.meanwhile = () => {
    if (asked.length !== 4) return;
    lists.set('series', [series('s', 'b')]);
    lists.set('people', [person('a'), person('b')]);
    state.lastWrite = 2;
  };
  const { archive } = await gatherArchive(readSlice, NOW);
  expect(archive.series.map(({ id }) => id)).toEqual(['s']);
  expect(archive.people.map(({ id }) => id)).toEqual(['a', 'b']);
});

test('where somebody writes on and on it comes to an end, and nobody who is named is missing', async () => {
  const { lists, asked, state, readSlice } = notebook();
  state.meanwhile = () => {
    const id = String(asked.length);
    state.lastWrite += 1;
    lists.set('people', [...(lists.get('people') ?? []), person(id)].slice(0, 5));
    lists.set('series', [series('s', id)]);
  };
  const { archive } = await gatherArchive(readSlice, NOW);
  expect(asked.length).toBeLessThan(3 * 12);
  const known = archive.people.map(({ id }) => id);
  for (const { personId } of archive.series) expect(known).toContain(personId);
});
