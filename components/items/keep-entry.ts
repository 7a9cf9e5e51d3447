import type { Rescue } from '../rescue/rescue';
import type { ItemEntry, SentItem } from './item-entry';
import { ITEM_TARGETS, type ItemPlace } from './item-target';

const PLACE: ItemPlace = { target: 'mine', waitingFor: null, involves: [''] };
const LIKE = {
  text: '',
  target: 'mine' as ItemPlace['target'],
  waitingFor: '',
  sent: [{ text: '', place: PLACE, op: '' }],
};

/** Keeps what is typed to be added, and what was sent off, on the shelf until it is on disk. */
export function keepEntry(
  rescue: Pick<Rescue, 'keep'>,
  personId: string,
  { entry, add }: { entry: ItemEntry; add: SentItem['add'] },
): () => void {
  return rescue.keep(
    { field: `add ${personId}`, personId },
    {
      read() {
        const sent = entry.sent.value.map(({ text, place, op }) => ({ text, place, op }));
        const text = entry.text.value;
        const target = entry.target.value;
        const waitingFor = entry.waitingFor.value;
        return text.trim() === '' && sent.length === 0 ? null : { text, target, waitingFor, sent };
      },
      write({ text, target, waitingFor, sent }) {
        entry.text.value = text;
        entry.target.value = ITEM_TARGETS.find((one) => one === target) ?? 'mine';
        entry.waitingFor.value = waitingFor;
        for (const line of sent) entry.sendAgain(line, add);
      },
      like: LIKE,
    },
  );
}
