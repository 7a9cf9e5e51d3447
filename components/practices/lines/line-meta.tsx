import type { JSX } from 'preact';
import { entersBrief } from '../../../utils/guide/brief';
import { placeOf } from '../../../utils/guide/practice-of-item';
import { isOverdue, today } from '../../../utils/model/due';
import type { Item, Origin } from '../../../utils/model/item';
import { UP_TEXTS } from '../../items/mark-texts';
import { plural } from '../../plural';
import { useTexts } from '../../texts';
import { dayText } from '../../time/day-text';
import { guideText } from '../guide-text';
import type { Talk } from '../practice-props';
import { choosable, fieldsOf, typedValue } from './fields';
import { whose } from './whose';

/** What a line is besides its words, in a few quiet ones: only what its place does not already say. */
export function LineMeta({ item, talk }: { item: Item; talk: Talk }) {
  const texts = useTexts();
  const { t, language } = texts;
  const day = today(talk.now);
  const shelf = placeOf(item, talk.person.relationship)?.shelf ?? null;
  const open = item.state === 'open';
  const inWords = (on: string) => dayText(on, day, language);
  const from = 'from' in item ? (item.from as Origin | null) : null;
  const parts: Array<JSX.Element | string> = [];

  if (!open && item.closedAt !== null) {
    const on = inWords(today(item.closedAt));
    const isRecord = shelf?.begins.state === 'done';
    parts.push(isRecord ? on : t(item.state === 'dropped' ? 'line_dropped' : 'line_closed', [on]));
  }
  for (const field of fieldsOf(item)) {
    if (field.form !== 'choice' || (!open && field.key === 'stage')) continue;
    if (shelf && choosable(field, shelf).length < 2) continue;
    parts.push(guideText(t, 'choice', item.kind, field.key, typedValue(item, field)));
  }
  // Whose it is would say with whom it was written.
  const isHidden = typeof from === 'string' && item.personId !== talk.person.id;
  // Shelves with a look of their own part what is mine from what is theirs.
  const isParted = shelf?.bothWays && shelf.look !== 'rows';
  if (
    !isHidden &&
    !isParted &&
    item.owner !== 'third' &&
    (shelf?.bothWays || (shelf && item.owner !== shelf.begins.owner))
  )
    parts.push(whose(t, item.kind, item.owner, nameOf(item, talk)));
  if (open && item.dueOn !== null) {
    const late = isOverdue(item.dueOn, day);
    parts.push(
      <time class={late ? 'item-late' : undefined} dateTime={item.dueOn}>
        {t(late ? 'item_overdue' : 'item_due', [inWords(item.dueOn)])}
      </time>,
    );
  }
  if (item.kind === 'agreement') {
    const { confirmedOn } = item.part;
    parts.push(confirmedOn ? t('line_confirmed', [inWords(confirmedOn)]) : t('line_not_confirmed'));
  }
  if (item.kind === 'communication') {
    const { everyDays, toldOn } = item.part;
    parts.push(plural(texts, 'line_every_days', everyDays));
    parts.push(toldOn ? t('line_told', [inWords(toldOn)]) : t('line_not_told'));
  }
  if (item.involves.length > 0) {
    const names = talk.view.people.filter(({ id }) => item.involves.includes(id)).map(({ name }) => name);
    if (names.length > 0) parts.push(t('line_concerns', [new Intl.ListFormat(language).format(names)]));
  }
  if (from === 'hidden') parts.push(t('item_from_hidden'));
  else if (from && from !== 'withheld') parts.push(t('item_from', [from.name]));
  if (item.privacy !== 'private')
    parts.push(t(item.privacy === 'shareable' ? 'item_shareable' : 'item_confidential'));
  if (item.up?.toldAt) parts.push(t('told_up', [t(UP_TEXTS[item.up.topic])]));
  else if (item.up && entersBrief(item) && shelf?.begins.up !== item.up.topic)
    parts.push(t('goes_up', [t(UP_TEXTS[item.up.topic])]));

  return parts.map((part, index) => (
    <span key={index} class="line-said">
      {part}
    </span>
  ));
}

/** Of a line that only concerns this person: the name of the one it was written with. */
export function nameOf(item: Item, { person, view }: Talk): string {
  return view.people.find(({ id }) => id === item.personId)?.name ?? person.name;
}
