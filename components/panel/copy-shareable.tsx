import type { ReadonlySignal } from '@preact/signals';
import { today } from '../../utils/model/due';
import type { Item } from '../../utils/model/item';
import { copyRich } from '../copy-rich';
import { plural } from '../plural';
import { type LookUp, useTexts } from '../texts';
import { dateText } from '../time/date-text';
import { dayText } from '../time/day-text';
import { shareableText } from './shareable-text';

interface CopyShareableProps {
  note: ReadonlySignal<string>;
  /** Of this talk, open and closed; only what is marked as shareable is copied. */
  items: readonly Item[];
  person: { name: string };
  /** When the talk is, as ISO instant; null: not known. */
  startsAt: string | null;
  now: string;
  /** Tells what was copied, or why nothing was. */
  onSaid(words: string): void;
}

/** Copies what may be shared of a talk, for an invitation, a mail or a chat. */
export function CopyShareable({ note, items, person, startsAt, now, onSaid }: CopyShareableProps) {
  const texts = useTexts();
  const { t, language } = texts;

  function copy() {
    const heading = t('share_heading', [person.name, dateText(startsAt ?? now, now, language)]);
    const dayOf = (dueOn: string) => dayText(dueOn, today(now), language);
    const { count, ...rich } = shareableText(note.peek(), items, {
      heading,
      ofItem: (item) => itemText(item, person.name, dayOf, t),
    });
    if (count === 0) onSaid(t('nothing_shareable'));
    else onSaid(copyRich(rich) ? plural(texts, 'copied_lines', count) : t('not_copied'));
  }

  return (
    <button type="button" class="link" data-command="copyShareable" onClick={copy}>
      {t('copy_shareable')}
    </button>
  );
}

/** By whom, what, and until when or that it is done. */
function itemText(item: Item, person: string, dayOf: (dueOn: string) => string, t: LookUp): string {
  const third = item.kind === 'action' ? item.part.waitingFor : null;
  const who = item.kind !== 'action' ? null : item.owner === 'them' ? person : third;
  const words = who === null ? item.text : t('share_of', [who, item.text]);
  if (item.state === 'done') return item.kind === 'action' ? t('share_done', [words]) : words;
  return item.dueOn === null ? words : t('share_due', [words, dayOf(item.dueOn)]);
}
