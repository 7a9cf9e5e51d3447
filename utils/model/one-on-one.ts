import type { EventSighting, Guest } from './event';
import { titleSaysOneOnOne } from './title-hint';

/** What the guest list of an event says about it being a 1:1. */
export type Decision =
  | { is: 'one-on-one'; other: Guest }
  | { is: 'not-one-on-one'; why: 'alone' | 'group' | 'not-invited' }
  | { is: 'undecided'; why: 'no-guests' | 'incomplete' | 'mailing-list' };

/**
 * Decides by addresses whether an event that was read to the end is a 1:1 of the signed-in account: exactly two
 * people, one of them the account. Whatever cannot be counted surely is undecided rather than wrong. The title is
 * asked only when there is nobody to count: then it makes the difference between "ask" and "certainly not".
 */
export function decideOneOnOne(sighting: EventSighting): Decision {
  const people = distinctByAddress(sighting.guests);
  const listIsWhole = sighting.statedGuests === null || sighting.statedGuests === people.length;
  const individuals = people.filter((guest) => !guest.isGroup);

  if (people.length === 0 && listIsWhole) return decideWithoutGuests(sighting);
  if (individuals.length > 2 && listIsWhole) return { is: 'not-one-on-one', why: 'group' };
  if (individuals.length < people.length) return { is: 'undecided', why: 'mailing-list' };
  if (!listIsWhole || sighting.viewer === null) return { is: 'undecided', why: 'incomplete' };

  const others = people.filter((guest) => guest.address !== sighting.viewer);
  const viewerIsInvited = others.length < people.length;
  const [other] = others;
  if (viewerIsInvited && other && others.length === 1) return { is: 'one-on-one', other };
  if (people.length === 2) return { is: 'not-one-on-one', why: 'not-invited' };
  return decideWithoutGuests(sighting);
}

function decideWithoutGuests(sighting: EventSighting): Decision {
  if (titleSaysOneOnOne(sighting.title)) return { is: 'undecided', why: 'no-guests' };
  return { is: 'not-one-on-one', why: 'alone' };
}

function distinctByAddress(guests: readonly Guest[]): Guest[] {
  return [...new Map(guests.map((guest) => [guest.address, guest])).values()];
}
