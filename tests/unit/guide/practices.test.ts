import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PRACTICE_IDS } from '../../../utils/guide/practice';
import { placeOf } from '../../../utils/guide/practice-of-item';
import { PRACTICES, practicesOf } from '../../../utils/guide/practices';
import { ITEM_KINDS, type Item, OWN } from '../../../utils/model/item';
import { RELATIONSHIPS } from '../../../utils/model/person';
import { anItem } from './an-item';

const shelves = PRACTICES.flatMap((practice) => practice.shelves.map((shelf) => ({ practice, shelf })));

describe('The practices', () => {
  it('are twelve, three for each relationship, each once', () => {
    expect(PRACTICES.map(({ id }) => id)).toEqual([...PRACTICE_IDS]);
    expect(RELATIONSHIPS.map((relationship) => practicesOf(relationship).length)).toEqual([3, 3, 3, 3]);
  });

  it('follow the guide’s order within a relationship', () => {
    expect(practicesOf('manager').map(({ id }) => id)).toEqual(['strategy', 'upward', 'career']);
  });

  it('have a place for every kind of item', () => {
    const begun = new Set(shelves.map(({ shelf }) => shelf.begins.kind));
    expect(ITEM_KINDS.filter((kind) => !begun.has(kind))).toEqual([]);
  });
});

describe('The shelves', () => {
  it('have ids that are keys of texts, each once', () => {
    const ids = shelves.map(({ shelf }) => shelf.id);
    expect(ids.filter((id) => !/^[a-z]+(_[a-z]+)*$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(shelves.map(({ practice, shelf }) => [`${practice.id}/${shelf.id}`, practice, shelf] as const))(
    '%s: what is begun there stands there, and is seen',
    (_, practice, shelf) => {
      const { kind, part, owner, state = 'open', up } = shelf.begins;
      const begun = anItem(kind, part, {
        owner,
        state,
        personId: shelf.of === 'own' ? OWN : 'dana',
        practice: practice.id,
        up: up ? { topic: up, toldAt: null } : null,
      }) as Item;
      expect(placeOf(begun, practice.relationship)?.shelf.id).toBe(shelf.id);
      expect(shelf.shows).toContain(state);
    },
  );

  it('show what was dropped where they show what is done, but for records of what happened', () => {
    const ofTheirOwn = ['plan', 'shares', 'moods'];
    const keeping = shelves.filter(
      ({ shelf }) =>
        shelf.shows.includes('done') && shelf.begins.state !== 'done' && !ofTheirOwn.includes(shelf.look),
    );
    expect(
      keeping.filter(({ shelf }) => !shelf.shows.includes('dropped')).map(({ shelf }) => shelf.id),
    ).toEqual([]);
  });

  it('hide nothing that is open, so that what is reopened does not vanish', () => {
    expect(shelves.filter(({ shelf }) => !shelf.shows.includes('open'))).toEqual([]);
  });
});

it('The README shows every practice with its shelves and their kinds, in order', () => {
  const readme = readFileSync(new URL('../../../utils/guide/README.md', import.meta.url), 'utf8');
  for (const { id, shelves } of PRACTICES) {
    const row = readme.split('\n').find((line) => line.includes(`| ${id} |`)) ?? '';
    const cell = row.split('|').at(-2) ?? '';
    const shown = cell.split(' · ').flatMap((part) => {
      const [names = '', kind = ''] = part.split(' → ');
      return names.split(', ').map((name) => [name.trim(), kind.trim().split(' ')[0]?.replace(',', '')]);
    });
    expect(shown).toEqual(shelves.map((shelf) => [shelf.id, shelf.begins.kind]));
  }
});
