import type { Practice } from '../practice';
import { isGoalOrKept, shelf } from '../shelf';

/** Where the organisation goes, my team's place in it, guidance on decisions, what others do. */
export const strategy: Practice = {
  id: 'strategy',
  relationship: 'manager',
  shelves: [
    shelf({
      id: 'strategy_goals',
      look: 'goals',
      begins: {
        kind: 'goal',
        owner: 'them',
        part: { level: 'organisation', measures: [], checkInOn: null, was: [] },
      },
      holds: isGoalOrKept,
    }),
    shelf({
      id: 'decisions',
      begins: { kind: 'update', owner: 'me', part: { answer: '' }, up: 'decision' },
      holds: (item) => item.kind === 'update' && item.up?.topic === 'decision',
      shows: ['open', 'done', 'dropped'],
    }),
    shelf({
      id: 'trends',
      begins: { kind: 'insight', owner: 'me', part: { form: 'trend', source: '' }, state: 'done' },
      holds: (item) => item.kind === 'insight' && item.part.form !== 'lesson',
      shows: ['open', 'done'],
    }),
  ],
};
