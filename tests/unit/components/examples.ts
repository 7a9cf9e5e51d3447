import type { Item, OpenItem } from '../../../utils/model/item';
import type { Meeting } from '../../../utils/model/meeting';
import type { Person } from '../../../utils/model/person';
import type { PanelView } from '../../../utils/model/views';

export const NOW = '2026-11-20T09:30:00.000Z';

const stamps = { createdAt: NOW, updatedAt: NOW, deletedAt: null, revision: 1 };

export const dana: Person = {
  id: 'dana',
  name: 'Dana Lee',
  addresses: ['dana@example.com'],
  relationship: 'report',
  ...stamps,
};
export const ivo: Person = {
  id: 'ivo',
  name: 'Ivo Marković',
  addresses: ['ivo.m@example.com'],
  relationship: 'peer',
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
    ...stamps,
    ...change,
  };
}

export function openItem(text: string, change: Partial<OpenItem> = {}): OpenItem {
  return {
    id: text.replace(/\W+/g, '-'),
    personId: 'dana',
    meetingId: null,
    kind: 'action',
    text,
    owner: 'me',
    state: 'open',
    dueOn: null,
    rank: text,
    closedAt: null,
    carried: 0,
    ...stamps,
    ...change,
  };
}

export function doneItem(text: string): Item {
  const { carried: _, ...item } = openItem(text, { state: 'done', closedAt: NOW });
  return item;
}

type PersonPanelView = Extract<PanelView, { shows: 'person' }>;

export function viewOf(person: Person, change: Partial<PersonPanelView> = {}): PersonPanelView {
  return {
    folded: false,
    theme: 'light',
    shows: 'person',
    eventState: 'confirmed',
    isOfEvent: true,
    person,
    meeting: meetingWith(person),
    lastTime: null,
    openItems: [],
    doneItems: [],
    nextTalk: null,
    ...change,
  };
}
