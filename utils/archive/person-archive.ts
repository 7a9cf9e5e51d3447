import type { Archive } from './archive';

/**
 * All of one person and nothing of anybody else: what points to other people is left out, and so is the user's own
 * shelf.
 */
export function personArchive(archive: Archive, personId: string): Archive {
  const isTheirs = (record: { personId: string | null }) => record.personId === personId;
  const meetings = archive.meetings.filter(isTheirs);
  const items = archive.items.filter(isTheirs).map((item) => ({
    ...item,
    involves: item.involves.filter((id) => id === personId),
    source: item.source?.personId === personId ? item.source : null,
  }));
  const written = new Set([...meetings, ...items].map(({ id }) => id));
  return {
    ...archive,
    people: archive.people.filter(({ id }) => id === personId),
    meetings,
    items,
    series: archive.series.filter(isTheirs),
    coverage: archive.coverage.filter(isTheirs),
    revisions: archive.revisions.filter(({ recordId }) => written.has(recordId)),
  };
}
