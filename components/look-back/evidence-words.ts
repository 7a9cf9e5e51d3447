import type { Period } from '../../utils/model/period';
import type { ReviewEvidence } from '../../utils/model/review-evidence';
import type { ReviewLine, ReviewPart } from '../../utils/model/review-line';
import type { Texts } from '../texts';
import { fullDayText } from '../time/full-day-text';
import { monthText } from '../time/month-text';
import { periodText } from '../time/period-text';
import { type BarRows, shareOfMost } from './bar-rows';
import { lineWords } from './line-words';
import { PART_TEXTS } from './part-texts';
import { type SheetPart, sheet } from './sheet';

/** A bar per month, the empty ones too. */
export function monthRows({ months }: ReviewEvidence, { t, language }: Texts): BarRows {
  const number = new Intl.NumberFormat(language);
  const all = months.map(({ written }) => written);
  return {
    caption: t('review_by_month'),
    head: [t('month'), t('review_written'), t('review_talks')],
    rows: months.map(({ month, written, talks }) => ({
      key: month,
      name: monthText(month, language),
      href: null,
      marks: [],
      bar: { share: shareOfMost(written, all), text: number.format(written) },
      cells: [number.format(talks)],
    })),
  };
}

/** "Nothing was written in March 2026."; null where something was in every month. */
export function emptyMonths({ months }: ReviewEvidence, { t, language }: Texts): string | null {
  const empty = months.filter(({ written }) => written === 0).map(({ month }) => monthText(month, language));
  if (empty.length === 0) return null;
  return t('review_nothing_in', [new Intl.ListFormat(language).format(empty)]);
}

/** Which parts are empty; null where none is. */
export function emptyParts({ parts }: ReviewEvidence, { t, language }: Texts): string | null {
  const empty = parts.filter(({ lines }) => lines.length === 0).map(({ part }) => t(PART_TEXTS[part]));
  if (empty.length === 0) return null;
  return t('review_missing', [new Intl.ListFormat(language, { type: 'unit' }).format(empty)]);
}

/** What a part is called and, of promises, how many were kept. */
export function partHeading(part: ReviewPart, lines: readonly ReviewLine[], { t, language }: Texts) {
  const number = new Intl.NumberFormat(language);
  const kept = lines.filter(({ outcome }) => outcome === 'kept' || outcome === 'late').length;
  const isPromise = part === 'promises-mine' || part === 'promises-theirs';
  const all = number.format(lines.length);
  return {
    name: t(PART_TEXTS[part]),
    count: isPromise ? t('promises_kept', [number.format(kept), all]) : all,
  };
}

/** Everything as it is shown, to be pasted elsewhere. */
export function evidenceSheet(
  name: string,
  evidence: ReviewEvidence,
  { period, today }: { period: Period; today: string },
  texts: Texts,
): { text: string; html: string } {
  const { t, language } = texts;
  const words = (text: string | null): SheetPart[] => (text === null ? [] : [{ is: 'words', text }]);
  return sheet(t('look_back_on', [name]), [
    ...words(periodText(period, language)),
    ...words(t('made_on', [fullDayText(today, language)])),
    { is: 'heading', text: t('review_by_month') },
    { is: 'table', table: monthRows(evidence, texts) },
    ...words(emptyMonths(evidence, texts)),
    ...evidence.parts
      .filter(({ lines }) => lines.length > 0)
      .flatMap(({ part, lines }): SheetPart[] => [
        { is: 'heading', text: headingText(part, lines, texts) },
        { is: 'lines', lines: lines.map((line) => lineWords(line, texts)) },
      ]),
    ...words(emptyParts(evidence, texts)),
  ]);
}

function headingText(part: ReviewPart, lines: readonly ReviewLine[], texts: Texts): string {
  const { name, count } = partHeading(part, lines, texts);
  return `${name} (${count})`;
}
