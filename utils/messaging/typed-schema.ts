import * as v from 'valibot';
import type { KeptTyped } from '../model/typed';

const label = v.pipe(v.string(), v.minLength(1), v.maxLength(400));

/** Comes from our own pages, and from pages of ours that an update of the extension has cut off. */
export const TYPED_SCHEMA: v.GenericSchema<unknown, KeptTyped> = v.strictObject({
  holder: v.pipe(v.string(), v.regex(/^[\w.-]{1,80}$/)),
  field: label,
  personId: v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(64))),
  typed: v.nullable(v.pipe(v.string(), v.maxLength(1_000_000))),
});
