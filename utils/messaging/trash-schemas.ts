import * as v from 'valibot';
import { TRASHED } from '../model/trash';
import type { PageProtocol } from './protocol';
import type { SchemasFor } from './schemas-for';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const place = v.strictObject({ is: v.picklist(TRASHED), id });
const of = v.picklist(['note', 'item']);

/** What our own pages may send about what was deleted and what was said before. */
export const TRASH_SCHEMAS = {
  deletePerson: v.strictObject({ personId: id }),
  deleteNote: v.strictObject({ meetingId: id }),
  readTrash: v.null(),
  putBack: place,
  deleteForGood: place,
  readHistory: v.strictObject({ of, id }),
  bringBack: v.strictObject({ of, id, versionId: id }),
} satisfies Partial<SchemasFor<PageProtocol>>;
