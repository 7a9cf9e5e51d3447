import type { ChipSighting, EventSighting, PageReport } from '../model/event';
import type { Item, Privacy, UpTopic } from '../model/item';
import type { Evidence } from '../model/item-parts';
import type { GoalAdjustment, GoalCheck, ItemChange, NewItem, PassOn } from '../model/new-item';
import type { Person, PersonLine, Relationship } from '../model/person';
import type { Draft, OpenItemsView, PanelView, PracticesShown, Theme } from '../model/views';

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
  markChips(
    call: Call<{ viewer: string | null; timeZone: string | null; chips: ChipSighting[] }>,
  ): Array<number | null>;
  /** The page could (not) be read. Null: it can be read again. */
  reportPage(call: Call<PageReport | null>): void;
  /** The page's theme, also on change; answers where the panel stands. */
  enterCalendar(call: Call<{ theme: Theme }>): { folded: boolean; place: PanelPlace };
  savePlace(call: Call<PanelPlace>): void;
  /** The key that shows or folds the panel was pressed in the page. */
  togglePanel(call: Call<null>): { folded: boolean };
}

/** What the extension's own pages may ask. */
export interface PageProtocol {
  /** What the panel of the caller's tab shows. */
  readPanel(call: Call<null>): PanelView;
  setFolded(call: Call<{ folded: boolean }>): void;
  /** Lets the panel stand at the other side from now on. */
  switchSide(call: Call<null>): void;
  /** Begins with the person of the panel's event. */
  beginPerson(call: Call<{ name: string; relationship: Relationship }>): Person;
  /** "Yes, a 1:1" with this person, or with somebody new of this name (then the panel asks for the relationship). */
  declareOneOnOne(call: Call<{ personId: string } | { name: string }>): void;
  declareNotOneOnOne(call: Call<null>): void;
  editPerson(call: Call<{ personId: string; name?: string; relationship?: Relationship }>): Person;

  saveNote(call: Call<{ meetingId: string; text: string; base: string }>): { text: string };
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
  /** Brings the person into the panel beside Calendar, opening Calendar if need be. */
  openPerson(call: Call<{ personId: string }>): void;
  /** Makes every word in every view unreadable, or readable again: for a shared screen. */
  setBlurred(call: Call<{ blurred: boolean }>): void;
  readBlurred(call: Call<null>): boolean;
  readPageReport(call: Call<null>): PageReport | null;
}

/** What the background tells everybody who listens. */
export interface Announcements {
  /** To pages of their own, the popup for instance: the notebook changed, they read again what they show. */
  notebookChanged(data: null): void;
  /** To the same: blur or show every word. */
  blurChanged(data: null): void;
  /** To one tab's panel: what it shows may have changed. */
  panelChanged(data: null): void;
  /** To one tab's content script: fold or show. */
  placePanel(data: { folded: boolean }): void;
  /** To one tab's content script: stand here from now on. */
  movePanel(data: PanelPlace): void;
  /** To content scripts: the numbers on chips may have changed. */
  marksChanged(data: null): void;
}
