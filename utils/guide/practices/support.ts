import type { Practice } from '../practice';
import { shelf } from '../shelf';

/** Help both ways, and what became of it. */
export const support: Practice = {
  id: 'support',
  relationship: 'peer',
  shelves: [
    shelf({
      id: 'asks',
      bothWays: true,
      begins: { kind: 'ask', owner: 'me', part: { form: 'ask', outcome: '' } },
      holds: (item) => item.kind === 'ask',
      shows: ['open', 'done', 'dropped'],
    }),
  ],
};
