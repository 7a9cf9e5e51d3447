import type { NoteSaverDeps } from '../../../components/panel/note-saver';
import { emptyCoverage } from '../../../utils/model/coverage';
import type { Item, ItemBase, ItemKind, ItemOf, OpenItem } from '../../../utils/model/item';
import type { Parts } from '../../../utils/model/item-parts';
import type { Meeting } from '../../../utils/model/meeting';
import { UNSAID_OF_MEETING, UNSAID_OF_PERSON } from '../../../utils/model/new-records';
import type { Person } from '../../../utils/model/person';
import type { PanelView, PracticesShown } from '../../../utils/model/views';

export const NOW = '2026-11-20T09:30:00.000Z';

const stamps = { createdAt: NOW, updatedAt: NOW, deletedAt: null, revision: 1 };

export const dana: Person = {
  id: 'dana',
  name: 'Dana Lee',
  addresses: ['dana@example.com'],
  relationship: 'report',
  ...UNSAID_OF_PERSON,
  ...stamps,
};
export const ivo: Person = {
  id: 'ivo',
  name: 'Ivo Marković',
  addresses: ['ivo.m@example.com'],
  relationship: 'peer',
  ...UNSAID_OF_PERSON,
  ...stamps,
};

export function meetingWith(person: Person, change: Partial<Meeting> = {}): Meeting {
  return {
    id: `meeting-${person.id}`,
    personId: person.id,
    eventId: null,
    startsAt: NOW,
    state: 'planned',
    note: '',
    ...UNSAID_OF_MEETING,
    ...stamps,
    ...change,
  };
}

const usual = {
  personId: 'dana',
  meetingId: null,
  owner: 'me',
  state: 'open',
  dueOn: null,
  practice: null,
  privacy: 'private',
  up: null,
  aboutId: null,
  source: null,
  involves: [],
  closedAt: null,
  ...stamps,
} as const;

/** An item of any kind with Dana. */
export function item<Kind extends ItemKind>(
  kind: Kind,
  part: Parts[Kind],
  text: string,
  change: Partial<ItemBase> = {},
): OpenItem & ItemOf<Kind> {
  const made = {
    ...usual,
    id: text.replace(/\W+/g, '-'),
    rank: text,
    text,
    carried: 0,
    from: null,
    kind,
    part,
  };
  // The compiler cannot see that kind and part go together while the kind is open.
  return { ...made, ...change } as unknown as OpenItem & ItemOf<Kind>;
}

/** A promise with Dana. */
export function openItem(text: string, change: Partial<OpenItem> = {}): OpenItem {
  const promise = item('action', { form: 'promise', waitingFor: null }, text);
  return { ...promise, ...change } as OpenItem;
}

export function talkingPoint(text: string, change: Partial<OpenItem> = {}): OpenItem {
  return { ...item('talking-point', { form: 'point', questionId: null }, text), ...change } as OpenItem;
}

export function doneItem(text: string): Item {
  const { carried: _, from: __, ...closed } = openItem(text, { state: 'done', closedAt: NOW });
  return closed;
}

/** What the panel is given of a person's practices. */
export function practicesOf(person: Person, change: Partial<PracticesShown> = {}): PracticesShown {
  return {
    personId: person.id,
    coverage: emptyCoverage(person.id),
    open: [],
    closed: [],
    own: [],
    managersGoals: [],
    concerning: [],
    copies: {},
    people: [],
    brief: [],
    skills: [],
    ...change,
  };
}

type PersonPanelView = Extract<PanelView, { shows: 'person' }>;

export function viewOf(person: Person, change: Partial<PersonPanelView> = {}): PersonPanelView {
  return {
    folded: false,
    blurred: false,
    theme: 'light',
    shows: 'person',
    eventState: 'confirmed',
    isOfEvent: true,
    person,
    meeting: meetingWith(person),
    shared: '',
    lastTime: null,
    openItems: [],
    doneItems: [],
    nextTalk: null,
    ...change,
  };
}

/** A notebook that stores every note as it comes. */
export const keepsNote: NoteSaverDeps['save'] = async (meetingId, { text, shared }) => {
  return { meetingId, note: text, revision: 2, shared: shared ?? '', behind: false };
};
