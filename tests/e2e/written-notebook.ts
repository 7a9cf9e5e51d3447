import { type Archive, FORMAT } from '../../utils/archive/archive';
import { VERSION } from '../../utils/archive/upgrade-archive';
import { writeArchive } from '../../utils/archive/write-archive';
import { UNSAID_OF_MEETING, UNSAID_OF_PERSON } from '../../utils/model/new-records';

const DAY_MS = 24 * 60 * 60_000;

interface Written {
  name: string;
  /** Put away: they have left. */
  archived?: true;
  /** Days before today, and what was noted then. */
  notes?: Array<[days: number, text: string]>;
  promises?: Array<[text: string, state: 'open' | 'done']>;
}

/** A backup of a notebook in which this is written, as Aside writes it. */
export function backupOf(people: readonly Written[]): string {
  let count = 0;
  const newId = () => `01930000-0000-7000-8000-${String(++count).padStart(12, '0')}`;
  const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString();
  const life = (at: string) => ({ createdAt: at, updatedAt: at, deletedAt: null, revision: 1 });
  const archive: Archive = {
    format: FORMAT,
    version: VERSION,
    exportedAt: daysAgo(0),
    ...{ people: [], meetings: [], items: [], series: [], coverage: [], revisions: [] },
  };
  for (const { name, archived, notes = [], promises = [] } of people) {
    const personId = newId();
    const addresses = [`${name.toLowerCase().replaceAll(' ', '.')}@example.com`];
    archive.people.push({
      ...{ id: personId, name, addresses, relationship: 'report' },
      ...UNSAID_OF_PERSON,
      ...(archived && { archivedAt: daysAgo(1) }),
      ...life(daysAgo(400)),
    });
    for (const [days, note] of notes) {
      archive.meetings.push({
        ...{ id: newId(), personId, eventId: null, startsAt: daysAgo(days), state: 'planned', note },
        ...{ movedTo: null, adopted: false },
        ...UNSAID_OF_MEETING,
        ...life(daysAgo(days)),
      });
    }
    for (const [at, [text, state]] of promises.entries()) {
      archive.items.push({
        ...{ id: newId(), personId, meetingId: null, kind: 'action', text, owner: 'me', state },
        ...{ part: { form: 'promise', waitingFor: null }, dueOn: null, rank: `a${at}`, practice: null },
        ...{ privacy: 'private', up: null, aboutId: null, source: null, involves: [] },
        closedAt: state === 'open' ? null : daysAgo(1),
        ...life(daysAgo(2)),
      });
    }
  }
  return writeArchive(archive);
}
