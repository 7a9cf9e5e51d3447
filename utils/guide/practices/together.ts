import type { Practice } from '../practice';
import { isGoalOrKept, shelf } from '../shelf';

/** Partners who hold each other to their aims, and read and learn together. */
export const together: Practice = {
  id: 'together',
  relationship: 'peer',
  shelves: [
    shelf({
      id: 'aims',
      look: 'aims',
      bothWays: true,
      begins: {
        kind: 'goal',
        owner: 'me',
        part: { level: 'person', measures: [], checkInOn: null, was: [] },
      },
      holds: isGoalOrKept,
      shows: ['open', 'done', 'dropped'],
    }),
    shelf({
      id: 'readings',
      begins: { kind: 'opportunity', owner: 'me', part: { form: 'material', stage: 'suggested', link: '' } },
      holds: (item) => item.kind === 'opportunity',
      shows: ['open', 'done', 'dropped'],
    }),
  ],
};
