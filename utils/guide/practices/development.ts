import type { Practice } from '../practice';
import { shelf } from '../shelf';

/** What they are good at and want to become better at, with evidence; ways to get there; a plan. */
export const development: Practice = {
  id: 'development',
  relationship: 'report',
  shelves: [
    shelf({
      id: 'strengths',
      begins: { kind: 'growth', owner: 'them', part: { aspect: 'strength', evidence: [] } },
      holds: (item) => item.kind === 'growth' && item.part.aspect === 'strength',
    }),
    shelf({
      id: 'areas',
      begins: { kind: 'growth', owner: 'them', part: { aspect: 'area', evidence: [] } },
      holds: (item) => item.kind === 'growth' && item.part.aspect === 'area',
    }),
    shelf({
      id: 'opportunities',
      begins: {
        kind: 'opportunity',
        owner: 'them',
        part: { form: 'course', stage: 'suggested', link: '' },
      },
      holds: (item) => item.kind === 'opportunity',
      shows: ['open', 'done', 'dropped'],
    }),
    shelf({
      id: 'plan',
      look: 'plan',
      begins: { kind: 'action', owner: 'them', part: { form: 'promise', waitingFor: null } },
      holds: (item) => item.kind === 'action' && item.practice === 'development',
      shows: ['open', 'done'],
    }),
  ],
};
