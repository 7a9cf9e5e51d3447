import { OWN } from '../../../../utils/model/item';
import type { Write } from './write';

/** Items: added, changed, marked, passed on, moved, closed and deleted. */
export const itemWrites: Write[] = [
  {
    command: 'addItem',
    give: ({ notebook, robin, past }, op) =>
      notebook.addItem(op, {
        personId: robin.id,
        meetingId: past.id,
        kind: 'talking-point',
        part: { form: 'point', questionId: null },
        text: 'new',
        owner: 'them',
        dueOn: '2026-12-01',
      }),
  },
  {
    command: 'addItem',
    when: 'to the user’s own shelf, with all there is',
    give: ({ notebook, goal, lesson, robin, kim }, op) =>
      notebook.addItem(op, {
        personId: OWN,
        meetingId: null,
        kind: 'communication',
        part: { audience: 'all', everyDays: 14, channel: 'mail', toldOn: '2026-11-20' },
        text: 'what changes',
        owner: 'me',
        state: 'open',
        practice: 'upward',
        aboutId: goal.id,
        source: { itemId: lesson.id, personId: robin.id },
        involves: [robin.id, kim.id],
        up: 'risk',
      }),
  },
  {
    command: 'addItem',
    when: 'of a practice',
    give: ({ notebook, robin }, op) =>
      notebook.addItem(op, {
        personId: robin.id,
        meetingId: null,
        kind: 'check-in',
        part: { score: 4, kept: null },
        text: 'fine',
        owner: 'them',
        state: 'done',
        practice: 'trust',
      }),
  },
  {
    command: 'editItem',
    give: ({ notebook, first }, op) => notebook.editItem(op, { id: first.id, text: 'new', owner: 'them' }),
  },
  {
    command: 'editItem',
    when: 'of a goal',
    give: ({ notebook, goal, resource, kim }, op) =>
      notebook.editItem(op, {
        id: goal.id,
        text: 'new',
        aboutId: resource.id,
        involves: [kim.id],
        part: { level: 'team', checkInOn: '2026-12-04' },
      }),
  },
  {
    command: 'markItem',
    when: 'going up',
    give: ({ notebook, goal }, op) =>
      notebook.markItem(op, { id: goal.id, privacy: 'shareable', up: 'risk' }),
  },
  {
    command: 'markItem',
    when: 'confidential, with all that was passed on from it',
    give: ({ notebook, lesson }, op) => notebook.markItem(op, { id: lesson.id, privacy: 'confidential' }),
  },
  {
    command: 'passOn',
    when: 'of an item',
    give: ({ notebook, first, kim, robin }, op) =>
      notebook.passOn(op, {
        from: { itemId: first.id },
        to: [kim.id, robin.id],
        as: 'point',
        practice: 'trust',
      }),
  },
  {
    command: 'passOn',
    when: 'of a line',
    give: ({ notebook, kim, robin, lee }, op) =>
      notebook.passOn(op, {
        from: { text: 'to all', personId: robin.id, confidential: true },
        to: [robin.id, kim.id, lee.id],
        as: 'share',
        practice: 'trust',
      }),
  },
  {
    command: 'passOn',
    when: 'handing out',
    give: ({ notebook, resource, robin }, op) =>
      notebook.passOn(op, {
        from: { itemId: resource.id },
        to: [robin.id],
        as: 'opportunity',
        practice: 'development',
      }),
  },
  {
    command: 'setItemState',
    give: ({ notebook, first }, op) => notebook.setItemState(op, { id: first.id, state: 'dropped' }),
  },
  {
    command: 'setItemState',
    when: 'opening again',
    give: ({ notebook, done }, op) => notebook.setItemState(op, { id: done.id, state: 'open' }),
  },
  {
    command: 'moveItem',
    give: ({ notebook, first, last }, op) =>
      notebook.moveItem(op, { id: last.id, after: null, before: first.id }),
  },
  { command: 'deleteItem', give: ({ notebook, first }, op) => notebook.deleteItem(op, { id: first.id }) },
  {
    command: 'restoreItem',
    give: ({ notebook, deleted }, op) => notebook.restoreItem(op, { id: deleted.id }),
  },
];
