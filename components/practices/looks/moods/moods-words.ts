import type { LookUp } from '../../../texts';

/** From 1 to 5. */
export const MOOD_TEXTS = ['mood_1', 'mood_2', 'mood_3', 'mood_4', 'mood_5'] as const;

/** How somebody was: the choice, and the word typed with it. */
export function moodWord(t: LookUp, { score, word }: { score: number; word: string }): string {
  const key = MOOD_TEXTS[score - 1];
  const choice = key ? t(key) : '';
  return word === choice ? choice : `${choice} – ${word}`;
}
