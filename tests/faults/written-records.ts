import { type Archive, type ArchivedMeeting, FORMAT } from '../../utils/archive/archive';
import { VERSION } from '../../utils/archive/upgrade-archive';
import type { ItemKind } from '../../utils/model/item';
import type { Parts } from '../../utils/model/item-parts';
import { UNSAID_OF_MEETING, UNSAID_OF_PERSON } from '../../utils/model/new-records';
import type { Person } from '../../utils/model/person';

const AT = '2026-11-01T09:00:00.000Z';

/** Of each kind of item an example of what is its own. */
export const PARTS: { [Kind in ItemKind]: Parts[Kind] } = {
  action: { form: 'promise', waitingFor: null },
  'talking-point': { form: 'point', questionId: null },
  'check-in': { score: 4, kept: null },
  feedback: { way: 'give', situation: 'the demo', effect: 'all were calm', answer: '' },
  goal: {
    level: 'person',
    measures: [{ id: 'm', name: 'Days', unit: 'd', start: 9, target: 2, checks: [] }],
    checkInOn: null,
    was: [],
  },
  growth: { aspect: 'strength', evidence: [] },
  opportunity: { form: 'course', stage: 'suggested', link: '' },
  dependency: { stage: 'asked' },
  ask: { form: 'offer', outcome: '' },
  update: { answer: '' },
  insight: { form: 'lesson', source: '' },
  agreement: { topic: 'works', confirmedOn: null },
  project: { channel: 'mail' },
  skill: { way: 'offers' },
  communication: { audience: 'all', everyDays: 14, channel: 'mail', toldOn: null },
};
export const KINDS = Object.keys(PARTS) as ItemKind[];

/** A report of this name. */
export function somebody(id: string, name: string): Person {
  return {
    id,
    name,
    addresses: [`${id}@example.com`],
    relationship: 'report',
    ...UNSAID_OF_PERSON,
    createdAt: AT,
    updatedAt: AT,
    deletedAt: null,
    revision: 1,
  };
}

/** A talk without an event with whoever has this id. */
export function talkOf(personId: string): ArchivedMeeting {
  return {
    id: `${personId}-talk`,
    personId,
    eventId: null,
    startsAt: AT,
    state: 'planned',
    note: `${personId}-note`,
    ...UNSAID_OF_MEETING,
    createdAt: AT,
    updatedAt: AT,
    deletedAt: null,
    revision: 1,
    movedTo: null,
    adopted: false,
  };
}

/** An archive of these people alone. */
export function archiveOf(
  people: Person[],
  more: Partial<Pick<Archive, 'meetings' | 'items'>> = {},
): Archive {
  const empty = { meetings: [], items: [], series: [], coverage: [], revisions: [] };
  return { format: FORMAT, version: VERSION, exportedAt: AT, people, ...empty, ...more };
}
