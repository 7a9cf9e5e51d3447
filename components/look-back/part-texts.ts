import type { ReviewPart } from '../../utils/model/review-line';
import type { TextKey } from '../texts';

/** What each part of review evidence is called. */
export const PART_TEXTS = {
  wins: 'review_wins',
  goals: 'review_goals',
  growth: 'review_growth',
  'feedback-given': 'review_feedback_given',
  'feedback-received': 'review_feedback_received',
  'promises-mine': 'review_promises_mine',
  'promises-theirs': 'review_promises_theirs',
  decisions: 'review_decisions',
  'check-ins': 'review_check_ins',
} as const satisfies Record<ReviewPart, TextKey>;
