import type { Privacy, UpTopic } from '../../utils/model/item';
import type { TextKey } from '../texts';

/** What each degree of privacy is called. */
export const PRIVACY_TEXTS = {
  private: 'privacy_private',
  shareable: 'privacy_shareable',
  confidential: 'privacy_confidential',
} as const satisfies Record<Privacy, TextKey>;

/** What a line is to my manager. */
export const UP_TEXTS = {
  none: 'up_none',
  win: 'up_win',
  challenge: 'up_challenge',
  risk: 'up_risk',
  decision: 'up_decision',
} as const satisfies Record<UpTopic | 'none', TextKey>;
