import type { Item } from './item';
import type { Meeting } from './meeting';
import type { Person } from './person';

/** A stretch of time, as ISO instants. */
export interface TimeSpan {
  from: string;
  /** Itself outside. */
  to: string;
}

/** What there is to look back on with one person. */
export interface PersonRecords {
  person: Person;
  /** Talks that fell into the span, oldest first; none that was skipped. */
  meetings: Meeting[];
  /** Everything of theirs that was not deleted, whenever it was written. */
  items: Item[];
}

/** What there is to look back on of one's own talks. */
export interface AllTalks {
  /** Everybody, whether or not they are put away. */
  people: Person[];
  /** Everybody's that fell into the span, skipped ones too; without their notes (''). */
  meetings: Meeting[];
}
