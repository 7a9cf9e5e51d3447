import type { UpTopic } from '../../../../utils/model/item';
import type { BriefLine } from '../../../../utils/model/views';
import type { TextKey, Texts } from '../../../texts';

const HEADS = {
  win: 'brief_wins',
  challenge: 'brief_challenges',
  risk: 'brief_risks',
  decision: 'brief_decisions',
} as const satisfies Record<UpTopic, TextKey>;

/** What the brief says of its topics and lines, in the user's language. */
export function briefWords({ t, language }: Texts, now: string) {
  return {
    heading: (topic: UpTopic) => t(HEADS[topic]),
    about({ who, item }: BriefLine) {
      const on = shortDate(item.createdAt, now, language);
      return who === null ? on : t('brief_with', [who, on]);
    },
  };
}

/** "12 Nov": also read later and elsewhere, so never "yesterday". */
function shortDate(at: string, now: string, language: string): string {
  const then = new Date(at);
  const sameYear = then.getFullYear() === new Date(now).getFullYear();
  return new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(then);
}
