import { judgingWords } from '../../../utils/guide/judging';
import type { Item } from '../../../utils/model/item';
import type { FeedbackPart } from '../../../utils/model/item-parts';
import { useTexts } from '../../texts';

interface JudgingHintProps {
  /** What describes the field by it. */
  id: string;
  line: Pick<Item, 'kind' | 'part'>;
  text: string;
}

/** Under feedback to give: says gently when the words judge the person. It never stands in the way, and tells nobody. */
export function JudgingHint({ id, line, text }: JudgingHintProps) {
  const { t } = useTexts();
  if (line.kind !== 'feedback' || (line.part as FeedbackPart).way !== 'give') return null;
  const words = judgingWords(text);
  // Always there: what is empty at first is spoken when it fills. No role, since "Saved" alone is the panel's status.
  return (
    <p id={id} class="hint judging-hint" aria-live="polite">
      {words !== null && t('judging_hint', [words])}
    </p>
  );
}
