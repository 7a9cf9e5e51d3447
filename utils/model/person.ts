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
  /** ISO instant. */
  createdAt: string;
  updatedAt: string;
  /** Deleting is a mark: ISO instant, or null while alive. */
  deletedAt: string | null;
  /** Raised by every write. */
  revision: number;
}

/** What pickers and groups need of a person. */
export type PersonLine = Pick<Person, 'id' | 'name' | 'addresses' | 'relationship'>;
