import type { Practice } from '../practice';
import { shelf } from '../shelf';

/** Keeping them informed, asking for feedback, and a plan of whom to tell what. */
export const upward: Practice = {
  id: 'upward',
  relationship: 'manager',
  shelves: [
    shelf({
      id: 'brief',
      look: 'brief',
      begins: { kind: 'update', owner: 'me', part: { answer: '' }, up: 'win' },
      // A decision made stands, with their guidance, among those of `strategy`.
      holds: (item) => item.kind === 'update' && !(item.up?.topic === 'decision' && item.state === 'done'),
    }),
    shelf({
      id: 'feedback_asked',
      begins: {
        kind: 'feedback',
        owner: 'them',
        part: { way: 'ask', situation: '', effect: '', answer: '' },
      },
      holds: (item) => item.kind === 'feedback',
      shows: ['open', 'done', 'dropped'],
    }),
    shelf({
      id: 'communication',
      of: 'own',
      begins: {
        kind: 'communication',
        owner: 'me',
        part: { audience: '', everyDays: 7, channel: '', toldOn: null },
      },
      holds: (item) => item.kind === 'communication',
    }),
  ],
};
