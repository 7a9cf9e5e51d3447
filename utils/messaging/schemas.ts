import * as v from 'valibot';
import { RELATIONSHIPS } from '../model/person';
import { instant } from '../model/records';
import { ALL_VIEWS_SCHEMAS } from './all-views-schemas';
import { ARCHIVE_SCHEMAS } from './archive-schemas';
import { HOUSE_SCHEMAS } from './house-schemas';
import { ITEM_SCHEMAS } from './item-schemas';
import { LOCK_SCHEMAS } from './lock-schemas';
import { LOOK_BACK_SCHEMAS } from './look-back-schemas';
import { PEOPLE_SCHEMAS } from './people-schemas';
import type { CalendarProtocol, PageProtocol } from './protocol';
import type { SchemasFor } from './schemas-for';
import { SEARCH_SCHEMAS } from './search-schemas';
import { TRASH_SCHEMAS } from './trash-schemas';
import { TYPED_SCHEMA } from './typed-schema';
import { WEEK_SCHEMAS } from './week-schemas';

// Lengths are caps against floods, not rules of the notebook, which has its own.
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const eventId = v.pipe(v.string(), v.minLength(1), v.maxLength(1_400));
const address = v.pipe(v.string(), v.maxLength(254));
const name = v.pipe(v.string(), v.maxLength(300));
const text = v.pipe(v.string(), v.maxLength(1_000_000));
const state = v.pipe(v.string(), v.maxLength(4_000_000));
const day = v.pipe(v.string(), v.isoDate());
const nothing = v.null();

const eventKey = v.strictObject({
  id: eventId,
  seriesId: eventId,
  calendarId: v.pipe(v.string(), v.maxLength(300)),
  originalStart: v.nullable(v.union([instant, day])),
});
const wallTime = v.strictObject({
  day,
  minutes: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(24 * 60))),
});
const timeZone = v.nullable(v.pipe(v.string(), v.maxLength(64)));

const sighting = v.strictObject({
  key: eventKey,
  stage: v.picklist(['opening', 'open', 'read']),
  viewer: v.nullable(address),
  title: v.nullable(name),
  guests: v.pipe(
    v.array(v.strictObject({ address, name: v.nullable(name), isGroup: v.boolean() })),
    v.maxLength(500),
  ),
  statedGuests: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
  state: v.picklist(['confirmed', 'declined', 'cancelled']),
  when: v.nullable(wallTime),
  timeZone,
});

const pageReport = v.strictObject({
  at: instant,
  extensionVersion: v.pipe(v.string(), v.maxLength(20)),
  language: v.pipe(v.string(), v.maxLength(35)),
  view: v.pipe(v.string(), v.maxLength(40)),
  selectors: v.record(v.pipe(v.string(), v.maxLength(80)), v.number()),
  failed: v.pipe(v.array(v.pipe(v.string(), v.maxLength(80))), v.maxLength(50)),
});

const theme = v.picklist(['light', 'dark']);
const draftKind = v.picklist(['note', 'action', 'talking-point']);
const draft = v.strictObject({ personId: v.nullable(id), kind: draftKind, text });
const itemOnly = v.strictObject({ id });

/** What the content script may send. */
export const CALENDAR_SCHEMAS: SchemasFor<CalendarProtocol> = {
  seeEvent: sighting,
  leaveEvent: nothing,
  markChips: v.strictObject({
    viewer: v.nullable(address),
    timeZone,
    days: v.pipe(v.array(day), v.maxLength(31)),
    chips: v.pipe(v.array(v.strictObject({ key: eventKey, when: v.nullable(wallTime) })), v.maxLength(5_000)),
  }),
  reportPage: v.nullable(pageReport),
  enterCalendar: v.strictObject({ theme }),
  savePlace: v.strictObject({
    side: v.picklist(['left', 'right']),
    width: v.pipe(v.number(), v.minValue(200), v.maxValue(1_200)),
  }),
  togglePanel: nothing,
};

/** What our own pages may send. */
export const PAGE_SCHEMAS: SchemasFor<PageProtocol> = {
  readPanel: nothing,
  setFolded: v.strictObject({ folded: v.boolean() }),
  openOwnTab: nothing,
  switchSide: nothing,
  beginPerson: v.strictObject({ name, relationship: v.picklist(RELATIONSHIPS) }),
  declareOneOnOne: v.union([v.strictObject({ personId: id }), v.strictObject({ name })]),
  declareNotOneOnOne: nothing,
  saveNote: v.strictObject({ meetingId: id, text, base: text, shared: v.nullable(state) }),
  ...ITEM_SCHEMAS,
  ...ARCHIVE_SCHEMAS,
  ...LOCK_SCHEMAS,
  ...TRASH_SCHEMAS,
  ...WEEK_SCHEMAS,
  ...PEOPLE_SCHEMAS,
  ...SEARCH_SCHEMAS,
  ...LOOK_BACK_SCHEMAS,
  ...HOUSE_SCHEMAS,
  ...ALL_VIEWS_SCHEMAS,
  addToNextTalk: v.strictObject({ personId: id, kind: draftKind, text }),
  readPeople: nothing,
  suggestPerson: nothing,
  readDraft: itemOnly,
  saveDraft: v.strictObject({ id, draft: v.nullable(draft) }),
  takeTyped: v.strictObject({ page: id, personId: v.nullable(id) }),
  keepTyped: TYPED_SCHEMA,
  openPerson: v.strictObject({ personId: id }),
  readPageReport: nothing,
  readHealth: nothing,
  seeHealth: nothing,
  tryWritable: nothing,
};
