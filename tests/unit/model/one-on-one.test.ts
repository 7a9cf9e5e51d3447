import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventSighting, Guest } from '../../../utils/model/event';
import { decideOneOnOne } from '../../../utils/model/one-on-one';

const ME = 'me@example.com';
const guest = (address: string, more: Partial<Guest> = {}): Guest => ({
  address,
  name: null,
  isGroup: false,
  ...more,
});
const sighting = (more: Partial<EventSighting>): EventSighting => ({
  key: { id: `${ME} a`, seriesId: `${ME} a`, calendarId: ME, originalStart: null },
  stage: 'read',
  viewer: ME,
  title: 'Catch up',
  guests: [],
  statedGuests: null,
  state: 'confirmed',
  when: null,
  timeZone: null,
  ...more,
});

describe('what is a 1:1', () => {
  it('is two people, one of them the signed-in account', () => {
    const dana = guest('dana@example.com', { name: 'Dana' });
    expect(decideOneOnOne(sighting({ guests: [guest(ME), dana], statedGuests: 2 }))).toEqual({
      is: 'one-on-one',
      other: dana,
    });
  });
  it('goes by addresses: two accounts with the same name are two people', () => {
    const guests = [guest(ME, { name: 'Alex' }), guest('alex@other.example', { name: 'Alex' })];
    expect(decideOneOnOne(sighting({ guests }))).toMatchObject({ is: 'one-on-one' });
  });
  it('counts an address that is listed twice once', () => {
    const guests = [guest(ME), guest('dana@example.com'), guest('dana@example.com')];
    expect(decideOneOnOne(sighting({ guests }))).toMatchObject({ is: 'one-on-one' });
  });
  it('is not a group, nor a talk of two others, nor time of one’s own', () => {
    const [a, b, c] = [guest('a@example.com'), guest('b@example.com'), guest('c@example.com')];
    expect(decideOneOnOne(sighting({ guests: [guest(ME), a, b], statedGuests: 3 }))).toEqual({
      is: 'not-one-on-one',
      why: 'group',
    });
    expect(decideOneOnOne(sighting({ guests: [a, b], statedGuests: 2 }))).toEqual({
      is: 'not-one-on-one',
      why: 'not-invited',
    });
    expect(decideOneOnOne(sighting({ guests: [] }))).toEqual({ is: 'not-one-on-one', why: 'alone' });
    expect(
      decideOneOnOne(
        sighting({ guests: [a, b, c, guest('list@example.com', { isGroup: true })], statedGuests: 4 }),
      ),
    ).toMatchObject({
      why: 'group',
    });
  });
  it('is undecided when the list is not whole, holds a mailing list, or nobody is listed although the title says 1:1', () => {
    expect(
      decideOneOnOne(sighting({ guests: [guest(ME), guest('a@example.com')], statedGuests: 40 })),
    ).toMatchObject({ why: 'incomplete' });
    expect(decideOneOnOne(sighting({ guests: [], statedGuests: 2 }))).toMatchObject({ why: 'incomplete' });
    const list = guest('team@example.com', { isGroup: true });
    expect(decideOneOnOne(sighting({ guests: [guest(ME), list], statedGuests: 2 }))).toMatchObject({
      why: 'mailing-list',
    });
    expect(decideOneOnOne(sighting({ title: 'Dana 1:1' }))).toMatchObject({
      is: 'undecided',
      why: 'no-guests',
    });
  });
  it('is undecided when the page does not say who is signed in', () => {
    expect(
      decideOneOnOne(sighting({ viewer: null, guests: [guest(ME), guest('a@example.com')] })),
    ).toMatchObject({ is: 'undecided' });
  });
  it('never takes anything but two individuals, one of them me, for a 1:1', () => {
    const anyGuest = fc.record({
      address: fc.constantFrom(ME, 'a@x.de', 'b@x.de', 'c@x.de'),
      name: fc.constant(null),
      isGroup: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(anyGuest, { maxLength: 6 }),
        fc.option(fc.nat(6)),
        fc.constantFrom(ME, null),
        (guests, statedGuests, viewer) => {
          const decision = decideOneOnOne(sighting({ guests, statedGuests, viewer, title: '1:1' }));
          if (decision.is !== 'one-on-one') return;
          const addresses = new Set(guests.map(({ address }) => address));
          expect(addresses).toEqual(new Set([viewer, decision.other.address]));
          expect(addresses.size).toBe(2);
          expect(decision.other.isGroup).toBe(false);
        },
      ),
    );
  });
});
