/** The fields of people, meetings, items and their parts in which the user writes words. */
const SAID = new Set([
  ...['name', 'team', 'aliases', 'addresses', 'note', 'text', 'waitingFor', 'situation', 'effect', 'answer'],
  ...['outcome', 'source', 'figure', 'why', 'link', 'audience', 'channel'],
]);

/** Everything that is written in a record, what it is about first. */
export function saidIn(record: object): string[] {
  return Object.entries(record).flatMap(([field, value]) => saidAt(field, value));
}

function saidAt(field: string, value: unknown): string[] {
  if (typeof value === 'string') return SAID.has(field) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((each) => saidAt(field, each));
  return typeof value === 'object' && value !== null ? saidIn(value) : [];
}
