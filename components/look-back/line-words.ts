import type { Item } from '../../utils/model/item';
import type { MeasureChange } from '../../utils/model/measure-change';
import type { Outcome, ReviewLine } from '../../utils/model/review-line';
import { numberText } from '../practices/looks/goals/number-text';
import type { TextKey, Texts } from '../texts';
import { fullDayText } from '../time/full-day-text';
import type { SheetLine } from './sheet';

const OUTCOMES: Record<Outcome, TextKey> = {
  kept: 'outcome_kept',
  late: 'outcome_late',
  overdue: 'outcome_overdue',
  dropped: 'outcome_dropped',
  reached: 'outcome_reached',
  'not-given': 'outcome_not_given',
};

/** A line of evidence in words: what is shown, printed and copied is this. */
export function lineWords({ item, on, outcome, evidence, changes }: ReviewLine, texts: Texts): SheetLine {
  const { t, language } = texts;
  const score = item.kind === 'check-in' ? item.part.score : null;
  const marks = [
    score === null ? '' : t('review_score', [new Intl.NumberFormat(language).format(score)]),
    outcome === null ? '' : t(OUTCOMES[outcome]),
    item.privacy === 'confidential' ? t('item_confidential') : '',
  ];
  const seen = evidence && [evidence.figure, evidence.text].filter((words) => words !== '').join(' · ');
  return {
    day: fullDayText(on, language),
    text: seen ?? item.text,
    marks: marks.filter((mark) => mark !== ''),
    details: [
      ...(seen === null ? [] : [behind(item, texts)]),
      ...feedbackWords(item, texts),
      ...changes.map((change) => changeWords(change, texts)),
    ],
  };
}

/** The strength or area that something seen belongs to. */
function behind(item: Item, { t }: Texts): string {
  const isStrength = item.kind === 'growth' && item.part.aspect === 'strength';
  return t(isStrength ? 'review_strength' : 'review_area', [item.text]);
}

function feedbackWords(item: Item, { t }: Texts): string[] {
  if (item.kind !== 'feedback') return [];
  const { situation, effect, answer } = item.part;
  return [
    ...(situation.trim() ? [t('review_situation', [situation])] : []),
    ...(effect.trim() ? [t('review_effect', [effect])] : []),
    ...(answer.trim() ? [t('review_answer', [answer])] : []),
  ];
}

function changeWords({ measure, from, to, days }: MeasureChange, { t, language }: Texts): string {
  const { name, unit, target } = measure;
  const [begin, end, aim] = [from, to, target].map((value) => numberText(value, unit, language));
  return days.length === 0
    ? t('review_no_change', [name, end ?? '', aim ?? ''])
    : t('review_change', [name, begin ?? '', end ?? '', aim ?? '']);
}
