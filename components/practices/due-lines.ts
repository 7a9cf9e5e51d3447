import { type DueNow, dueNow } from '../../utils/guide/due-now';
import type { Practice, Shelf } from '../../utils/guide/practice';
import { today } from '../../utils/model/due';
import type { Item } from '../../utils/model/item';
import type { ShownPractices } from './shelf-items';

export interface DueLine {
  item: Item;
  why: DueNow;
  practice: Practice;
  /** A card is gone through as a whole: its first line due stands for it. */
  whole: Shelf | null;
}

/** What presses comes first; what only wants to be read again, last. */
const ORDER: readonly DueNow[] = [
  'late',
  'check_in',
  'at_risk',
  'tell',
  'give',
  'read_back',
  'answer',
  'soon',
  'confirm',
];

/** What is due now in the practices shown. */
export function dueLines(shown: ShownPractices, now: string): DueLine[] {
  const day = today(now);
  return [...shown.offered, ...shown.kept]
    .flatMap((practice) =>
      practice.shelves.flatMap((shelf) => {
        const whole = shelf.look === 'card' ? shelf : null;
        const items = [...shown.itemsOf(shelf), ...shown.drawnElsewhere(shelf)];
        const due = items.flatMap((item): DueLine[] => {
          const why = dueNow(item, day);
          return why === null ? [] : [{ item, why, practice, whole }];
        });
        return whole ? due.slice(0, 1) : due;
      }),
    )
    .sort((a, b) => ORDER.indexOf(a.why) - ORDER.indexOf(b.why));
}
