import type { Practice, Shelf } from '../../guide/practice';
import type { Item, Owner } from '../../model/item';
import type { Relationship } from '../../model/person';

/** Every word that an export adds to the user's own, in the user's language. */
export interface MarkdownWords {
  meetings: string;
  /** Heading above what belongs to no practice. */
  items: string;
  /** Heading of a meeting without a date. */
  nextTalk: string;
  skipped: string;
  dropped: string;
  confidential: string;
  /** Name of the file of the user's own shelf. */
  ownShelf: string;
  relationship(relationship: Relationship): string;
  practice(practice: Practice): string;
  shelf(shelf: Shelf): string;
  owner(owner: Owner, name: string): string;
  /** Label of a field of an item's part; '' where it has none. */
  field(kind: Item['kind'], key: string): string;
  measure(start: string, now: string, target: string): string;
}
