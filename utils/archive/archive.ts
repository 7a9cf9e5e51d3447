import type { Coverage } from '../model/coverage';
import type { Item } from '../model/item';
import type { Meeting } from '../model/meeting';
import type { Person } from '../model/person';
import type { Revision } from '../model/revision';
import type { Series } from '../model/series';

export const FORMAT = 'aside-notebook';

/** A meeting as it is stored: that it was held follows from its start and is not written down. */
export type ArchivedMeeting = Omit<Meeting, 'state'> & {
  state: 'planned' | 'skipped';
  /** The meeting that took over its note and items. */
  movedTo: string | null;
  /** It was "the next talk, whenever it is" before it got its event. */
  adopted: boolean;
};

/** A whole notebook, or all of one person, outside the store: what a backup holds. */
export interface Archive {
  format: typeof FORMAT;
  /** See upgrade-archive.ts. */
  version: number;
  /** ISO instant. */
  exportedAt: string;
  people: Person[];
  meetings: ArchivedMeeting[];
  /** Those of the user's own shelf (`OWN`) too. */
  items: Item[];
  series: Series[];
  coverage: Coverage[];
  revisions: Revision[];
}

export const LISTS = ['people', 'meetings', 'items', 'series', 'coverage', 'revisions'] as const;
export type ListName = (typeof LISTS)[number];
export type RecordOf<Name extends ListName> = Archive[Name][number];

/** What tells a record from the others of its list. */
export function keyOf(record: { id: string } | { personId: string }): string {
  return 'id' in record ? record.id : record.personId;
}
