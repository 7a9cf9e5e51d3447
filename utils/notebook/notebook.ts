import type { EventKey, StartPrecision } from '../model/event';
import type { Item, OpenItem, Privacy, UpTopic } from '../model/item';
import type { Evidence } from '../model/item-parts';
import type { Meeting, MeetingState } from '../model/meeting';
import type { GoalAdjustment, GoalCheck, ItemChange, NewItem, PassOn } from '../model/new-item';
import type { Person, PersonChange, PersonLine, Relationship } from '../model/person';
import type { Series } from '../model/series';
import type { BriefLine, KnownSkill, OpenItemsView, PersonView, PracticesView } from '../model/views';
import type { ArchiveCommands } from './archive-commands';
import type { HouseCommands } from './house-commands';
import type { LookBackCommands } from './look-back-commands';
import type { NoteCommands } from './note-commands';
import type { PeopleCommands } from './people-commands';
import type { SearchCommands } from './search-commands';
import type { TrashCommands } from './trash-commands';
import type { WeekCommands } from './week-commands';

/** The id of a command, made where it was given; the same id is applied once. */
export type OperationId = string;

/**
 * Every command that the notebook knows. Writes take the operation id first and resolve when the transaction is on
 * disk. They reject with a `NotebookError`; then nothing was changed.
 */
export interface Notebook
  extends ArchiveCommands,
    NoteCommands,
    TrashCommands,
    HouseCommands,
    WeekCommands,
    PeopleCommands,
    SearchCommands,
    LookBackCommands {
  // ── people ────────────────────────────────────────────────────────────────────────────────────────────────────────
  /** Adds a person; when one of the addresses already belongs to somebody alive, that person is returned unchanged. */
  addPerson(
    op: OperationId,
    input: { name: string; addresses: string[]; relationship: Relationship },
  ): Promise<Person>;
  /** Everybody alive, by name; who was archived is not among them. */
  readPeople(): Promise<PersonLine[]>;
  readPerson(id: string): Promise<Person | null>;
  /** The person alive with this (canonical) address. */
  findPerson(address: string): Promise<Person | null>;
  /** Adds an address to a person (no-op when already theirs). */
  addAddress(op: OperationId, input: { personId: string; address: string }): Promise<Person>;
  /**
   * Changes what is said of a person. Addresses are given in their canonical form; rejects with `conflict` when one is
   * somebody else's alive.
   */
  editPerson(op: OperationId, input: PersonChange): Promise<Person>;

  // ── series ────────────────────────────────────────────────────────────────────────────────────────────────────────
  readSeries(ids: readonly string[]): Promise<Map<string, Series>>;
  /** What a guest list showed never overrides what the user declared. */
  rememberSeries(op: OperationId, input: Omit<Series, 'updatedAt'>): Promise<Series>;

  // ── meetings and notes ────────────────────────────────────────────────────────────────────────────────────────────
  /**
   * The person's meeting for this event, made if there is none.
   * - A moved event changes `startsAt` of the same meeting, which counts how often it was `moved`. An event that stands exactly where another talk with the
   *   person stood is that talk (a recreated series): it keeps its note and gets this event.
   * - `precision` says how far `startsAt` can be believed (default `minute`). Of `day` only the day: it leaves the time of
   *   a known meeting alone as long as it is off by no more than 16 hours. `none` changes no known meeting.
   * - State null leaves the state as it is (a new meeting is planned); `held` follows from the start by itself.
   * - A meeting awaiting its event ("the next talk") is adopted when the event is neither past (began more than 90
   *   minutes ago) nor skipped and no earlier coming meeting is known; if the event has a meeting already, note and
   *   items go over to that. When the event that adopted it is skipped before it is past, it awaits the next one again.
   * - A blank meeting that the same event had with another person is deleted; whatever is still written to it brings
   *   it back, with that person.
   */
  openMeeting(
    op: OperationId,
    input: {
      personId: string;
      event: Pick<EventKey, 'id'>;
      startsAt: string;
      precision?: StartPrecision;
      state: MeetingState | null;
    },
  ): Promise<Meeting>;
  /**
   * The talk that comes next with this person: one under way (began at most 90 minutes ago) or coming, else the one
   * that awaits its event, made if there is none.
   */
  openNextMeeting(op: OperationId, input: { personId: string }): Promise<Meeting>;
  /** The meeting (not skipped) whose start is nearest to now within the given minutes either way. */
  findMeetingNear(minutes: number): Promise<Meeting | null>;
  /** All the panel needs for one meeting; null when the meeting or its person is gone. */
  readPersonView(meetingId: string, personId?: string): Promise<PersonView | null>;

  // ── items ─────────────────────────────────────────────────────────────────────────────────────────────────────────
  /**
   * Writes an item down as the last of its person (or of the user's own shelf, `OWN`: then without a meeting). One of a
   * practice touches that practice's coverage, here and in every later write. One whose source is confidential is
   * confidential, whatever is given.
   */
  addItem(op: OperationId, input: NewItem): Promise<Item>;
  /**
   * What its text said before is kept. Of `part` only the keys given change. Rejects (`invalid`) keys of another kind, a
   * goal's measures and past (see `checkGoal`, `adjustGoal`), and what would make items hang on one another in a circle.
   */
  editItem(op: OperationId, input: ItemChange): Promise<Item>;
  /**
   * Says how private an item is, and whether it goes up to my manager.
   * - Made confidential, everything that was passed on from it becomes confidential too, and nothing of it goes up.
   * - What was passed on from a confidential item stays confidential: taking that back rejects (`invalid`), as does
   *   sending a confidential item up. Where it was said, it can be taken back; then copy by copy.
   * - Under the topic that it has already, what was told stays told; under another one it is to be told again.
   */
  markItem(op: OperationId, input: { id: string; privacy?: Privacy; up?: UpTopic | null }): Promise<Item>;
  /**
   * Puts a line into the next talk of others: `point` (raise with …), `share` (to tell several), `opportunity` (hand
   * out; only from an opportunity). From an item, or from a line of a note. The copies know their source, of `share` from
   * a line the first copy is the source of all, itself included. They are confidential when their source is; else private. Who has an open copy of the item already
   * gets no second one.
   */
  passOn(op: OperationId, input: PassOn): Promise<Item[]>;
  /** `open` again, `done` or `dropped`. */
  setItemState(op: OperationId, input: { id: string; state: Item['state'] }): Promise<Item>;
  /** Puts an item right behind `after`, or without one right before `before`. */
  moveItem(
    op: OperationId,
    input: { id: string; after: string | null; before: string | null },
  ): Promise<Item>;
  deleteItem(op: OperationId, input: { id: string }): Promise<Item>;
  /** Undoes a delete. */
  restoreItem(op: OperationId, input: { id: string }): Promise<Item>;
  /** Everything listed (`isListed`) and open, by person; nothing of the user's own shelf. */
  readOpenItems(): Promise<OpenItemsView>;
  /** Open actions over everybody, for the badge; nothing of the user's own shelf. */
  countOpenActions(): Promise<number>;
  /** Listed open items for each of these people, for the marks on chips. */
  countOpenItems(personIds: readonly string[]): Promise<Map<string, number>>;

  // ── practices ─────────────────────────────────────────────────────────────────────────────────────────────────────
  /** Null when the person is gone. */
  readPractices(personId: string): Promise<PracticesView | null>;
  /** Adds a dated check-in to one measure of a goal; the same day's is replaced. Sets the day of the next one. */
  checkGoal(op: OperationId, input: GoalCheck): Promise<Item>;
  /** Changes what a goal is and keeps what it was, until when (`on`) and why. Checks of measures that stay are kept. */
  adjustGoal(op: OperationId, input: GoalAdjustment): Promise<Item>;
  /** Adds evidence to a strength or an area, in the order of the days. */
  addEvidence(op: OperationId, input: { id: string; evidence: Evidence }): Promise<Item>;
  /** Confirms every open agreement with a person as of that day. */
  confirmAgreements(op: OperationId, input: { personId: string; on: string }): Promise<void>;
  /** Makes a question a talking point of this meeting. */
  takeQuestion(
    op: OperationId,
    input: { personId: string; meetingId: string; questionId: string; practice: string; text: string },
  ): Promise<Item>;
  /** "Another": it is not offered again while others remain. */
  passQuestion(op: OperationId, input: { personId: string; questionId: string }): Promise<void>;
  /** "Not for now": no question in this meeting. Null: questions again. */
  restQuestions(op: OperationId, input: { personId: string; meetingId: string | null }): Promise<void>;
  /** What is marked up and not told yet, never what is confidential; oldest first. */
  readBrief(): Promise<BriefLine[]>;
  /**
   * They were told; updates are done with that, decisions wanted stay open until their guidance is written down. What was
   * deleted, unmarked or told elsewhere meanwhile is passed over.
   */
  tellBrief(op: OperationId, input: { ids: string[] }): Promise<void>;
  /** Open skills of everybody, by person; what is confidential is left out. */
  readSkills(): Promise<KnownSkill[]>;
}

export type { OpenItem };
