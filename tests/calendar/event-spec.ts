/** The kinds of entry a Google calendar shows; they differ in id, chip and popup. */
export type EventKind =
  | 'event'
  | 'task'
  | 'pendingTasks'
  | 'focusTime'
  | 'birthday'
  | 'holiday'
  | 'workingLocation'
  | 'outOfOffice';

/** A guest's answer, in the words of Google's own interface. */
export type GuestResponse = 'accepted' | 'declined' | 'tentative' | 'needsAction';

export interface GuestSpec {
  email: string;
  /** Absent: the page shows the address, as it does for strangers. */
  name?: string;
  /** Absent: no answer yet. */
  response?: GuestResponse;
  /** A mailing list: one row that can be unfolded, behind which any number of people stand. */
  isGroup?: boolean;
  optional?: boolean;
}

export interface RoomSpec {
  name: string;
  building?: string;
  capacity?: number;
}

export type Weekday = 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU';

export interface RepeatSpec {
  every: 'day' | 'week';
  /** 2 = every other. Default 1. */
  interval?: number;
  /** Only for weeks. Default: the weekday of the start. */
  on?: Weekday[];
  /** How many instances. Absent: until `until`, or without end. */
  count?: number;
  /** Last possible day, 'YYYY-MM-DD'. */
  until?: string;
}

/** What differs in one instance of a series. */
export interface ExceptionSpec {
  /** New times; the id keeps the original start. */
  start?: string;
  end?: string;
  /** The instance is gone. */
  removed?: boolean;
  /** The instance is still shown, struck through. */
  cancelled?: boolean;
  title?: string;
  guests?: GuestSpec[];
  /** The viewer's own answer to this instance. */
  myResponse?: GuestResponse;
}

export interface EventSpec {
  /** How tests call it. An instance of a series is `key` + '@' + its original start. */
  key: string;
  /** Google's event id. Default: made from the key, always the same. */
  id?: string;
  /**
   * The series came about by "this and following": the original start, in wall time, at which it was split off.
   * Its id is then `<id>_R<UTC start>`.
   */
  splitAt?: string;
  title: string;
  kind?: EventKind;
  /** Wall time of the account, 'YYYY-MM-DDTHH:MM', or 'YYYY-MM-DD' for a whole day. */
  start: string;
  /** The same form. For whole days: the day after the last. Default: 30 minutes or one day. */
  end?: string;
  repeat?: RepeatSpec;
  /** By original start, in the form of `start`. */
  exceptions?: Record<string, ExceptionSpec>;
  /** Everybody invited. The viewer and the organiser are added when absent and `guests` is not empty. */
  guests?: GuestSpec[];
  /** Default: the owner of the calendar. */
  organiser?: { email: string; name?: string };
  /** The viewer's own answer. Default: 'accepted' for the organiser, else 'needsAction'. */
  myResponse?: GuestResponse;
  /** The organiser hid the list: only the organiser and the viewer are in the tree. */
  guestsHidden?: boolean;
  /** Only so many rows are in the tree, the rest is behind "N more"; the stated count stays whole. */
  guestRowsShown?: number;
  /** Id of one of the account's calendars. Default: the account's own. */
  calendar?: string;
  location?: string;
  rooms?: RoomSpec[];
  /** The three-part code of a Meet link, e.g. 'abc-defg-hij'. */
  meet?: string;
  description?: string;
  /** '#rrggbb'. Default: the colour of the calendar. */
  color?: string;
  /** Named event colour; appears in the sentence. */
  colorLabel?: string;
  cancelled?: boolean;
  /** Tasks only. */
  completed?: boolean;
}
