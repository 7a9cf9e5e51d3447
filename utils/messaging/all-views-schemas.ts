import * as v from 'valibot';
import type { AllViewsProtocol } from './all-views-protocol';
import type { SchemasFor } from './schemas-for';

/** What our own pages may send about what holds in all of them alike. */
export const ALL_VIEWS_SCHEMAS: SchemasFor<AllViewsProtocol> = {
  setBlurred: v.strictObject({ blurred: v.boolean() }),
  readBlurred: v.null(),
  setLetters: v.strictObject({ on: v.boolean() }),
  readLetters: v.null(),
};
