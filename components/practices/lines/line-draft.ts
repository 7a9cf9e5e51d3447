import type { Item, Owner } from '../../../utils/model/item';
import type { ItemChange } from '../../../utils/model/new-item';
import { type Field, fieldsOf, typedValue } from './fields';
import { readLink } from './read-link';

/** A line's changes, typed and not yet kept. `base`: what it was when the editing began. */
export interface LineDraft {
  base: Item;
  text: string;
  owner: Owner;
  /** As it stands in the input; empty for none. */
  dueOn: string;
  involves: readonly string[];
  /** By field, as it stands in the input. */
  part: Readonly<Record<string, string>>;
}

export function draftOf(item: Item): LineDraft {
  return {
    base: item,
    text: item.text,
    owner: item.owner,
    dueOn: item.dueOn ?? '',
    involves: item.involves,
    part: Object.fromEntries(fieldsOf(item).map((field) => [field.key, typedValue(item, field)])),
  };
}

/** What has to be mended first (the fields' keys), else what changed; null: nothing did. */
export function changeOf(draft: LineDraft): { wrong: readonly string[]; change: ItemChange | null } {
  const { base } = draft;
  const text = plainLine(draft.text);
  const fields = fieldsOf(base).filter((field) => draft.part[field.key] !== typedValue(base, field));
  const { wrong, part } = readFields(fields, draft.part);
  const dueOn = draft.dueOn || null;
  const change: ItemChange = {
    id: base.id,
    ...(text !== '' && text !== base.text && { text }),
    ...(draft.owner !== base.owner && { owner: draft.owner }),
    ...(dueOn !== base.dueOn && { dueOn }),
    ...(draft.involves !== base.involves && { involves: [...draft.involves] }),
    ...(fields.length > 0 && { part }),
  };
  return { wrong, change: Object.keys(change).length > 1 ? change : null };
}

/** What was typed into fields, as it is stored. */
export function readFields(
  fields: readonly Field[],
  typed: Readonly<Record<string, string>>,
): { wrong: readonly string[]; part: NonNullable<ItemChange['part']> } {
  const values = fields.map((field) => [field.key, readField(field, typed[field.key] ?? '')] as const);
  return {
    wrong: values.filter(([, value]) => value === undefined).map(([key]) => key),
    part: Object.fromEntries(values),
  };
}

/** Words of one line. */
export function plainLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Undefined: not what the field can hold. */
function readField({ form }: Field, typed: string): string | number | null | undefined {
  switch (form) {
    case 'number': {
      const days = Number(typed);
      return Number.isInteger(days) && days >= 1 && days <= 366 ? days : undefined;
    }
    case 'date':
      return typed || null;
    case 'link':
      return readLink(typed) ?? undefined;
    default:
      return typed.trim();
  }
}
