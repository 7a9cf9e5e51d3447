import type { Practice } from '../practice';
import { isGoalOrKept, isHurdle, shelf } from '../shelf';

/** Clear aims that serve the team's and the organisation's, followed in figures, adjusted together. */
export const goals: Practice = {
  id: 'goals',
  relationship: 'report',
  shelves: [
    shelf({
      id: 'goals',
      look: 'goals',
      begins: {
        kind: 'goal',
        owner: 'them',
        part: { level: 'person', measures: [], checkInOn: null, was: [] },
      },
      holds: isGoalOrKept,
    }),
    shelf({
      id: 'obstacles',
      begins: { kind: 'action', owner: 'me', part: { form: 'obstacle', waitingFor: null } },
      holds: isHurdle('obstacle'),
    }),
  ],
};
