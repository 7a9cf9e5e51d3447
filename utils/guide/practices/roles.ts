import type { Practice } from '../practice';
import { shelf } from '../shelf';

/** What each of us is responsible for, who decides what, how each likes to work. */
export const roles: Practice = {
  id: 'roles',
  relationship: 'cross-functional',
  shelves: [
    shelf({
      id: 'role_card',
      look: 'card',
      bothWays: true,
      begins: { kind: 'agreement', owner: 'them', part: { topic: 'responsible', confirmedOn: null } },
      holds: (item) => item.kind === 'agreement' && item.part.topic !== 'channel',
    }),
  ],
};
