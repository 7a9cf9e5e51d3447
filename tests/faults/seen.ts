import type { Archive } from '../../utils/archive/archive';
import type { Coverage } from '../../utils/model/coverage';
import type { Item } from '../../utils/model/item';
import { OWN } from '../../utils/model/item';
import type { Meeting } from '../../utils/model/meeting';
import type { Person } from '../../utils/model/person';

/** A whole notebook as it was read, looked up by what the campaigns' writes say of themselves. */
export interface Seen {
  people: Map<string, Person>;
  meetings: Map<string, Archive['meetings'][number] | Meeting>;
  items: Map<string, Item>;
  /** Items by the first word of their text, which no two writes share. */
  itemsWith(token: string): Item[];
  /** How often a word stands in the notes of this person's talks. */
  countInNotes(personId: string, token: string): number;
  /** What a record said before. */
  saidBefore(recordId: string): string[];
  coverage: Map<string, Coverage>;
}

export function see(archive: Archive): Seen {
  const byToken = groupBy(archive.items, ({ text }) => text.split(' ')[0] ?? '');
  const revisions = groupBy(archive.revisions, ({ recordId }) => recordId);
  const meetingsOf = groupBy(archive.meetings, ({ personId }) => personId);
  const words = new Map<string, Map<string, number>>();
  return {
    people: byId(archive.people),
    meetings: byId(archive.meetings),
    items: byId(archive.items),
    itemsWith: (token) => byToken.get(token) ?? [],
    countInNotes(personId, token) {
      const known = words.get(personId) ?? countWords(meetingsOf.get(personId) ?? []);
      words.set(personId, known);
      return known.get(token) ?? 0;
    },
    saidBefore: (recordId) => (revisions.get(recordId) ?? []).map(({ text }) => text),
    coverage: new Map(archive.coverage.map((row) => [row.personId, row])),
  };
}

/** What stands there without what it was written together with: one line for each such half. */
export function findHalves(archive: Archive, seen: Seen): string[] {
  const halves: string[] = [];
  const isKnown = (personId: string) => personId === OWN || seen.people.has(personId);
  for (const item of archive.items) {
    const { id, personId, meetingId, source, aboutId, practice } = item;
    if (!isKnown(personId)) halves.push(`item ${id} without its person`);
    if (meetingId !== null && !seen.meetings.has(meetingId)) halves.push(`item ${id} without its meeting`);
    if (aboutId !== null && !seen.items.has(aboutId)) halves.push(`item ${id} without what it hangs on`);
    if (source?.itemId && !seen.items.has(source.itemId)) halves.push(`item ${id} without its source`);
    const isTouched = practice === null || seen.coverage.get(personId)?.touched[practice] !== undefined;
    if (!isTouched) halves.push(`item ${id} without its practice's day`);
  }
  for (const { id, personId } of archive.meetings) {
    if (!isKnown(personId)) halves.push(`meeting ${id} without its person`);
  }
  for (const { id, recordId } of archive.revisions) {
    if (!seen.items.has(recordId) && !seen.meetings.has(recordId))
      halves.push(`revision ${id} without its record`);
  }
  return halves;
}

function countWords(meetings: ReadonlyArray<{ note: string }>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { note } of meetings)
    for (const word of note.split(/\s+/)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function byId<Value extends { id: string }>(values: readonly Value[]): Map<string, Value> {
  return new Map(values.map((value) => [value.id, value]));
}

function groupBy<Value>(values: readonly Value[], key: (value: Value) => string): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const group = groups.get(key(value));
    if (group) group.push(value);
    else groups.set(key(value), [value]);
  }
  return groups;
}
