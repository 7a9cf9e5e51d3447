/** What a note or an item said before. Only ever added. */
export interface Revision {
  id: string;
  /** A meeting's or an item's id. */
  recordId: string;
  /** ISO instant at which it stopped saying this. */
  at: string;
  text: string;
}
