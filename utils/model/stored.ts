/** How many records of each kind there are; those in the trash are counted there alone. */
export interface StoredCounts {
  people: number;
  /** Each with its note. */
  meetings: number;
  items: number;
  /** What notes and items said before. */
  revisions: number;
  /** Calendar events known to be 1:1s. */
  occurrences: number;
  trash: number;
}
