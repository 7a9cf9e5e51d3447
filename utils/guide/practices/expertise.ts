import type { Practice } from '../practice';
import { shelf } from '../shelf';

/** What each offers and wants to learn, and advice in their field. */
export const expertise: Practice = {
  id: 'expertise',
  relationship: 'cross-functional',
  shelves: [
    shelf({
      id: 'skills',
      look: 'skills',
      bothWays: true,
      begins: { kind: 'skill', owner: 'them', part: { way: 'offers' } },
      holds: (item) => item.kind === 'skill',
    }),
    shelf({
      id: 'advice',
      begins: { kind: 'ask', owner: 'me', part: { form: 'advice', outcome: '' } },
      holds: (item) => item.kind === 'ask',
      shows: ['open', 'done', 'dropped'],
    }),
  ],
};
