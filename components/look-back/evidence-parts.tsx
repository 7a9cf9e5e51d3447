import type { Meeting } from '../../utils/model/meeting';
import type { ReviewEvidence } from '../../utils/model/review-evidence';
import { useTexts } from '../texts';
import { BarTable } from './bar-table';
import { EvidencePart } from './evidence-part';
import { emptyMonths, emptyParts, monthRows } from './evidence-words';

interface EvidencePartsProps {
  evidence: ReviewEvidence;
  /** By id: the talks of which something is noted. */
  talks: ReadonlyMap<string, Meeting>;
  /** Only on the screen, only on paper; null: on both. */
  only: 'screen' | 'paper' | null;
}

/** Evidence by month, and part by part; at the end which parts are empty. */
export function EvidenceParts({ evidence, talks, only }: EvidencePartsProps) {
  const texts = useTexts();
  const unwritten = { months: emptyMonths(evidence, texts), parts: emptyParts(evidence, texts) };
  const where = only === null ? '' : only === 'screen' ? 'off-paper' : 'on-paper';
  return (
    <div class={`stack ${where}`}>
      <section class="notebook-section">
        <h2 class="notebook-head">{texts.t('review_by_month')}</h2>
        <div class="notebook-part">
          <BarTable {...monthRows(evidence, texts)} />
          {unwritten.months && <p class="hint">{unwritten.months}</p>}
        </div>
      </section>
      {evidence.parts.map(
        ({ part, lines }) => lines.length > 0 && <EvidencePart key={part} {...{ part, lines, talks }} />,
      )}
      {unwritten.parts && <p class="hint">{unwritten.parts}</p>}
    </div>
  );
}
