import type { ItemBase, ItemKind } from './item';
import type { Measure, Parts } from './item-parts';

type Given = 'personId' | 'meetingId' | 'text' | 'owner';
type Optional = 'dueOn' | 'practice' | 'privacy' | 'aboutId' | 'source' | 'involves';

/** What is given to write an item down; the rest begins as `begin` says. */
export type NewItem = {
  [Kind in ItemKind]: Pick<ItemBase, Given> &
    Partial<Pick<ItemBase, Optional>> & {
      kind: Kind;
      part: Parts[Kind];
      /** A record of what has happened (a check-in, feedback received) is done from the start. Default: open. */
      state?: 'open' | 'done';
      /** Topic under which it goes up to my manager. */
      up?: NonNullable<ItemBase['up']>['topic'] | null;
    };
}[ItemKind];

/** What can be changed of an item by editing it. `part`: the keys that change. */
export interface ItemChange {
  id: string;
  text?: string;
  owner?: ItemBase['owner'];
  dueOn?: string | null;
  aboutId?: string | null;
  involves?: string[];
  part?: Partial<Parts[ItemKind]>;
}

/** A line put into the next talk of others: see `Notebook.passOn`. */
export interface PassOn {
  from:
    | { itemId: string }
    /** A line of the note of a talk with this person. */
    | { text: string; personId: string; confidential: boolean };
  /** People's ids. */
  to: string[];
  as: 'point' | 'share' | 'opportunity';
  /** The practice under which it is done; null outside any. */
  practice: string | null;
}

/** A dated check-in on a goal: see `Notebook.checkGoal`. */
export interface GoalCheck {
  id: string;
  on: string;
  checks: Array<{ measureId: string; value: number; note: string }>;
  checkInOn: string | null;
}

/** A goal changed with its reason: see `Notebook.adjustGoal`. */
export interface GoalAdjustment {
  id: string;
  on: string;
  why: string;
  text: string;
  dueOn: string | null;
  measures: Array<Pick<Measure, 'id' | 'name' | 'unit' | 'start' | 'target'>>;
}
