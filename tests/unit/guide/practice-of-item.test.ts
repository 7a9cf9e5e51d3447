import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPracticeId, placeOf, practicesToShow } from '../../../utils/guide/practice-of-item';
import { PRACTICES, practicesOf } from '../../../utils/guide/practices';
import { type Item, isListed, OWN } from '../../../utils/model/item';
import { RELATIONSHIPS, type Relationship } from '../../../utils/model/person';
import { aGoal, anItem, anyItem } from './an-item';

const anyRelationship = fc.constantFrom(...RELATIONSHIPS);

function shelfOf(item: Item, relationship: Relationship): string | null {
  const place = placeOf(item, relationship);
  return place && `${place.practice.id}/${place.shelf.id}`;
}

describe('The place of an item', () => {
  it('is in the practice it was written under, where this relationship has it', () => {
    const decision = anItem('update', { answer: '' }, { up: { topic: 'decision', toldAt: null } });
    expect(shelfOf({ ...decision, practice: 'strategy' }, 'manager')).toBe('strategy/decisions');
    expect(shelfOf({ ...decision, practice: 'upward' }, 'manager')).toBe('upward/brief');
    // Once there is guidance, that is found where guidance stands.
    const decided = { ...decision, practice: 'upward', state: 'done' as const };
    expect(shelfOf(decided, 'manager')).toBe('strategy/decisions');
  });

  it('is, once the relationship has changed, in a practice that takes the like', () => {
    const dependency = anItem('dependency', { stage: 'asked' }, { practice: 'knowledge' });
    expect(shelfOf(dependency, 'peer')).toBe('knowledge/dependencies');
    expect(shelfOf(dependency, 'cross-functional')).toBe('coordination/project_dependencies');
  });

  it('is, where no practice takes the like, still in the one it was written under', () => {
    const dependency = anItem('dependency', { stage: 'asked' }, { practice: 'coordination' });
    expect(shelfOf(dependency, 'report')).toBe('coordination/project_dependencies');
  });

  it('is, where nothing says what it was written under, in the first practice of all that takes the like', () => {
    const dependency = anItem('dependency', { stage: 'asked' });
    expect(shelfOf(dependency, 'report')).toBe('knowledge/dependencies');
  });

  it('is on the first shelf of a practice that says yes', () => {
    const agreement = anItem('agreement', { topic: 'decides', confirmedOn: null }, { practice: 'roles' });
    expect(shelfOf(agreement, 'cross-functional')).toBe('roles/role_card');
    const channel = anItem('agreement', { topic: 'channel', confirmedOn: null }, { practice: 'roles' });
    expect(shelfOf(channel, 'cross-functional')).toBe('coordination/channel');
  });

  it('is nowhere but in the list of open items for a promise, unless it is a step of a plan', () => {
    const promise = anItem('action', { form: 'promise', waitingFor: null });
    expect(shelfOf(promise, 'report')).toBeNull();
    expect(shelfOf({ ...promise, practice: 'development' }, 'report')).toBe('development/plan');
    expect(shelfOf({ ...promise, practice: 'trust' }, 'report')).toBeNull();
  });

  it('of a check-in is with the aim it is about, wherever goals stand', () => {
    const check = anItem('check-in', { score: null, kept: true }, { state: 'done', practice: 'together' });
    expect(shelfOf(check, 'peer')).toBe('together/aims');
    for (const relationship of RELATIONSHIPS) {
      const aim = { ...aGoal('aim'), practice: 'together' };
      expect(shelfOf(check, relationship)).toBe(shelfOf(aim, relationship));
    }
  });

  it('tells apart what is mine and theirs where a shelf is mine', () => {
    const mine = anItem('opportunity', { form: 'role', stage: 'doing', link: '' }, { practice: 'career' });
    expect(shelfOf(mine, 'manager')).toBe('career/my_opportunities');
    const theirs = { ...mine, owner: 'them', practice: 'development' } as const;
    expect(shelfOf(theirs, 'report')).toBe('development/opportunities');
    // They became my manager: what I had planned for them is not what I plan for myself.
    expect(shelfOf(theirs, 'manager')).toBe('development/opportunities');
  });

  it('tells the user’s own shelf from the person’s', () => {
    const resource = anItem(
      'opportunity',
      { form: 'course', stage: 'suggested', link: '' },
      { personId: OWN },
    );
    expect(shelfOf(resource, 'manager')).toBe('career/resources');
    // The trees of goals draw these beside the person's own.
    expect(shelfOf({ ...aGoal('of the team'), personId: OWN }, 'report')).toBeNull();
  });

  it('is always the same one, and takes the item', () => {
    fc.assert(
      fc.property(anyItem(), anyRelationship, (item, relationship) => {
        const place = placeOf(item, relationship);
        expect(placeOf(structuredClone(item), relationship)).toEqual(place);
        if (place === null) return;
        expect(place.practice.shelves).toContain(place.shelf);
        expect(place.shelf.holds(item)).toBe(true);
      }),
    );
  });

  it('is there for everything with a person that the list of open items does not have', () => {
    fc.assert(
      fc.property(anyItem(), anyRelationship, (item, relationship) => {
        if (item.personId === OWN || isListed(item)) return;
        expect(placeOf(item, relationship)).not.toBeNull();
      }),
    );
  });

  it('is there for whatever was begun on a shelf, whatever the relationship becomes', () => {
    for (const practice of PRACTICES) {
      for (const { of, begins } of practice.shelves) {
        const { kind, part, owner, up } = begins;
        const marks = { practice: practice.id, owner, up: up ? { topic: up, toldAt: null } : null };
        const item = anItem(kind, part, { ...marks, personId: of === 'own' ? OWN : 'dana' }) as Item;
        for (const relationship of RELATIONSHIPS) expect(placeOf(item, relationship)).not.toBeNull();
      }
    }
  });
});

describe('The practices shown', () => {
  const skill = anItem('skill', { way: 'offers' }, { practice: 'expertise' });

  it('are the three of the relationship', () => {
    expect(practicesToShow([], 'peer')).toEqual({ offered: practicesOf('peer'), kept: [] });
  });

  it('are, after them, those that hold something from before', () => {
    expect(practicesToShow([skill], 'report').kept.map(({ id }) => id)).toEqual(['expertise']);
    expect(practicesToShow([skill], 'cross-functional').kept).toEqual([]);
  });

  it('are not those whose shelf would be empty', () => {
    expect(practicesToShow([{ ...skill, state: 'dropped' }], 'report').kept).toEqual([]);
    const check = anItem('check-in', { score: null, kept: true }, { state: 'done', practice: 'together' });
    expect(practicesToShow([check], 'cross-functional').kept).toEqual([]);
  });

  it('are not those of what several people are told: a peer has no shelf for that', () => {
    const share = anItem('talking-point', { form: 'share', questionId: null }, { practice: 'trust' });
    expect(practicesToShow([share], 'peer').kept).toEqual([]);
    const heard = anItem('talking-point', { form: 'heard', questionId: null }, { practice: 'trust' });
    expect(practicesToShow([heard], 'peer').kept.map(({ id }) => id)).toEqual(['trust']);
  });

  it('are not those of the user’s own shelf, which everybody would get', () => {
    const part = { audience: 'The team', everyDays: 7, channel: 'chat', toldOn: null };
    const plan = anItem('communication', part, { personId: OWN, practice: 'upward' });
    expect(practicesToShow([plan], 'peer').kept).toEqual([]);
  });

  it('have among them wherever anything open with the person stands that the list does not have', () => {
    fc.assert(
      fc.property(fc.array(anyItem()), anyRelationship, (items, relationship) => {
        const { offered, kept } = practicesToShow(items, relationship);
        expect(kept.filter((practice) => offered.includes(practice))).toEqual([]);
        for (const item of items) {
          if (item.personId === OWN || isListed(item) || item.state !== 'open') continue;
          // Whether an aim was kept stands with the aim.
          if (item.kind === 'check-in' && item.part.kept !== null) continue;
          expect([...offered, ...kept]).toContain(placeOf(item, relationship)?.practice);
        }
      }),
    );
  });
});

it('A practice’s id is told from any other word', () => {
  expect(['trust', 'Trust', 'toString', '', null].map(isPracticeId)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});
