import type { ItemPlace } from './item-target';

interface KnownPerson {
  id: string;
  name: string;
}

/** Who is called exactly this; null for somebody unknown, and where two are. */
function knownAs(name: string | null, people: readonly KnownPerson[]): string | null {
  if (name === null) return null;
  const [one, ...others] = people.filter(
    (person) => person.name.localeCompare(name, undefined, { sensitivity: 'accent' }) === 0,
  );
  return one && others.length === 0 ? one.id : null;
}

/** What waiting for somebody is to a line: the name as typed, and whom it concerns where that is somebody known. */
export function waitingFor(
  typed: string,
  people: readonly KnownPerson[],
  before: Omit<ItemPlace, 'target'> = { waitingFor: null, involves: [] },
): Omit<ItemPlace, 'target'> {
  const name = typed.replace(/\s+/g, ' ').trim() || null;
  const now = knownAs(name, people);
  const released = knownAs(before.waitingFor, people);
  const others = before.involves.filter((id) => id !== released && id !== now);
  return { waitingFor: name, involves: now === null ? others : [...others, now] };
}
