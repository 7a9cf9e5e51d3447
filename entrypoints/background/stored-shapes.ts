import * as v from 'valibot';

/** Shapes of what is kept in `storage.session`: checked on reading, since an older version may have written it. */
export const KEY_SCHEMA = v.object({
  id: v.string(),
  seriesId: v.string(),
  calendarId: v.string(),
  originalStart: v.nullable(v.string()),
});

export const GUEST_SCHEMA = v.object({
  address: v.string(),
  name: v.nullable(v.string()),
  isGroup: v.boolean(),
});
