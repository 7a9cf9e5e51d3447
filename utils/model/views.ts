import type { EventState } from './event';
import type { Item, OpenItem } from './item';
import type { Meeting } from './meeting';
import type { Person, PersonLine } from './person';

/** What was before the talk shown. */
export interface LastTime {
  /** ISO instant of the latest talk before it that took place; null when none has yet. */
  metAt: string | null;
  /**
   * The latest note from before, and the talk it was written for: one that is still to come, too, when what is shown
   * comes after it. Null when nothing was noted.
   */
  note: { text: string; startsAt: string } | null;
}

/** All that the panel shows of a person and a talk. */
export interface PersonView {
  person: Person;
  meeting: Meeting;
  lastTime: LastTime | null;
  openItems: OpenItem[];
  /** Closed since the last talk, newest first. */
  doneItems: Item[];
  /** When a past talk is shown: what waits for the next one, so that nothing added elsewhere seems lost. */
  nextTalk: { startsAt: string | null; note: string } | null;
}

export type Theme = 'light' | 'dark';

/** What the panel of one tab shows. `isOfEvent`: of an event that is open beside it, not of a person looked up. */
export type PanelView = { folded: boolean; theme: Theme } & (
  | { shows: 'nothing' }
  /** The event could not be opened: the store failed. */
  | { shows: 'failure' }
  | ({ shows: 'person'; eventState: EventState; isOfEvent: boolean } & PersonView)
  | { shows: 'new'; name: string; address: string | null }
  | {
      shows: 'undecided';
      title: string | null;
      why: 'no-guests' | 'incomplete' | 'mailing-list' | 'not-one-on-one';
      people: PersonLine[];
    }
);

/** Everything open, grouped by person, in the order in which it should be read. */
export interface OpenItemsView {
  groups: Array<{ person: PersonLine; items: OpenItem[] }>;
}

/** Typed and not yet added. */
export interface Draft {
  personId: string | null;
  kind: 'note' | 'action' | 'talking-point';
  text: string;
}
