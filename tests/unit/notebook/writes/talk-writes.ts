import { eventKey, openAt } from '../start-notebook';
import type { Scene } from './scene';
import { prepared, type Write } from './write';

async function prepareTalk({ notebook, robin, day, op, name }: Scene): Promise<void> {
  const talk = { personId: robin.id, startsAt: day(-1), minutes: null, note: 'at lunch' };
  prepared.set(name, (await notebook.addTalk(op(), talk)).id);
}

/** Talks, with an event and without one. */
export const talkWrites: Write[] = [
  {
    command: 'addTalk',
    give: ({ notebook, robin, day }, op) =>
      notebook.addTalk(op, { personId: robin.id, startsAt: day(-1), minutes: 30, note: 'at lunch' }),
  },
  {
    command: 'editTalk',
    prepare: prepareTalk,
    give: ({ notebook, day, name }, op) =>
      notebook.editTalk(op, {
        meetingId: prepared.get(name) ?? 'none',
        startsAt: day(-2),
        minutes: null,
      }),
  },
  {
    command: 'deleteTalk',
    prepare: prepareTalk,
    give: ({ notebook, name }, op) => notebook.deleteTalk(op, { meetingId: prepared.get(name) ?? 'none' }),
  },
  {
    command: 'openMeeting',
    when: 'of a new past event',
    give: ({ notebook, robin, day }, op) =>
      notebook.openMeeting(op, {
        personId: robin.id,
        event: eventKey('new'),
        startsAt: day(-1),
        state: 'held',
      }),
  },
  {
    command: 'openMeeting',
    when: 'adopting',
    give: ({ notebook, robin, day }, op) =>
      notebook.openMeeting(op, { personId: robin.id, event: eventKey('new'), startsAt: day(1), state: null }),
  },
  {
    command: 'openMeeting',
    when: 'merging the one that waits into a moved one',
    give: ({ notebook, robin, day }, op) =>
      notebook.openMeeting(op, {
        personId: robin.id,
        event: eventKey('past'),
        startsAt: day(1),
        state: 'planned',
      }),
  },
  {
    command: 'openMeeting',
    when: 'correcting the person',
    give: ({ notebook, robin, day }, op) =>
      notebook.openMeeting(op, {
        personId: robin.id,
        event: eventKey('mistaken'),
        startsAt: day(2),
        state: 'planned',
      }),
  },
  {
    command: 'openMeeting',
    when: 'releasing the adopted one',
    prepare: (scene) => openAt(scene, scene.robin.id, 'new', scene.day(1)),
    give: ({ notebook, robin, day }, op) =>
      notebook.openMeeting(op, {
        personId: robin.id,
        event: eventKey('new'),
        startsAt: day(1),
        state: 'skipped',
      }),
  },
  {
    command: 'openNextMeeting',
    give: ({ notebook, robin }, op) => notebook.openNextMeeting(op, { personId: robin.id }),
  },
  {
    command: 'describeMeeting',
    give: ({ notebook, past }, op) =>
      notebook.describeMeeting(op, { meetingId: past.id, minutes: 45, spoke: 'them', worth: 'yes' }),
  },
];
