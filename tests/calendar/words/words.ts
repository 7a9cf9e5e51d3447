import type { GuestResponse } from '../event-spec';

/**
 * What the page says in one language. Sentences of en, ja and it follow real ones; the grammar of the others is made up
 * from what is publicly known (German, French and Arabic chips were never seen), which is why nothing should depend on it.
 */
export interface Words {
  /** For Intl; decides the digits too. */
  locale: string;
  rtl: boolean;
  hour12: boolean;
  firstWeekday: number;
  /** Between the parts of a chip's sentence. */
  separator: string;
  quoted(title: string): string;
  spokenRange(from: string, to: string): string;
  /** In the popup and on chips. */
  rangeDash: string;
  allDay: string;
  noLocation: string;
  location(place: string): string;
  calendarNamed(name: string): string;
  color(label: string): string;
  responses: Record<GuestResponse, string>;
  task(done: boolean): { prefix: string; state: string };
  pendingTasks(count: string): string;
  workingLocation(place: string): string;
  events(count: number, shown: string): string;
  allDayEvents(count: number, shown: string): string;
  today: string;
  weekOf(date: string): string;
  views: Record<'day' | 'week' | 'month' | 'year' | 'agenda' | 'custom_days', string>;
  calendar: string;
  googleCalendar: string;
  googleAccount: string;
  guests(count: number, shown: string): string;
  answered: Record<GuestResponse, (shown: string) => string>;
  guestTree: string;
  invitedTree: string;
  guestStates: Record<GuestResponse, string>;
  organiser: string;
  organiserNamed(name: string): string;
  optional: string;
  listHidden: string;
  more(shown: string): string;
  going: string;
  rsvp: { yes: string; no: string; maybe: string; respond(answer: string): string; selected: string };
  editEvent: string;
  deleteEvent: string;
  close: string;
  options: string;
  duplicate: string;
  joinMeet: string;
  reminder: string;
  notifications: string;
  timeZoneLine: string;
  roomLink(name: string, building: string): string;
  markComplete: string;
  create: string;
  mainMenu: string;
  previous: string;
  next: string;
  search: string;
  settings: string;
  myCalendars: string;
  otherCalendars: string;
  addTitle: string;
  save: string;
  cancel: string;
  discard: string;
  unsaved: string;
  addGuests: string;
  addLocation: string;
  addDescription: string;
  allDayBox: string;
  eventDetails: string;
  eventTab: string;
  taskTab: string;
  day(index: number, count: number): string;
}
