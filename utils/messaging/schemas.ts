import * as v from 'valibot';
import { RELATIONSHIPS } from '../model/person';
import { ITEM_SCHEMAS } from './item-schemas';
import type { CalendarProtocol, PageProtocol } from './protocol';
import type { SchemasFor } from './schemas-for';

// Lengths are caps against floods, not rules of the notebook, which has its own.
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const eventId = v.pipe(v.string(), v.minLength(1), v.maxLength(1_400));
const address = v.pipe(v.string(), v.maxLength(254));
const name = v.pipe(v.string(), v.maxLength(300));
const text = v.pipe(v.string(), v.maxLength(1_000_000));
const day = v.pipe(v.string(), v.isoDate());
const nothing = v.null();

const eventKey = v.strictObject({
  id: eventId,
  seriesId: eventId,
  calendarId: v.pipe(v.string(), v.maxLength(300)),
  originalStart: v.nullable(v.union([v.pipe(v.string(), v.isoTimestamp()), day])),
});
const wallTime = v.strictObject({
  day,
  minutes: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(24 * 60))),
});
const timeZone = v.nullable(v.pipe(v.string(), v.maxLength(64)));

const sighting = v.strictObject({
  key: eventKey,
  stage: v.picklist(['opening', 'read']),
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
  at: v.pipe(v.string(), v.isoTimestamp()),
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
  switchSide: nothing,
  beginPerson: v.strictObject({ name, relationship: v.picklist(RELATIONSHIPS) }),
  declareOneOnOne: v.union([v.strictObject({ personId: id }), v.strictObject({ name })]),
  declareNotOneOnOne: nothing,
  editPerson: v.strictObject({
    personId: id,
    name: v.exactOptional(name),
    relationship: v.exactOptional(v.picklist(RELATIONSHIPS)),
  }),
  saveNote: v.strictObject({ meetingId: id, text, base: text }),
  ...ITEM_SCHEMAS,
  addToNextTalk: v.strictObject({ personId: id, kind: draftKind, text }),
  readPeople: nothing,
  suggestPerson: nothing,
  readDraft: itemOnly,
  saveDraft: v.strictObject({ id, draft: v.nullable(draft) }),
  openPerson: v.strictObject({ personId: id }),
  setBlurred: v.strictObject({ blurred: v.boolean() }),
  readBlurred: nothing,
  readPageReport: nothing,
};
