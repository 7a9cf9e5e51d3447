import type { Relationship } from './person';

/** A talk that was held, as a calendar file tells of it. */
export interface HeldTalk {
  /** `EventKey.id`. */
  eventId: string;
  /** ISO instant. */
  startsAt: string;
  /** How long it took; null when that is not said. */
  minutes: number | null;
}

/** Somebody whom the user meets one-on-one, by their calendars. */
export interface ProposedPerson {
  /** As `canonicalAddress` gives it. */
  address: string;
  name: string;
  /** In the order of time. */
  held: HeldTalk[];
  /** ISO instant; null: no talk is planned. */
  nextAt: string | null;
  /** `EventKey.seriesId` of the recurrences that are with them alone. */
  seriesIds: string[];
}

/** All that calendar files propose. */
export interface Proposal {
  /** Whom one meets most, first. */
  people: ProposedPerson[];
  /** Events that are called 1:1s and do not say with whom. */
  undecided: number;
  /** Events that could not be read, and the first places of them. */
  unread: number;
  places: Array<{ fileName: string; line: number }>;
}

/** What becomes of somebody proposed; null: nothing was chosen yet, so they are left out, too. */
export type ImportChoice = Relationship | 'skip' | null;

/** Whose calendars these are, as far as they say. */
export interface Owner {
  /** The user's own addresses; empty: it is not clear, and has to be asked. */
  own: string[];
  /** Addresses that may be the user's, the likeliest first. */
  candidates: string[];
}

/** Calendars that were read, from which people can be proposed. */
export interface ReadCalendars {
  owner: Owner;
  /** @param own the user's addresses, at least one */
  propose(own: string[]): Promise<Proposal>;
  /** Gives back what was needed for it. */
  end(): void;
}
