import type { Cadences, Rhythm } from '../../utils/model/cadence';
import type { OpenItem } from '../../utils/model/item';
import type { Cadence, Person, PersonChange, Relationship } from '../../utils/model/person';
import type { KnownTalk } from '../../utils/model/week';
import type { DueLine } from '../practices/due-lines';

/** A talk, with whom, and what it needs. */
export interface TalkToCome {
  talk: KnownTalk;
  person: Person;
  /** In the order in which they stand in the panel. */
  openItems: readonly OpenItem[];
  /** What is due in the practices. */
  due: readonly DueLine[];
}

export interface PastTalk {
  talk: KnownTalk;
  person: Person;
}

export interface WeekShown {
  days: ReadonlyArray<{ day: string; talks: readonly TalkToCome[] }>;
  past: readonly PastTalk[];
  rhythms: readonly Rhythm[];
  cadences: Cadences;
}

/** What is saved has been resolved; what was not is rejected. */
export interface WeekActions {
  openPerson(personId: string): Promise<void>;
  setMeetingState(talk: KnownTalk & { eventId: string }, state: 'held' | 'skipped'): Promise<void>;
  editPerson(change: PersonChange): Promise<void>;
  setCadence(relationship: Relationship, cadence: Cadence): Promise<void>;
}

export interface WeekProps extends WeekShown {
  now: string;
  actions: WeekActions;
  onStatus(text: string): void;
}
