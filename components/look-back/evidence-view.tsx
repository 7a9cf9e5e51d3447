import '../styles/charts.css';
import '../styles/look-back.css';
import { useMemo, useState } from 'preact/hooks';
import type { Period } from '../../utils/model/period';
import type { PersonRecords } from '../../utils/model/records-of';
import { type ReviewEvidence, reviewEvidence } from '../../utils/model/review-evidence';
import type { SeenTalk } from '../../utils/model/seen-talks';
import { useTexts } from '../texts';
import { CopyAndPrint } from './copy-and-print';
import { EvidenceParts } from './evidence-parts';
import { evidenceSheet } from './evidence-words';

interface EvidenceViewProps {
  records: PersonRecords & { seen: readonly SeenTalk[] };
  period: Period;
  onPrint(): void;
  onStatus(text: string): void;
}

/** What there is to say of a person: by month, so that nobody judges by the last weeks alone, and part by part. */
export function EvidenceView({ records, period, onPrint, onStatus }: EvidenceViewProps) {
  const texts = useTexts();
  const { t } = texts;
  const { person, meetings, seen } = records;
  const [withConfidential, setWithConfidential] = useState(false);
  const evidence = useMemo(() => reviewEvidence(records, period), [records, period]);
  const copied = useMemo(() => {
    const items = records.items.filter(({ privacy }) => withConfidential || privacy !== 'confidential');
    return reviewEvidence({ items, meetings, seen }, period);
  }, [records, period, withConfidential]);
  const talks = new Map(
    meetings.filter(({ note }) => note.trim() !== '').map((talk) => [talk.id, talk] as const),
  );
  const isWritten = ({ parts }: ReviewEvidence) => parts.some(({ lines }) => lines.length > 0);
  const isConfidential = evidence.parts.some(({ lines }) =>
    lines.some(({ item }) => item.privacy === 'confidential'),
  );
  const withholds = isConfidential && !withConfidential;

  if (!isWritten(evidence)) return <p class="empty">{t('review_none', [person.name])}</p>;
  return (
    <>
      <CopyAndPrint
        sheet={() => evidenceSheet(person.name, copied, { period, today: period.until }, texts)}
        copied={t(withholds ? 'copied_without' : 'copied_all')}
        onPrint={onPrint}
        onStatus={onStatus}
      />
      {isConfidential && (
        <label class="row off-paper">
          <input
            type="checkbox"
            checked={withConfidential}
            onChange={(event) => setWithConfidential(event.currentTarget.checked)}
          />
          {t('with_confidential')}
        </label>
      )}
      <EvidenceParts evidence={evidence} talks={talks} only={withholds ? 'screen' : null} />
      {/* Not only its lines: what is confidential must not be counted on paper either. */}
      {withholds && <EvidenceParts evidence={copied} talks={talks} only="paper" />}
    </>
  );
}
