/** A note or an item. */
export interface HistoryPlace {
  of: 'note' | 'item';
  /** The meeting's or the item's. */
  id: string;
}

/** What it said until then (ISO instant). */
export interface Version {
  id: string;
  at: string;
  text: string;
}

export interface History {
  /** What it says now. */
  text: string;
  /** Newest first. */
  versions: Version[];
}
