import type { EventSighting, PageReport } from '../model/event';
import type { Health } from '../model/health';
import type { History, HistoryPlace } from '../model/history';
import type { Item, Privacy, UpTopic } from '../model/item';
import type { Evidence } from '../model/item-parts';
import type { LockState } from '../model/lock';
import type { ShownView } from '../model/missing';
import type { GoalAdjustment, GoalCheck, ItemChange, NewItem, PassOn } from '../model/new-item';
import type { Person, PersonChange, PersonLine, Relationship } from '../model/person';
import type { TrashEntry, TrashPlace } from '../model/trash';
import type { KeptTyped, LeftTyped } from '../model/typed';
import type { Draft, OpenItemsView, PanelView, PracticesShown, SharedNote, Theme } from '../model/views';
import type { AllViewsProtocol } from './all-views-protocol';
import type { ArchiveProtocol } from './archive-protocol';
import type { HouseProtocol } from './house-protocol';
import type { LookBackProtocol } from './look-back-protocol';
import type { PeopleProtocol } from './people-protocol';
import type { SearchProtocol } from './search-protocol';
import type { WeekProtocol } from './week-protocol';

/** Side and width of the panel, as the user left it. Width in CSS pixels. */
export interface PanelPlace {
  side: 'left' | 'right';
  width: number;
}

/** What a caller sends: the command's input and, for writes, the id under which it is applied once. */
export interface Call<Input> {
  input: Input;
  op: string;
}

/**
 * What the content script may ask. It lives in a page's process and is not trusted: nothing here returns a word that
 * the user wrote.
 */
export interface CalendarProtocol {
  /** "This event is open." Answers whether the tab's panel is folded now. */
  seeEvent(call: Call<EventSighting>): { folded: boolean };
  /** Something was opened that is no event, a task for instance. */
  leaveEvent(call: Call<null>): { folded: boolean };
  /** Chips in view. Answers the number of open items for each known 1:1, null for every other chip, in the same order. */
  markChips(call: Call<ShownView>): Array<number | null>;
  /** The page could (not) be read. Null: it can be read again. */
  reportPage(call: Call<PageReport | null>): void;
  /** The page's theme, also on change; answers where the panel stands. */
  enterCalendar(call: Call<{ theme: Theme }>): { folded: boolean; place: PanelPlace };
  savePlace(call: Call<PanelPlace>): void;
  /** The key that shows or folds the panel was pressed in the page. */
  togglePanel(call: Call<null>): { folded: boolean };
}

/** What the extension's own pages may ask. */
export interface PageProtocol
  extends WeekProtocol,
    PeopleProtocol,
    ArchiveProtocol,
    SearchProtocol,
    LookBackProtocol,
    HouseProtocol,
    AllViewsProtocol {
  /** What the panel of the caller's tab shows, and of a person the practices: null when they cannot be read. */
  readPanel(call: Call<null>): { view: PanelView; practices: PracticesShown | null };
  setFolded(call: Call<{ folded: boolean }>): void;
  /** Shows what the caller's panel shows in a tab of its own. */
  openOwnTab(call: Call<null>): void;
  /** Lets the panel stand at the other side from now on. */
  switchSide(call: Call<null>): void;
  /** Begins with the person of the panel's event. */
  beginPerson(call: Call<{ name: string; relationship: Relationship }>): Person;
  /** "Yes, a 1:1" with this person, or with somebody new of this name (then the panel asks for the relationship). */
  declareOneOnOne(call: Call<{ personId: string } | { name: string }>): void;
  declareNotOneOnOne(call: Call<null>): void;
  /** Rejects with `conflict` when an address is somebody else's. */
  editPerson(call: Call<PersonChange>): Person;

  /** With the state in which views share the note (see `SharedNote`), or, where there is none, merged line by line. */
  saveNote(call: Call<{ meetingId: string; text: string; base: string; shared: string | null }>): SharedNote;
  addItem(call: Call<NewItem>): Item;
  editItem(call: Call<ItemChange>): Item;
  markItem(call: Call<{ id: string; privacy?: Privacy; up?: UpTopic | null }>): Item;
  passOn(call: Call<PassOn>): Item[];
  setItemState(call: Call<{ id: string; state: Item['state'] }>): Item;
  moveItem(call: Call<{ id: string; after: string | null; before: string | null }>): Item;
  deleteItem(call: Call<{ id: string }>): Item;
  restoreItem(call: Call<{ id: string }>): Item;

  readPractices(call: Call<{ personId: string }>): PracticesShown | null;
  checkGoal(call: Call<GoalCheck>): Item;
  adjustGoal(call: Call<GoalAdjustment>): Item;
  addEvidence(call: Call<{ id: string; evidence: Evidence }>): Item;
  confirmAgreements(call: Call<{ personId: string; on: string }>): void;
  takeQuestion(
    call: Call<{ personId: string; meetingId: string; questionId: string; practice: string; text: string }>,
  ): Item;
  passQuestion(call: Call<{ personId: string; questionId: string }>): void;
  restQuestions(call: Call<{ personId: string; meetingId: string | null }>): void;
  tellBrief(call: Call<{ ids: string[] }>): void;

  /** The popup's "Add": lands in the person's next talk. */
  addToNextTalk(call: Call<{ personId: string; kind: Draft['kind']; text: string }>): void;
  readPeople(call: Call<null>): PersonLine[];
  /** Whom the active tab shows, or who is near in time. */
  suggestPerson(call: Call<null>): PersonLine | null;
  readOpenItems(call: Call<null>): OpenItemsView;
  readDraft(call: Call<{ id: string }>): Draft | null;
  saveDraft(call: Call<{ id: string; draft: Draft | null }>): void;
  /**
   * What pages that are gone left typed and not taken, of this person or of nobody; null: of everybody. From now on the
   * caller has it, under its `holder`. Notes are not among it: so many were saved. `page`: chosen by the caller's
   * document.
   */
  takeTyped(call: Call<{ page: string; personId: string | null }>): {
    holder: string;
    left: LeftTyped[];
    notes: number;
  };
  /** Keeps what is typed into a field of the caller; null: it was taken, or deleted by hand. */
  keepTyped(call: Call<KeptTyped>): void;
  /** Brings the person into the panel beside Calendar, opening Calendar if need be. */
  openPerson(call: Call<{ personId: string }>): void;
  readPageReport(call: Call<null>): PageReport | null;
  readHealth(call: Call<null>): Health;
  /** The user has taken note of what came back, what is missing and what is damaged. */
  seeHealth(call: Call<null>): void;
  /** After a full or failing disk: looks whether there is room again; answers whether writes are taken now. */
  tryWritable(call: Call<null>): boolean;

  /** While the notebook is locked, everything else that needs it rejects with `locked`. */
  readLock(call: Call<null>): LockState;
  /** Encrypts everything; `erased`: nothing of what was unencrypted is left in the profile. */
  switchLockOn(call: Call<{ passphrase: string; recoveryCode: string; minutes: number | null }>): {
    erased: boolean;
  };
  /** A secret is the passphrase or the recovery code; false: it is neither. */
  switchLockOff(call: Call<{ secret: string }>): boolean;
  unlock(call: Call<{ secret: string }>): boolean;
  lockNow(call: Call<null>): void;
  changePassphrase(call: Call<{ secret: string; passphrase: string }>): boolean;
  setLockMinutes(call: Call<{ minutes: number | null }>): void;
  /** The user typed or pressed something in one of our pages. */
  noteActive(call: Call<null>): LockState;
  deletePerson(call: Call<{ personId: string }>): TrashPlace;
  deleteNote(call: Call<{ meetingId: string }>): TrashPlace;
  readTrash(call: Call<null>): TrashEntry[];
  putBack(call: Call<TrashPlace>): void;
  deleteForGood(call: Call<TrashPlace>): void;
  readHistory(call: Call<HistoryPlace>): History | null;
  bringBack(call: Call<HistoryPlace & { versionId: string }>): void;

  /** Shows the notebook page in a tab of its own. `at`: where in it, as `writeRoute` gives it; null: where it begins. */
  openNotebook(call: Call<{ at: string | null }>): void;
}

/** What the background tells everybody who listens. */
export interface Announcements {
  /** To pages of their own, the popup for instance: the notebook changed, they read again what they show. */
  notebookChanged(data: null): void;
  /** To the same: blur or show every word. */
  blurChanged(data: null): void;
  /** To all of them and to panels: the notebook is about to be locked. Answered once all that was typed is saved. */
  lockComing(data: null): void;
  /** To one tab's panel: what it shows may have changed. */
  panelChanged(data: null): void;
  /** To one tab's panel: the key for the list of commands was pressed somewhere in the tab. */
  paletteWanted(data: null): void;
  /** To one tab's content script: fold or show. */
  placePanel(data: { folded: boolean }): void;
  /** To one tab's content script: stand here from now on. */
  movePanel(data: PanelPlace): void;
  /** To content scripts: the numbers on chips may have changed. */
  marksChanged(data: null): void;
}
