import type { Practice } from '../practice';
import { shelf } from '../shelf';

/** Where I want to get, what I need for it, and what my team can have. */
export const career: Practice = {
  id: 'career',
  relationship: 'manager',
  shelves: [
    shelf({
      id: 'my_opportunities',
      begins: { kind: 'opportunity', owner: 'me', part: { form: 'role', stage: 'suggested', link: '' } },
      holds: (item) => item.kind === 'opportunity' && item.owner === 'me',
      shows: ['open', 'done', 'dropped'],
    }),
    shelf({
      id: 'my_asks',
      begins: { kind: 'ask', owner: 'me', part: { form: 'ask', outcome: '' } },
      holds: (item) => item.kind === 'ask' && item.owner === 'me',
      shows: ['open', 'done', 'dropped'],
    }),
    shelf({
      id: 'resources',
      of: 'own',
      look: 'handout',
      begins: { kind: 'opportunity', owner: 'me', part: { form: 'course', stage: 'suggested', link: '' } },
      holds: (item) => item.kind === 'opportunity',
    }),
  ],
};
