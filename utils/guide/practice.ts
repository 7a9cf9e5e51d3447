import type { Item, ItemKind, ItemState, Owner, UpTopic } from '../model/item';
import type { Parts } from '../model/item-parts';
import type { Relationship } from '../model/person';

export const PRACTICE_IDS = [
  'trust',
  'goals',
  'development',
  'strategy',
  'upward',
  'career',
  'knowledge',
  'support',
  'together',
  'roles',
  'coordination',
  'expertise',
] as const;
export type PracticeId = (typeof PRACTICE_IDS)[number];

/** What a line becomes when it is added to a shelf. */
export type Beginning = {
  [Kind in ItemKind]: {
    kind: Kind;
    owner: Owner;
    part: Parts[Kind];
    state?: 'open' | 'done';
    up?: UpTopic;
  };
}[ItemKind];

/** One list within a practice. Its texts are `shelf_<id>` (heading) and `shelf_<id>_add` (the empty field). */
export interface Shelf {
  /** Unique over all practices; lower case with underscores, as keys of texts are. */
  id: string;
  /** With the person, or on the user's own shelf (see `OWN`). */
  of: 'person' | 'own';
  begins: Beginning;
  /** Whether an item stands on this shelf; asked in order, the first shelf that says yes has it. */
  holds(item: Item): boolean;
  /** States shown. What is open always is, so that nothing is reopened out of sight. */
  shows: readonly ItemState[];
  /** Whose it is can be chosen while adding: `me` and `them`. */
  bothWays: boolean;
  /** A view of its own instead of plain rows. */
  look:
    | 'rows'
    | 'moods'
    | 'goals'
    | 'shares'
    | 'plan'
    | 'brief'
    | 'aims'
    | 'card'
    | 'projects'
    | 'skills'
    | 'handout';
}

/** One of the three things the guide asks of a relationship. Its name is the text `practice_<id>`. */
export interface Practice {
  id: PracticeId;
  relationship: Relationship;
  /** In the order in which they are used in a talk. */
  shelves: readonly Shelf[];
}
