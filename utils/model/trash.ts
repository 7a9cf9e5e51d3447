/** So long what was deleted can be put back. */
export const TRASH_DAYS = 90;

export const TRASHED = ['person', 'note', 'item'] as const;

/** What in the trash is meant. */
export interface TrashPlace {
  is: (typeof TRASHED)[number];
  /** A person's or an item's; of a note the id of the meeting under which it rests. */
  id: string;
}

/** Something in the trash. What went there with its person is not listed by itself. */
export interface TrashEntry extends TrashPlace {
  /** ISO instant. */
  deletedAt: string;
  /** With whom it was written; null on the user's own shelf, and of a person. */
  who: string | null;
  /** The person's name, the note, what the item says. */
  text: string;
  /** Of a note: when the talk was, as ISO instant; null of one without a time, and of all else. */
  startsAt: string | null;
}
