export const ITEM_KINDS = ['action', 'talking-point'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

export const ITEM_STATES = ['open', 'done', 'dropped'] as const;
export type ItemState = (typeof ITEM_STATES)[number];

/** Who owes it: the user, or the person. */
export const OWNERS = ['me', 'them'] as const;
export type Owner = (typeof OWNERS)[number];

/** Something to come back to with a person. */
export interface Item {
  /** UUIDv7. */
  id: string;
  personId: string;
  /** The talk it was written for; from there its carries are counted. Null: written outside any talk. */
  meetingId: string | null;
  kind: ItemKind;
  text: string;
  owner: Owner;
  state: ItemState;
  /** Calendar day `YYYY-MM-DD`, in the user's own time zone. */
  dueOn: string | null;
  /** Fractional index: the order among a person's items, compared as plain strings. */
  rank: string;
  createdAt: string;
  updatedAt: string;
  /** When it left the state `open`. */
  closedAt: string | null;
  deletedAt: string | null;
  revision: number;
}

/** An item whose state is open, with how often it was carried to a further meeting. */
export interface OpenItem extends Item {
  carried: number;
}
