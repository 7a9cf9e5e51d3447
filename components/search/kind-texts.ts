import type { SearchKind } from '../../utils/model/search-filter';
import type { TextKey } from '../texts';

/** What each kind is called, in the order in which they are offered. */
export const KIND_TEXTS = {
  any: 'search_kind_any',
  person: 'person',
  note: 'kind_note',
  action: 'search_kind_action',
  'talking-point': 'kind_talking_point',
  feedback: 'search_kind_feedback',
  goal: 'search_kind_goal',
  growth: 'search_kind_growth',
  opportunity: 'search_kind_opportunity',
  'check-in': 'search_kind_check_in',
  agreement: 'search_kind_agreement',
  ask: 'search_kind_ask',
  dependency: 'search_kind_dependency',
  insight: 'search_kind_insight',
  project: 'search_kind_project',
  skill: 'search_kind_skill',
  update: 'search_kind_update',
  communication: 'search_kind_communication',
} as const satisfies Record<SearchKind, TextKey>;
