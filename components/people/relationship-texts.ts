import type { Relationship } from '../../utils/model/person';
import type { TextKey } from '../texts';

/** What each relationship is called, and what it means in one short line. */
export const RELATIONSHIP_TEXTS = {
  report: { name: 'relationship_report', means: 'relationship_report_means' },
  manager: { name: 'relationship_manager', means: 'relationship_manager_means' },
  peer: { name: 'relationship_peer', means: 'relationship_peer_means' },
  'cross-functional': { name: 'relationship_cross_functional', means: 'relationship_cross_functional_means' },
} as const satisfies Record<Relationship, { name: TextKey; means: TextKey }>;
