import * as v from 'valibot';
import type { HouseProtocol } from './house-protocol';
import type { SchemasFor } from './schemas-for';

const nothing = v.null();

/** What our own pages may send about the notebook as a whole: what is stored, how it is set up, and its end. */
export const HOUSE_SCHEMAS: SchemasFor<HouseProtocol> = {
  readStored: nothing,
  readPlace: nothing,
  setSide: v.strictObject({ side: v.picklist(['left', 'right']) }),
  deleteEverything: nothing,
};
