import { OWN } from '../model/item';
import { UNSAID_OF_PERSON } from '../model/new-records';
import type { Person } from '../model/person';
import type { Archive } from './archive';

/** Stands for a name that could not be read. */
const UNREADABLE = '?';

/**
 * An archive that can be read back, whatever was damaged where it was taken from: who is missing is put in its place
 * without a name, so that what was written with them is in the backup all the same.
 */
export function mendArchive(archive: Archive): Archive {
  const known = new Set(archive.people.map(({ id }) => id));
  const isKnown = (id: string) => known.has(id) || id === OWN;
  const wanted = [...archive.meetings, ...archive.items, ...archive.series, ...archive.coverage].flatMap(
    ({ personId }) => (personId === null || isKnown(personId) ? [] : [personId]),
  );
  const missing = [...new Set(wanted)];
  if (missing.length > 0) {
    return mendArchive({
      ...archive,
      people: [...archive.people, ...missing.map((id) => somebody(id, archive.exportedAt))],
    });
  }
  return {
    ...archive,
    items: archive.items.map((item) => ({
      ...item,
      involves: item.involves.filter((id) => known.has(id)),
      source: item.source && isKnown(item.source.personId) ? item.source : null,
    })),
  };
}

function somebody(id: string, now: string): Person {
  return {
    id,
    name: UNREADABLE,
    addresses: [],
    relationship: 'report',
    ...UNSAID_OF_PERSON,
    createdAt: now,
    updatedAt: now,
    deletedAt: null,
    revision: 1,
  };
}
