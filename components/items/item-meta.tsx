import type { ComponentChildren } from 'preact';
import { wantsDecision } from '../../utils/guide/decision';
import { daysBetween, isOverdue, today } from '../../utils/model/due';
import type { Item, OpenItem, UpTopic } from '../../utils/model/item';
import { LONG_CARRIED } from '../../utils/model/open-item-filter';
import { plural } from '../plural';
import { type LookUp, type TextKey, useTexts } from '../texts';
import { dayCount } from '../time/day-count';
import { dayText } from '../time/day-text';
import { UP_TEXTS } from './mark-texts';

/** Younger than a week is fresh: saying so would only be noise. */
const TOLD_AGE_DAYS = 7;

const FORM_TEXTS: Record<string, TextKey> = {
  question: 'form_question',
  share: 'form_share',
  obstacle: 'form_obstacle',
  conflict: 'form_conflict',
  roadblock: 'form_roadblock',
};

const GOES_UP = {
  win: 'goes_up_win',
  challenge: 'goes_up_challenge',
  risk: 'goes_up_risk',
  decision: 'goes_up_decision',
} as const satisfies Record<UpTopic, TextKey>;

/** When it is due, how often it was carried, how old it is, where it is from and goes to: only what is worth a look. */
export function ItemMeta({ item, now }: { item: OpenItem; now: string }) {
  const texts = useTexts();
  const { t, language } = texts;
  const day = today(now);
  const age = daysBetween(today(item.createdAt), day);
  const late = isOverdue(item.dueOn, day);
  const words: ComponentChildren[] = [];
  if (item.dueOn !== null)
    words.push(
      <time class={late ? 'item-late' : undefined} dateTime={item.dueOn}>
        {t(late ? 'item_overdue' : 'item_due', [dayText(item.dueOn, day, language)])}
      </time>,
    );
  // Where a decision is asked for, the question says both.
  if (!wantsDecision(item, day)) {
    if (item.carried > 0)
      words.push(
        <span class={item.carried >= LONG_CARRIED ? 'item-long' : undefined}>
          {plural(texts, 'item_carried', item.carried)}
        </span>,
      );
    if (age >= TOLD_AGE_DAYS) words.push(<span>{dayCount(age, language)}</span>);
  }
  for (const word of quietWords(item, t)) words.push(<span dir="auto">{word}</span>);
  return words.length > 0 ? <span class="item-meta">{words}</span> : null;
}

/** Whom it waits for, where it is from, what it is, how private it is, whether it goes up. */
function quietWords(item: OpenItem, t: LookUp): string[] {
  const words: string[] = [];
  if (item.kind === 'action' && item.owner === 'third') {
    const { waitingFor } = item.part;
    words.push(waitingFor === null ? t('item_waiting_others') : t('item_waiting', [waitingFor]));
  }
  if (item.from === 'hidden') words.push(t('item_from_hidden'));
  else if (item.from && item.from !== 'withheld') words.push(t('item_from', [item.from.name]));
  const form = formText(item);
  if (form) words.push(t(form));
  // Told in confidence says it already.
  if (item.privacy === 'confidential' && item.from !== 'hidden') words.push(t('item_confidential'));
  if (item.privacy === 'shareable') words.push(t('item_shareable'));
  if (item.up?.toldAt) words.push(t('told_up', [t(UP_TEXTS[item.up.topic])]));
  else if (item.up && item.privacy !== 'confidential') words.push(t(GOES_UP[item.up.topic]));
  return words;
}

function formText(item: Item): TextKey | undefined {
  return item.kind === 'action' || item.kind === 'talking-point' ? FORM_TEXTS[item.part.form] : undefined;
}
