/** How often each selector (`name`, then `name/2` and so on for its fallbacks) matches in a fixture; absent is 0. */
type Counts = Record<string, number>;

/** Every page has these as it is served. */
const served: Counts = { 'body/2': 1, viewerAddress: 1, timeZone: 1, locale: 1 };
/** Every event's popup. */
const popup: Counts = { viewerLog: 1, dialog: 1, 'dialog/2': 1, 'dialog/3': 1, 'dialog/4': 1, details: 1, 'details/2': 1, 'details/3': 1, 'details/4': 1, title: 1, 'title/2': 1, 'title/3': 1, 'title/4': 1, anyDialog: 2, knownRow: 2 };
const twoGuests: Counts = { guestRow: 2, 'guestRow/2': 2, 'guestRow/3': 2, 'guestRow/4': 2, 'editGuestRow/2': 2, guestCount: 1, 'guestCount/2': 1 };
const answers: Counts = { answerYes: 1, 'answerYes/2': 1, answerNo: 1, 'answerNo/2': 1, answerMaybe: 1, 'answerMaybe/2': 1 };

/** Fixture → what is in it. A fixture without a line here fails the test. */
export const expectedMatches: Record<string, Counts> = {
  'changed-page': { ...served, columnOwner: 7, dayHolder: 7, 'monthDay/2': 7, stackedCell: 7, chipLike: 9, 'dialog/3': 1, anyDialog: 1, 'details/4': 5, 'title/2': 1, 'title/4': 1 },
  dark: { ...served },
  'dark-by-class': { ...served },
  'day-ru': { ...served, body: 1, viewerLog: 1, columnOwner: 1, chip: 1, 'chip/2': 1, dayHolder: 1, 'monthDay/2': 1, chipLike: 1 },
  'edit-page': { ...served, guestRow: 2, 'guestRow/2': 2, 'guestRow/3': 2, 'guestRow/4': 2, editPage: 1, 'editPage/2': 1, editTitle: 1, 'editTitle/2': 2, editGuestRow: 2, 'editGuestRow/2': 2, 'editGuestRow/3': 2, editStartDay: 1, editStartTime: 1 },
  'header-ar': { ...served, accountLink: 1, 'accountLink/2': 1 },
  'header-de': { ...served, accountLink: 1, 'accountLink/2': 1 },
  'header-en': { ...served, accountLink: 1, 'accountLink/2': 1 },
  'header-ja': { 'body/2': 1, accountLink: 1, 'accountLink/2': 1 },
  'month-ar': { ...served, body: 1, chip: 1, 'chip/2': 1, monthDay: 14, 'monthDay/2': 14, stackedCell: 7, chipLike: 1 },
  'month-it': { ...served, body: 1, chip: 3, 'chip/2': 3, monthDay: 28, 'monthDay/2': 28, stackedCell: 14, chipLike: 3 },
  'new-event-page': { ...served, guestRow: 2, 'guestRow/2': 2, 'guestRow/3': 2, 'guestRow/4': 2, 'editPage/2': 1, newEventPage: 1, editTitle: 1, editGuestRow: 2, 'editGuestRow/2': 2, 'editGuestRow/3': 2, editStartDay: 1, editStartTime: 1 },
  'popup-ar': { ...served, ...popup, ...twoGuests, ...answers },
  'popup-cancelled': { ...served, ...popup, ...twoGuests, ...answers },
  'popup-declined': { ...served, ...popup, ...twoGuests, ...answers },
  'popup-declined-ja': { ...served, ...popup, ...twoGuests, ...answers },
  'popup-group': { ...served, ...popup, ...twoGuests, ...answers, groupMark: 1, 'groupMark/2': 1 },
  'popup-guest': { ...served, ...popup, ...twoGuests, ...answers },
  'popup-hidden-list': { ...served, ...popup, ...twoGuests, ...answers },
  'popup-long': { ...served, ...popup, ...answers, guestRow: 6, 'guestRow/2': 6, 'guestRow/3': 6, 'guestRow/4': 6, guestCount: 1, 'guestCount/2': 1, 'editGuestRow/2': 6 },
  'popup-no-guests': { ...served, ...popup },
  'popup-organiser': { ...served, ...popup, ...twoGuests, ...answers },
  'popup-room': { ...served, ...popup, ...answers, guestRow: 3, 'guestRow/2': 3, 'guestRow/3': 3, 'guestRow/4': 3, guestCount: 1, 'guestCount/2': 1, 'editGuestRow/2': 3 },
  'popup-stale': { ...served, ...popup, ...twoGuests, ...answers },
  'popup-task': { ...served, dialog: 1, 'dialog/3': 1, anyDialog: 1, taskDetails: 1, 'taskDetails/2': 1, title: 1, 'title/2': 1, 'title/4': 1 },
  'popup-without-numbers': { ...served, ...twoGuests, dialog: 1, 'dialog/2': 1, 'dialog/3': 1, 'dialog/4': 1, anyDialog: 2, details: 1, 'details/4': 1, title: 1, 'title/2': 1, 'title/3': 1, 'title/4': 1, knownRow: 2 },
  'schedule-form-1-ja': { ...served, body: 1, 'chip/2': 2, 'dayHolder/2': 1, stackedCell: 4, chipLike: 2, 'chipLike/2': 2 },
  'schedule-form-2-es': { ...served, body: 1, 'chip/2': 2, 'dayHolder/2': 1, 'chipLike/2': 2 },
  'week-en': { ...served, body: 1, viewerLog: 5, columnOwner: 7, chip: 9, 'chip/2': 9, dayHolder: 7, 'monthDay/2': 7, stackedCell: 7, chipLike: 9, 'details/3': 1 },
};
