import type { Coverage } from './coverage';
import type { EventState } from './event';
import type { Item, OpenItem, Origin, UpTopic } from './item';
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
  note: { text: string; startsAt: string; meetingId: string } | null;
}

/** A meeting's note, and how views share it while they edit it. */
export interface SharedNote {
  meetingId: string;
  note: string;
  /** The meeting's. */
  revision: number;
  /** See `NoteText`; '' when the note was written otherwise. */
  shared: string;
  /** Nothing was stored: the note had moved on, to what is given here. */
  behind: boolean;
}

/** All that the panel shows of a person and a talk. */
export interface PersonView {
  person: Person;
  meeting: Meeting;
  /** How views share its note while they edit it: see `SharedNote`. */
  shared: string;
  lastTime: LastTime | null;
  /** What `isListed`, in the order of their ranks. */
  openItems: OpenItem[];
  /** What `isListed`, closed since the last talk, newest first. */
  doneItems: Item[];
  /** When a past talk is shown: what waits for the next one, so that nothing added elsewhere seems lost. */
  nextTalk: { startsAt: string | null; note: string } | null;
}

export type Theme = 'light' | 'dark';

/**
 * What the panel of one tab shows. `isOfEvent`: of an event that is open beside it, not of a person looked up.
 * `blurred`: every word is made unreadable, for a shared screen.
 */
export type PanelView = { folded: boolean; theme: Theme; blurred: boolean } & (
  | { shows: 'nothing' }
  /** An event is open beside it that is not read yet. */
  | { shows: 'waiting' }
  /** The event could not be opened: the store failed. */
  | { shows: 'failure' }
  /** The passphrase has to be given first. */
  | { shows: 'locked' }
  | ({ shows: 'person'; eventState: EventState; isOfEvent: boolean } & PersonView)
  /** `isFirst`: nobody is known yet, or everything was lost. */
  | { shows: 'new'; name: string; address: string | null; isFirst: boolean }
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

/** A draft and the id under which it is kept. */
export interface KeptDraft {
  id: string;
  draft: Draft;
}

/** Everything of a person's practices; read apart from `PersonView`, which has to be there first. */
export interface PracticesView {
  personId: string;
  coverage: Coverage;
  /** With this person, all that is open (listed or not), in the order of their ranks. */
  open: OpenItem[];
  /** With this person, what was closed last (or recorded), newest first, at most 24 of each kind. */
  closed: Item[];
  /** Open on the user's own shelf: goals of team and organisation, communication plan, resources. */
  own: Item[];
  /** Open goals of the people who are the user's managers (this person's own are in `open`). */
  managersGoals: Item[];
  /** Open with other people, and concerning this one. Confidential ones tell no person. */
  concerning: ConcerningItem[];
  /** Of what was written once for several (to share, resources handed out), by source: how each copy stands. */
  copies: Record<string, CopyState[]>;
  /** Everybody else, to choose from. */
  people: Array<{ id: string; name: string }>;
}

/** What the panel is given: with it, of a manager the brief, of a cross-functional colleague everybody's skills. */
export type PracticesShown = PracticesView & { brief: BriefLine[]; skills: KnownSkill[] };

export type ConcerningItem = Item & { from: Origin };

export interface CopyState {
  itemId: string;
  personId: string;
  name: string;
  state: Item['state'];
}

/** One line for my manager. */
export interface BriefLine {
  item: Item;
  topic: UpTopic;
  /** With whom it was written; null for one written for the manager directly. */
  who: string | null;
}

/** A skill of somebody, for "who knows this?". */
export interface KnownSkill {
  item: Item;
  person: { id: string; name: string };
}
