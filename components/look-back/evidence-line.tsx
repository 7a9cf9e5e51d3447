import { useId, useState } from 'preact/hooks';
import type { Meeting } from '../../utils/model/meeting';
import type { ReviewLine } from '../../utils/model/review-line';
import { useTexts } from '../texts';
import { lineWords } from './line-words';

interface EvidenceLineProps {
  line: ReviewLine;
  /** The talk it was written for, where something is noted; null: none. */
  talk: Meeting | null;
}

/** One line of evidence: when, what, what became of it; and the note of its talk, unfolded where it stands. */
export function EvidenceLine({ line, talk }: EvidenceLineProps) {
  const texts = useTexts();
  const { t } = texts;
  const id = useId();
  const [open, setOpen] = useState(false);
  const { day, text, marks, details } = lineWords(line, texts);
  return (
    <li class="evidence-line">
      <time class="hint" dateTime={line.on}>
        {day}
      </time>
      <div>
        <span dir="auto">{text}</span>
        {marks.map((mark) => (
          <small key={mark} class="bar-mark">
            {mark}
          </small>
        ))}
        {talk && (
          <button
            type="button"
            class="link off-paper"
            aria-label={t('review_talk_of', [day])}
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
          >
            {t('review_talk')}
          </button>
        )}
        {details.length > 0 && (
          <ul class="hint">
            {details.map((detail) => (
              <li key={detail} dir="auto">
                {detail}
              </li>
            ))}
          </ul>
        )}
        {talk && (
          <div id={id} class="talk-note off-paper" dir="auto" hidden={!open}>
            {talk.note}
          </div>
        )}
      </div>
    </li>
  );
}
