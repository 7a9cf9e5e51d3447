import type { Parts } from './item-parts';

export const ITEM_KINDS = [
  'action',
  'talking-point',
  'check-in',
  'feedback',
  'goal',
  'growth',
  'opportunity',
  'dependency',
  'ask',
  'update',
  'insight',
  'agreement',
  'project',
  'skill',
  'communication',
] as const satisfies ReadonlyArray<keyof Parts>;
export type ItemKind = (typeof ITEM_KINDS)[number];

export const ITEM_STATES = ['open', 'done', 'dropped'] as const;
export type ItemState = (typeof ITEM_STATES)[number];

/** Whose it is: the user's, the person's, or (of an action) a third one's whom both wait for. */
export const OWNERS = ['me', 'them', 'third'] as const;
export type Owner = (typeof OWNERS)[number];

/** `private` is what every line is unless it is marked. `confidential` never goes on, under no path. */
export const PRIVACIES = ['private', 'shareable', 'confidential'] as const;
export type Privacy = (typeof PRIVACIES)[number];

/** What a line marked "up" is to my manager. */
export const UP_TOPICS = ['win', 'challenge', 'risk', 'decision'] as const;
export type UpTopic = (typeof UP_TOPICS)[number];

/** In place of a person's id: the user's own shelf, for goals of the team and whatever else belongs to nobody they meet. */
export const OWN = 'own';

/** What every item has. */
export interface ItemBase {
  /** UUIDv7. */
  id: string;
  /** A person's id, or `OWN`. */
  personId: string;
  /** The talk it was written for; from there its carries are counted. Null: written outside any talk. */
  meetingId: string | null;
  text: string;
  owner: Owner;
  state: ItemState;
  /** Calendar day `YYYY-MM-DD`, in the user's own time zone. */
  dueOn: string | null;
  /** Fractional index: the order among a person's items, compared as plain strings. */
  rank: string;
  /** The practice under which it was written (see utils/guide); null outside any. */
  practice: string | null;
  privacy: Privacy;
  /** For my manager's next talk; `toldAt` (ISO instant) once it was told. */
  up: { topic: UpTopic; toldAt: string | null } | null;
  /** The item it hangs on: the goal it serves or hinders, the project, the opportunity it is a step of. */
  aboutId: string | null;
  /** Where it was passed on from. `itemId` null: from a line of a note. */
  source: { itemId: string | null; personId: string } | null;
  /** People besides its own whom it concerns: it is shown with them, too. */
  involves: string[];
  createdAt: string;
  updatedAt: string;
  /** When it left the state `open`. */
  closedAt: string | null;
  deletedAt: string | null;
  revision: number;
}

export type ItemOf<Kind extends ItemKind> = ItemBase & { kind: Kind; part: Parts[Kind] };

/** Something to come back to with a person. */
export type Item = { [Kind in ItemKind]: ItemOf<Kind> }[ItemKind];

/**
 * With whom a line was first written, as far as that may be told. `hidden`: it was told in confidence, and stays so.
 * `withheld`: it was marked as confidential where it is now, which can be taken back.
 */
export type Origin = { name: string } | 'hidden' | 'withheld';

/**
 * An item whose state is open, with how often it was carried to a further meeting, and where it was passed on from (null:
 * written here).
 */
export type OpenItem = Item & { carried: number; from: Origin | null };

/**
 * Whether it belongs in the list of open items, on the marks of chips and into the next talk: what was promised and what
 * is to be said. Everything else stands in its practice.
 */
export function isListed(item: Pick<Item, 'kind' | 'part'>): boolean {
  if (item.kind === 'action') return true;
  return item.kind === 'talking-point' && (item.part as Parts['talking-point']).form !== 'heard';
}
