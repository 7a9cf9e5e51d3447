import * as v from 'valibot';
import { ITEM_KINDS, ITEM_STATES, OWNERS, PRIVACIES, UP_TOPICS } from '../model/item';
import type { NewItem } from '../model/new-item';
import { PART_SCHEMAS } from '../model/part-schemas';
import type { PageProtocol } from './protocol';
import type { SchemasFor } from './schemas-for';

// Lengths are caps against floods, not rules of the notebook, which has its own.
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const text = v.pipe(v.string(), v.maxLength(1_000_000));
const day = v.pipe(v.string(), v.isoDate());
const ids = v.pipe(v.array(id), v.maxLength(500));
const nothing = v.null();
const practice = v.pipe(v.string(), v.maxLength(40));
const neighbour = v.nullable(id);
const itemOnly = v.strictObject({ id });
const figure = v.pipe(v.number(), v.finite());

/** What is the same in a new item of any kind. */
const given = {
  personId: id,
  meetingId: v.nullable(id),
  text,
  owner: v.picklist(OWNERS),
  dueOn: v.exactOptional(v.nullable(day)),
  practice: v.exactOptional(v.nullable(practice)),
  privacy: v.exactOptional(v.picklist(PRIVACIES)),
  aboutId: v.exactOptional(v.nullable(id)),
  source: v.exactOptional(v.nullable(v.strictObject({ itemId: v.nullable(id), personId: id }))),
  involves: v.exactOptional(ids),
  state: v.exactOptional(v.picklist(['open', 'done'])),
  up: v.exactOptional(v.nullable(v.picklist(UP_TOPICS))),
};

// The loop loses the link between a kind and its part, which `PART_SCHEMAS` has checked.
const newItem = v.variant(
  'kind',
  ITEM_KINDS.map((kind) => v.strictObject({ ...given, kind: v.literal(kind), part: PART_SCHEMAS[kind] })),
) as unknown as v.GenericSchema<unknown, NewItem>;

/** Which keys belong to which kind is known only with the item at hand: the notebook checks it. */
const partChange = v.record(v.pipe(v.string(), v.maxLength(40)), v.unknown());

const measures = v.pipe(
  v.array(v.strictObject({ id, name: text, unit: text, start: figure, target: figure })),
  v.maxLength(20),
);

/** What our own pages may send about items and practices. */
export const ITEM_SCHEMAS = {
  addItem: newItem,
  editItem: v.strictObject({
    id,
    text: v.exactOptional(text),
    owner: v.exactOptional(v.picklist(OWNERS)),
    dueOn: v.exactOptional(v.nullable(day)),
    aboutId: v.exactOptional(v.nullable(id)),
    involves: v.exactOptional(ids),
    part: v.exactOptional(partChange),
  }),
  markItem: v.strictObject({
    id,
    privacy: v.exactOptional(v.picklist(PRIVACIES)),
    up: v.exactOptional(v.nullable(v.picklist(UP_TOPICS))),
  }),
  passOn: v.strictObject({
    from: v.union([
      v.strictObject({ itemId: id }),
      v.strictObject({ text, personId: id, confidential: v.boolean() }),
    ]),
    to: ids,
    as: v.picklist(['point', 'share', 'opportunity']),
    practice: v.nullable(practice),
  }),
  setItemState: v.strictObject({ id, state: v.picklist(ITEM_STATES) }),
  moveItem: v.strictObject({ id, after: neighbour, before: neighbour }),
  deleteItem: itemOnly,
  restoreItem: itemOnly,

  readPractices: v.strictObject({ personId: id }),
  checkGoal: v.strictObject({
    id,
    on: day,
    checks: v.pipe(v.array(v.strictObject({ measureId: id, value: figure, note: text })), v.maxLength(20)),
    checkInOn: v.nullable(day),
  }),
  adjustGoal: v.strictObject({ id, on: day, why: text, text, dueOn: v.nullable(day), measures }),
  addEvidence: v.strictObject({ id, evidence: v.strictObject({ on: day, figure: text, text }) }),
  confirmAgreements: v.strictObject({ personId: id, on: day }),
  takeQuestion: v.strictObject({ personId: id, meetingId: id, questionId: id, practice, text }),
  passQuestion: v.strictObject({ personId: id, questionId: id }),
  restQuestions: v.strictObject({ personId: id, meetingId: v.nullable(id) }),
  tellBrief: v.strictObject({ ids }),
  readOpenItems: nothing,
} satisfies Partial<SchemasFor<PageProtocol>>;
