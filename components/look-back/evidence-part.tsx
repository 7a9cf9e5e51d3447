import { daysBetween } from '../../utils/model/due';
import type { Meeting } from '../../utils/model/meeting';
import type { ReviewLine, ReviewPart } from '../../utils/model/review-line';
import { LineChart } from '../practices/looks/goals/line-chart';
import { useTexts } from '../texts';
import { fullDayText } from '../time/full-day-text';
import { EvidenceLine } from './evidence-line';
import { partHeading } from './evidence-words';

interface EvidencePartProps {
  part: ReviewPart;
  /** Oldest first; one at least. */
  lines: readonly ReviewLine[];
  /** By id: the talks of which something is noted. */
  talks: ReadonlyMap<string, Meeting>;
}

/** One part of the evidence: its lines, and of how somebody was the scores over time. */
export function EvidencePart({ part, lines, talks }: EvidencePartProps) {
  const texts = useTexts();
  const { name, count } = partHeading(part, lines, texts);
  const talkOf = ({ item }: ReviewLine) => (item.meetingId && talks.get(item.meetingId)) || null;
  return (
    <section class="notebook-section">
      <h2 class="notebook-head">
        {name} <span class="hint">{count}</span>
      </h2>
      <div class="notebook-part">
        {part === 'check-ins' && <Scores lines={lines} />}
        <ul class="evidence-lines" aria-label={name}>
          {lines.map((line, index) => (
            <EvidenceLine
              // Of one item several things may have been seen on one day.
              key={`${line.item.id} ${index}`}
              line={line}
              talk={talkOf(line)}
            />
          ))}
        </ul>
      </div>
    </section>
  );
}

/** How somebody was, over time. The scores themselves stand in the lines. */
function Scores({ lines }: { lines: readonly ReviewLine[] }) {
  const { t, language } = useTexts();
  const scores = lines.flatMap(({ item, on }) =>
    item.kind === 'check-in' && item.part.score !== null ? { on, score: item.part.score } : [],
  );
  const [first, last] = [scores[0], scores.at(-1)];
  if (!first || !last || first === last) return null;
  const number = new Intl.NumberFormat(language);
  const told = [first, last].flatMap(({ on, score }) => [number.format(score), fullDayText(on, language)]);
  return (
    <LineChart
      points={scores.map(({ on, score }) => ({ at: daysBetween(first.on, on), value: score }))}
      range={[1, 5]}
      label={t('scores_told', told)}
    />
  );
}
