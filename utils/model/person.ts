/** The four kinds of one-on-one the guide knows. */
export const RELATIONSHIPS = ['report', 'manager', 'peer', 'cross-functional'] as const;
export type Relationship = (typeof RELATIONSHIPS)[number];

/** Somebody the user meets one-on-one. History and open items belong to the person, never to an event. */
export interface Person {
  /** UUIDv7. */
  id: string;
  name: string;
  /** E-mail addresses as `canonicalAddress` gives them; the first is the one shown. May be empty. */
  addresses: string[];
  relationship: Relationship;
  /** The group that they work in, as the user calls it; '' when nothing was said. */
  team: string;
  /** Other names by which they are looked for. */
  aliases: string[];
  /** How often to meet; null: as is usual in this relationship (see settings.ts). */
  cadence: Cadence | null;
  /** The last day of a leave, during which nobody is late; null: here. */
  awayUntil: string | null;
  /** Since when they are put away, having left for instance: ISO instant; null: they are not. */
  archivedAt: string | null;
  /** ISO instant. */
  createdAt: string;
  updatedAt: string;
  /** Deleting is a mark: ISO instant, or null while alive. */
  deletedAt: string | null;
  /** Raised by every write. */
  revision: number;
}

/** How often to meet, in days. */
export interface Cadence {
  /** From one talk to the next, as it should be. */
  ideal: number;
  /** After so many days without a talk it is too long; not less than `ideal`. */
  latest: number;
}

/** What pickers and groups need of a person. */
export type PersonLine = Pick<Person, 'id' | 'name' | 'addresses' | 'relationship' | 'team' | 'aliases'>;

/** What the user says of a person; what is not named stays. `archived`: put away, or brought back. */
export type PersonChange = { personId: string; archived?: boolean } & Partial<
  Pick<Person, 'name' | 'addresses' | 'relationship' | 'team' | 'aliases' | 'cadence' | 'awayUntil'>
>;
