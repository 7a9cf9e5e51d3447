import type { Relationship } from '../../utils/model/person';
import type { TextKey } from '../texts';

/** What each relationship is called, what several people in it are, and what it means in one short line. */
export const RELATIONSHIP_TEXTS = {
  report: {
    name: 'relationship_report',
    group: 'relationship_report_group',
    means: 'relationship_report_means',
  },
  manager: {
    name: 'relationship_manager',
    group: 'relationship_manager_group',
    means: 'relationship_manager_means',
  },
  peer: { name: 'relationship_peer', group: 'relationship_peer_group', means: 'relationship_peer_means' },
  'cross-functional': {
    name: 'relationship_cross_functional',
    group: 'relationship_cross_functional_group',
    means: 'relationship_cross_functional_means',
  },
} as const satisfies Record<Relationship, { name: TextKey; group: TextKey; means: TextKey }>;
