import type { Item, OpenItem } from './item';
import type { Meeting } from './meeting';
import type { Person, PersonLine } from './person';

/** What the list of everybody shows of a person. */
export type PersonSummary = PersonLine &
  Pick<Person, 'archivedAt'> & {
    /** When the latest talk began: ISO instant; null: there was none yet. */
    metAt: string | null;
    /** How many open items are listed with them. */
    open: number;
  };

/** A talk with the state in which views share its note: see `SharedNote`. */
export type PersonTalk = Meeting & { shared: string };

/** All that a person's own page shows. */
export interface PersonPage {
  person: Person;
  /** The talk that awaits its event first, then the newest. */
  talks: PersonTalk[];
  /** There are older talks. */
  more: boolean;
  /** In the order of their ranks, listed or not. */
  open: OpenItem[];
  /** Newest first. */
  closed: Item[];
}

/** A talk that no event tells of. */
export interface NewTalk {
  personId: string;
  /** ISO instant. */
  startsAt: string;
  /** How long it took; null: not said. */
  minutes: number | null;
  note: string;
}

/** When a talk without an event was, as it should have been written down. */
export type TalkChange = { meetingId: string } & Pick<NewTalk, 'startsAt' | 'minutes'>;
