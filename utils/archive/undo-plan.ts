import type { Item } from '../model/item';
import type { Person } from '../model/person';
import { type Archive, keyOf, LISTS, type ListName } from './archive';
import { canonicalJson } from './canonical-json';
import { settleRanks } from './settle-ranks';

type AnyRecord = Archive[ListName][number];

/** What restoring or merging did to one record. Null: it was not there. */
export interface RecordChange {
  list: ListName;
  key: string;
  before: AnyRecord | null;
  after: AnyRecord | null;
}

/**
 * The notebook as it was before these changes. What was written since stays, and so does everybody it was written with:
 * of a record that was changed again, only the fields that nobody touched since go back. `kept` counts those of which
 * not everything did.
 */
export function planUndo(here: Archive, changes: readonly RecordChange[]): { result: Archive; kept: number } {
  const result: Archive = { ...here };
  let kept = 0;
  const mixed = new Set<string>();
  for (const list of LISTS) {
    const records = new Map<string, AnyRecord>(here[list].map((record) => [keyOf(record), record]));
    for (const { key, before, after } of changes.filter((change) => change.list === list)) {
      const now = records.get(key) ?? null;
      if (isSame(now, after)) {
        if (before === null) records.delete(key);
        else records.set(key, before);
      } else if (now === null || before === null || after === null) kept += 1;
      else {
        const undone = undoFields(now, before, after);
        records.set(key, undone.record);
        mixed.add(key);
        if (undone.isKept) kept += 1;
      }
    }
    // A change names the list that its records are of.
    result[list] = [...records.values()] as never;
  }
  if (mixed.size > 0) result.items = apart(result.items, mixed);
  const missing = needed(here, result);
  return { result: { ...result, people: [...result.people, ...missing] }, kept: kept + missing.length };
}

/** Each write changes these; they say nothing of what was written. */
const STAMPS = ['updatedAt', 'revision'];

function undoFields<Kind extends AnyRecord>(now: Kind, before: Kind, after: Kind) {
  const record: Record<string, unknown> = { ...now };
  let isKept = false;
  for (const [name, was] of Object.entries(before)) {
    const [made, is] = [Reflect.get(after, name), Reflect.get(now, name)];
    if (isSame(was, made) || STAMPS.includes(name)) continue;
    if (isSame(is, made)) record[name] = was;
    else if (isWords(was) && isWords(made) && isWords(is)) {
      const left = is.filter((word) => was.includes(word) || !made.includes(word));
      record[name] = [...new Set([...left, ...was.filter((word) => !made.includes(word))])];
    } else isKept = true;
  }
  return { record: record as unknown as AnyRecord, isKept };
}

function isSame(a: unknown, b: unknown): boolean {
  return canonicalJson(a) === canonicalJson(b);
}

function isWords(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

/** An item that goes back to its person was given its place among somebody else's. */
function apart(items: readonly Item[], moved: ReadonlySet<string>): Item[] {
  return settleRanks(items, new Set(items.map(({ id }) => id).filter((id) => !moved.has(id))));
}

function needed(here: Archive, result: Archive): Person[] {
  const known = new Set(result.people.map(({ id }) => id));
  const named = new Set(
    [...result.meetings, ...result.items, ...result.series, ...result.coverage].map(
      ({ personId }) => personId,
    ),
  );
  return here.people.filter(({ id }) => named.has(id) && !known.has(id));
}
